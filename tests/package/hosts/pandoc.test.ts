import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { softmax } from "../../../web/core/index.js";
import { readme } from "../readme-examples.js";
import { settle, tabs } from "../sites.js";
import { builtSite, copyScript } from "./built.js";
import { folder, installHosts } from "./install.js";

/**
 * Slides and a page that pandoc makes: one file, which has the script inside, opened from the disk. What pandoc itself would
 * fetch for it is given here: reveal.js of the version that it asks for, and in Slidy's place nothing.
 */

const version = /^pandoc (\d+)\.(\d+)\S*/.exec(spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout ?? "");
const skip = version === null ? "needs pandoc: ./setup.sh hosts" : false;
const browser = tabs();
const site = builtSite("pandoc", (path) => {
  if (skip !== false) return;
  installHosts();
  copyScript(path);
  const block = /````md\n(.*?)````/s.exec(readme)![1]!;
  appendFileSync(join(path, "slides.md"), `\n${block}\n# Next\n\nThe slide *after*.\n`);
  for (const name of ["styles/slidy.css", "scripts/slidy.js"]) {
    mkdirSync(join(path, "slidy", name, ".."), { recursive: true });
    writeFileSync(join(path, "slidy", name), "");
  }
});

function convert(kind: string): string {
  // Called --self-contained before pandoc 2.19.
  const isNew = Number(version![1]) * 100 + Number(version![2]) >= 219;
  const inside = isNew ? ["--embed-resources", "--standalone"] : ["--self-contained"];
  const fetched = [`revealjs-url=${join(folder, "node_modules/reveal.js-4")}`, `slidy-url=${join(site.path, "slidy")}`];
  const variables = fetched.flatMap((name) => ["--variable", name]);
  const target = join(site.path, "target", kind);
  mkdirSync(target, { recursive: true });
  const file = join(target, "slides.html");
  execFileSync("pandoc", ["slides.md", ...inside, "-t", kind, ...variables, "-o", file], { cwd: site.path });
  assert.deepEqual(readdirSync(target), ["slides.html"]);
  return pathToFileURL(file).href;
}

for (const kind of ["revealjs", "slidy", "dzslides", "html"])
  test(`one file of ${kind} has the script inside, and the element computes`, { skip }, async (t) => {
    t.diagnostic(version![0]);
    // Where reveal.js has the slide in its address.
    const { page, complaints } = await browser.open(`${convert(kind)}${kind === "revealjs" ? "#/1" : ""}`, {});
    await settle(page);
    const probability = page.locator("[data-probability='0']");
    assert.equal(await probability.innerText(), softmax([4.2, 2.5, 1.1])[0]!.toFixed(4));
    if (kind === "dzslides") await page.keyboard.press("ArrowRight");
    await page.locator("softmax-temperature #temperature").press("Home");
    assert.equal(await probability.innerText(), "1");
    assert.ok(await probability.isVisible());
    if (kind === "revealjs") assert.equal(await page.evaluate("Reveal.getIndices().h"), 1);
    assert.deepEqual(complaints, []);
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.deepEqual(
      fetched.filter((name) => !name.startsWith("data:") && !name.startsWith("blob:")),
      [],
    );
  });
