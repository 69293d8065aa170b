import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { softmax } from "../../../web/core/index.js";
import { settle, tabs, type Visited } from "../sites.js";
import { builtSite, copyScript } from "./built.js";
import { folder, installHosts } from "./install.js";

/** A site of VitePress: rendered once without a DOM, then taken over by Vue, which shows its pages without loading them. */

const origin = "https://guide.example";
const root = join(folder, "../../..");
const browser = tabs();
const site = builtSite("vitepress", build);
const below = builtSite("vitepress-file", (path) => {
  copyScript(join(path, "public"));
  build(path, "--outDir", "site/course");
});

function build(path: string, ...options: string[]): void {
  installHosts();
  const modules = join(path, "node_modules");
  mkdirSync(modules);
  for (const name of ["vitepress", "vue"]) symlinkSync(join(folder, "node_modules", name), join(modules, name));
  symlinkSync(root, join(modules, "softmax-temperature"));
  execFileSync(process.execPath, [join(modules, "vitepress/bin/vitepress.js"), "build", ".", ...options], {
    cwd: path,
    stdio: "pipe",
  });
}

async function open(): Promise<Visited> {
  const folder = join(site.path, ".vitepress/dist");
  const visited = await browser.open(`${origin}/`, { [origin]: { folder } });
  await settle(visited.page);
  return visited;
}

/** What the first page gives the element, in attributes only. */
const given = {
  labels: ["Paris", "Lyon", "Rome"],
  logits: [4.2, 2.5, 1.1],
  temperature: 0.7,
  panels: ["bars", "curves"],
};
const first = softmax(given.logits, { temperature: given.temperature })[0]!.toFixed(4);

function shown({ page }: Visited): Promise<typeof given> {
  return page.evaluate(() => {
    const { labels, logits, panels, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, temperature, panels };
  });
}

test("the element stands in the page and computes", async () => {
  const visited = await open();
  const { page, complaints } = visited;
  assert.equal(await page.locator("[data-probability='0']").innerText(), first);
  assert.deepEqual(await shown(visited), given);
  assert.equal(await page.getByText("The figure needs JavaScript").isVisible(), false);
  assert.deepEqual(complaints, []);
});

test("from page to page and back, it shows what each gives it, and tells the page what the reader does", async () => {
  const visited = await open();
  const { page, complaints } = visited;
  await page.getByRole("link", { name: "The next page" }).click();
  await page.getByText("T is now 2.").waitFor();
  assert.equal(await page.locator("[data-probability='0']").innerText(), "0.5017");
  await page.locator("[data-field=temperature]").fill("0.5");
  await page.getByText("T is now 0.5.").waitFor();
  assert.equal(await page.locator("[data-probability='0']").innerText(), "0.8638");
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByRole("heading", { name: "Temperature" }).waitFor();
  // Rendered by Vue this time, which sets a property of an attribute's name in the attribute's place, as a text.
  assert.deepEqual(await shown(visited), given);
  assert.equal(await page.locator("[data-probability='0']").innerText(), first);
  assert.deepEqual(complaints, []);
});

test("the site's shortcut to search, a slash, is a letter in a label", async () => {
  const { page, complaints } = await open();
  const label = page.locator(".row[data-row='0'] .label input");
  await label.fill("");
  await label.focus();
  await page.keyboard.type("and/or");
  await page.waitForTimeout(300);
  assert.equal(await label.inputValue(), "and/or");
  assert.equal(await page.locator(".VPLocalSearchBox").count(), 0);
  assert.deepEqual(complaints, []);
});

test("with the script as a file of a site below a path, the element computes on every page", async () => {
  const visited = await browser.open(`${origin}/course/`, { [origin]: { folder: join(below.path, "site") } });
  const { page, complaints } = visited;
  await settle(page);
  assert.deepEqual(await shown(visited), given);
  assert.equal(await page.locator("[data-probability='0']").innerText(), first);
  await page.getByRole("link", { name: "The next page" }).click();
  await page.getByRole("heading", { name: "Next" }).waitFor();
  assert.equal(await page.locator("[data-probability='0']").innerText(), "0.5017");
  assert.deepEqual(complaints, []);
});
