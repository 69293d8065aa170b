import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launchBrowser } from "../browser.js";
import type { PageTimes } from "./in-page.js";
import { timesTable } from "./tables.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const origin = "http://benchmark.test";

/** Measures the built module and the JavaScript loops in Chromium and prints the tables. */
export async function benchmarkInBrowser(): Promise<void> {
  const script = await bundle(join(root, "tests/bench/in-page.ts"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
      if (pathname === "/in-page.js") return route.fulfill({ contentType: "text/javascript", body: script });
      return route.fulfill({ path: join(root, pathname) });
    });
    await page.goto(`${origin}/`);
    const times: PageTimes = await page.evaluate(`
      Promise.all([import("/dist/index.js"), import("/in-page.js")])
        .then(([{ softmax }, { compareInPage }]) => compareInPage(softmax))`);
    console.log(`Chromium ${browser.version()}\n`);
    console.log(timesTable("float32", times.float32));
    console.log(timesTable("float64", times.float64));
  } finally {
    await browser.close();
  }
}

/** One file of a TypeScript module and all that it imports. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, target: "es2022", lib: { entry, formats: ["es"] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}
