import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { softmax } from "../../../web/core/index.js";
import { settle, tabs, type Visited } from "../sites.js";
import { builtSite, copyScript } from "./built.js";

/** Pages that Sphinx makes, of MyST's Markdown and of reStructuredText. */

const origin = "https://manual.example";
const version = spawnSync("sphinx-build", ["--version"], { encoding: "utf8" });
const skip = version.status === 0 ? false : "needs Sphinx and MyST: ./setup.sh hosts";
const browser = tabs();
const site = builtSite("sphinx", (path) => {
  if (skip !== false) return;
  copyScript(join(path, "_static"));
  execFileSync("sphinx-build", ["-q", "-W", ".", "site"], { cwd: path, stdio: "pipe" });
});

async function open(page = ""): Promise<Visited> {
  const visited = await browser.open(`${origin}/${page}`, { [origin]: { folder: join(site.path, "site") } });
  await settle(visited.page);
  return visited;
}

function shown({ page }: Visited): Promise<string> {
  return page.locator("[data-probability='0']").innerText();
}

test("in Markdown and in reStructuredText the element stands in the page and computes", { skip }, async (t) => {
  t.diagnostic(version.stdout.trim());
  const markdown = await open();
  assert.equal(await shown(markdown), softmax([4.2, 2.5, 1.1], { temperature: 0.7 })[0]!.toFixed(4));
  assert.equal(await markdown.page.getByText("The figure needs JavaScript").isVisible(), false);
  assert.equal(await markdown.page.locator("em", { hasText: "here" }).isVisible(), true);
  assert.deepEqual(markdown.complaints, []);
  const restructured = await open("next.html");
  assert.equal(await shown(restructured), "0.8638");
  assert.deepEqual(restructured.complaints, []);
});

test("the site's keys, arrows for pages and a slash to search, are the element's where it uses them", {
  skip,
}, async () => {
  const { page, complaints } = await open();
  await page.locator("softmax-temperature #temperature").press("ArrowRight");
  const label = page.locator(".row[data-row='0'] .label input");
  await label.fill("");
  await label.focus();
  await page.keyboard.type("and/or");
  await label.press("ArrowLeft");
  await label.press("ArrowRight");
  await page.waitForTimeout(300);
  assert.equal(page.url(), `${origin}/`);
  assert.equal(await label.inputValue(), "and/or");
  assert.deepEqual(complaints, []);
});
