import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, type InlineConfig, mergeConfig, type Rolldown } from "vite";
import { modules, oneFile, withoutWasm } from "../../web/build/package.js";
import { frame } from "../../web/page/build/embeds.js";
import { page } from "../../web/page/build/page.js";
import { root } from "./packed.js";

/** Every build, made once more in memory. */
const builds: Readonly<Record<string, () => InlineConfig | Promise<InlineConfig>>> = {
  "the npm module": () => modules,
  "the module without wasm": () => withoutWasm,
  "the classic script": () => oneFile("entries/classic.ts", "classic.js", "iife"),
  "the notebook's module": () => oneFile("entries/anywidget.ts", "anywidget.js", "es"),
  "the frame": () => frame,
  "the page": page,
};

const notices = ["dist/third-party-licenses.txt", "dist/page/third-party-licenses.txt"].map((file) =>
  readFileSync(join(root, file), "utf8"),
);

/** The packages of which a chunk has code, as the bundler says it. */
function packagesIn({ modules }: Rolldown.OutputChunk): Set<string> {
  const found = new Set<string>();
  for (const [id, { code }] of Object.entries(modules)) {
    if (!code) continue;
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
    if (name !== undefined) found.add(name);
    if (/\/build\/(wasm|without-wasm)\//.test(id)) found.add("Emscripten");
  }
  return found;
}

/** The text of a licence, and the name of one as SPDX has it. */
function licenseOf(name: string): { id: string; text: string } {
  if (name === "Emscripten") return { id: "MIT", text: "Copyright (c) 2010-2022 The Emscripten Authors" };
  const folder = join(root, "node_modules", name);
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { id: license, text: readFileSync(join(folder, "LICENSE"), "utf8").trim() };
}

for (const [what, config] of Object.entries(builds)) {
  test(`each file of ${what} names at its head what others wrote in it, and the notices have its licence`, async () => {
    const inMemory = { build: { write: false } } satisfies InlineConfig;
    const built = (await build(mergeConfig(await config(), inMemory))) as Rolldown.RolldownOutput | [];
    const chunks = [built].flat().flatMap(({ output }: Rolldown.RolldownOutput) => output);
    const all = new Set<string>();
    for (const chunk of chunks) {
      if (chunk.type !== "chunk") continue;
      const head = chunk.code.trimStart().split("\n", 1)[0]!;
      const packages = packagesIn(chunk);
      assert.equal(/^\/\*! Includes .*third-party-licenses\.txt \*\/$/.test(head), packages.size > 0, chunk.fileName);
      for (const name of packages) {
        const { id, text } = licenseOf(name);
        assert.ok(head.includes(name) && head.includes(`(${id})`), `${chunk.fileName} names ${name} (${id})`);
        for (const notice of notices) assert.ok(notice.includes(text), `the licence of ${name}`);
        all.add(name);
      }
    }
    assert.ok(all.has("Emscripten"));
    assert.equal(all.has("lit-html") && all.has("d3-array"), what !== "the module without wasm");
  });
}

test("what has a script inside names at its own head what others wrote in it", () => {
  const head = /^\/\*! (Includes .*\(BSD-3-Clause\), .*\(ISC\), .*: third-party-licenses\.txt) \*\/\n/;
  const [, said] = head.exec(readFileSync(join(root, "dist/page/embed.js"), "utf8"))!;
  const file = readFileSync(join(root, "dist/standalone.html"), "utf8");
  assert.ok(file.startsWith(`<!doctype html>\n<!-- ${said} -->\n<html`));
  const assets = join(root, "dist/page/assets");
  const inside = readdirSync(assets).filter((name) => name.startsWith("standalone-"));
  assert.equal(inside.length, 1);
  assert.match(readFileSync(join(assets, inside[0]!), "utf8"), head);
});
