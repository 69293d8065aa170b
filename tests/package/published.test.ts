import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
// @ts-expect-error: it has no types.
import file from "@size-limit/file";
import { publint } from "publint";
import sizeLimit from "size-limit";
import { parseSync } from "vite";
import { pack, root } from "./packed.js";

test("publint has nothing to report of the packed package", async () => {
  const { buffer } = new Uint8Array(readFileSync(pack()));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  assert.deepEqual(messages, []);
});

test("the files that fields outside of exports name are in the package", () => {
  const packed = execFileSync("tar", ["-tzf", pack()], { encoding: "utf8" }).split("\n");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const field of ["main", "module", "types", "unpkg", "jsdelivr", "customElements"]) {
    assert.ok(packed.includes(posix.join("package", manifest[field])), `${field}: ${manifest[field]}`);
  }
});

/** In thousands of bytes, gzipped: what a page fetches before it can start. */
const budgets = [
  { what: "the core", entry: "dist/index.js", limit: 36 },
  { what: "the element", entry: "dist/define.js", limit: 78 },
  { what: "the page in one file", entry: "dist/standalone.html", limit: 110 },
];

for (const { what, entry, limit } of budgets) {
  test(`${what}, ${entry} and what it imports, is ${limit} kB at most`, async (context) => {
    const files = withImports(join(root, entry));
    const [measured] = (await sizeLimit([file], { checks: [{ files, gzip: true }] })) as [{ size: number }];
    const size = measured.size / 1000;
    context.diagnostic(`${entry}: ${size.toFixed(2)} kB of ${limit} kB`);
    assert.ok(size <= limit, `${size} kB`);
  });
}

/** A file and all that it imports at once; what it imports when asked to, like a language, is not among them. */
function withImports(path: string, found: string[] = []): string[] {
  if (found.includes(path)) return found;
  found.push(path);
  if (!path.endsWith(".js")) return found;
  const { staticExports, staticImports } = parseSync(path, readFileSync(path, "utf8")).module;
  const reexported = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  for (const name of [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexported]) {
    if (name !== undefined) withImports(join(path, "..", name), found);
  }
  return found;
}
