import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "../browser.js";

/** Every example of the README runs as it stands, and what its comments promise is what it prints. */
const root = new URL("../../", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");

function example(language: string): string {
  const found = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, name]) => name === language);
  assert.equal(found.length, 1, `one ${language} example`);
  return found[0]![2]!;
}

/** What an example says that it prints: the comments at the ends of its printing lines. */
function promised(code: string): string {
  return code
    .split("\n")
    .filter((line) => /console\.log|printf/.test(line))
    .map((line) => `${line.split("// ")[1]}\n`)
    .join("");
}

test("the JavaScript example prints what it says", () => {
  const code = example("js");
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  assert.equal(printed, promised(code));
});

test("the C++ example compiles against the library and prints what it says", () => {
  const code = example("cpp");
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  try {
    writeFileSync(join(folder, "example.cpp"), code);
    const program = join(folder, "example");
    const sources = readdirSync(join(root, "cpp"))
      .filter((name) => name.endsWith(".cpp") && name !== "bindings.cpp")
      .map((name) => `cpp/${name}`);
    const warnings = ["-Wall", "-Wextra", "-Werror"];
    execFileSync(
      "c++",
      ["-std=c++20", ...warnings, "-I", "cpp", join(folder, "example.cpp"), ...sources, "-o", program],
      {
        cwd: root,
      },
    );
    assert.equal(execFileSync(program, { encoding: "utf8" }), promised(code));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the version that the README pins is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const pinned = [...readme.matchAll(/softmax-temperature@([\d.]+)/g)].map(([, name]) => name);
  assert.deepEqual(new Set(pinned), new Set([version]));
});

test("the HTML example shows its distribution", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    const origin = "http://example.test";
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === "/"
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: example("html") })
        : route.fulfill({ path: join(root, pathname) });
    });
    await page.goto(`${origin}/`);
    await page.waitForSelector("softmax-temperature [data-probability]");
    const shown = await page.evaluate(() => {
      const { labels, logits, temperature } = document.querySelector("softmax-temperature")!;
      return { labels, logits, temperature };
    });
    assert.deepEqual(shown, { labels: ["Paris", "Lyon", "Rome"], logits: [4.2, 2.5, 1.1], temperature: 0.7 });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
});
