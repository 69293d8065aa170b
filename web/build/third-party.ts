import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dist, distPage, root, web } from "./paths.js";

/** The full notices of all that others wrote and our files have inside. */
const noticesFile = "third-party-licenses.txt";

/** What others wrote: the name and licence, and where the licence's text is. */
interface ThirdParty {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}

/** All that was bundled by this process, by name. */
const bundled = new Map<string, ThirdParty>();

/** Says at the head of each file what of others is inside, and keeps it for the notices. */
export const thirdParty: Plugin = {
  name: "third-party",
  outputOptions: (options) => ({
    ...options,
    postBanner: ({ modules }) => {
      const inside = new Map<string, ThirdParty>();
      for (const [id, { code }] of Object.entries(modules)) {
        const found = code === null || code === "" ? undefined : ofModule(id);
        if (found !== undefined) inside.set(found.name, found);
      }
      for (const [name, each] of inside) bundled.set(name, each);
      return bannerOf([...inside.values()]);
    },
  }),
};

/** Writes the notices of all that was bundled by now beside the package's files, and beside the page's. */
export function writeNotices(): void {
  const all = [...bundled.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const notices = all.map(({ name, license, text }) => `${"-".repeat(72)}\n${name} (${license})\n\n${text.trim()}\n`);
  const head = "softmax-temperature is under the MIT licence. These parts of its files were written by others:\n";
  for (const folder of [dist, distPage]) writeFileSync(join(folder, noticesFile), [head, ...notices].join("\n"));
}

/** The first comment of a built script: what of others is inside. */
export function bannerIn(script: string): string {
  const [banner] = /^\/\*!.*\*\//.exec(script) ?? [];
  if (banner === undefined) throw new Error("a script with third-party parts must name them at its head");
  return banner;
}

/** One line, since it is fetched with every file. */
function bannerOf(inside: readonly ThirdParty[]): string {
  if (inside.length === 0) return "";
  const licenses = [...new Set(inside.map(({ license }) => license))].sort();
  const named = licenses.map((license) => {
    const names = inside.filter((each) => each.license === license).map(({ name }) => name);
    return `${names.sort().join(", ")} (${license})`;
  });
  return `/*! Includes ${named.join(", ")}: ${noticesFile} */`;
}

function ofModule(id: string): ThirdParty | undefined {
  // What Emscripten puts around the core, and below it.
  if (id.startsWith(join(root, "build/")))
    return {
      name: "Emscripten",
      license: "MIT",
      text: readFileSync(join(web, "build/emscripten-license.txt"), "utf8"),
    };
  const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license: string };
  return { name, license, text: readFileSync(join(folder, "LICENSE"), "utf8") };
}
