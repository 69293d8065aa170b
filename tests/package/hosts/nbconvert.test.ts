import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { example } from "../readme-examples.js";
import { settle, tabs, type Visited } from "../sites.js";
import { copyScript } from "./built.js";
import { folder, installHosts } from "./install.js";
import { checkLink, widgetState } from "./linked-widgets.js";

/** Notebooks that Jupyter itself runs and writes as HTML. What such a page fetches of Jupyter's is given here. */

const version = spawnSync("jupyter", ["nbconvert", "--version"], { encoding: "utf8" });
const skip = version.status === 0 ? false : "needs nbconvert and ipykernel: ./setup.sh hosts";
const browser = tabs();
let place: string;

before(() => {
  place = mkdtempSync(join(tmpdir(), "nbconvert-"));
  copyScript(place);
});
after(() => rmSync(place, { recursive: true }));

function write(cells: readonly object[], metadata: object = {}): void {
  const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
  const notebook = { cells, metadata: { kernelspec, ...metadata }, nbformat: 4, nbformat_minor: 4 };
  writeFileSync(join(place, "notebook.ipynb"), JSON.stringify(notebook));
}

/** Jupyter's page of the notebook, from the disk. Its formulas are not asked for. */
async function open(...options: string[]): Promise<Visited> {
  execFileSync("jupyter", ["nbconvert", "--to", "html", ...options, "notebook.ipynb"], { cwd: place, stdio: "pipe" });
  mendState();
  const { page } = await browser.open("about:blank", {});
  await page.route(/^https:\/\/[^/]+\/.*(?:require|widgets|anywidget|mathjax)/i, (route) => {
    const path = local(route.request().url());
    return path === undefined ? route.fulfill({ body: "" }) : route.fulfill({ path });
  });
  return browser.open(pathToFileURL(join(place, "notebook.html")).href, {});
}

/** Before 7, nbconvert writes every < and & of a widget's own script as in HTML, which no browser reads there. */
function mendState(): void {
  if (Number.parseInt(version.stdout, 10) >= 7) return;
  const file = join(place, "notebook.html");
  const mended = readFileSync(file, "utf8").replace(/(widget-state\+json">)(.*?)(?=<\/script>)/s, (_, tag, state) => {
    const plain = state.replaceAll("&lt;", "\\u003c").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    return `${tag}${plain}`;
  });
  writeFileSync(file, mended);
}

/** Where a package's file that the page names at a network's address is here. */
function local(url: string): string | undefined {
  if (url.includes("require.min.js")) return join(folder, "node_modules/requirejs/require.js");
  const named = /\/((?:@[^/]+\/)?[^/@]+)@[^/]*\/(.*?)(?:\.js)?$/.exec(url);
  const path = named === null ? undefined : join(folder, "node_modules", named[1]!, `${named[2]}.js`);
  return path !== undefined && existsSync(path) ? path : undefined;
}

function temperature(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector("softmax-temperature")!.temperature);
}

test("a cell that needs no package: run, and written as a page that needs no network", { skip }, async (t) => {
  t.diagnostic(`nbconvert ${version.stdout.trim()}`);
  const source = example("python", "IPython");
  write([{ cell_type: "code", execution_count: null, metadata: {}, outputs: [], source }]);
  const { page, complaints } = await open("--execute");
  await settle(page);
  assert.equal(await page.locator("[data-probability='0']").innerText(), "0.8638");
  await page.locator("#temperature").press("End");
  assert.equal(await temperature(page), Number.POSITIVE_INFINITY);
  assert.deepEqual(complaints, []);
});

test("a widget's saved state, written as a page: it shows what it has, and what it is linked to", {
  skip,
}, async () => {
  installHosts();
  const state = widgetState(readFileSync(join(folder, "../../../dist/anywidget.js"), "utf8"));
  const views = ["softmax", "softmax", "field"].map((id) => ({
    output_type: "display_data",
    metadata: {},
    data: { "application/vnd.jupyter.widget-view+json": { model_id: id, version_major: 2, version_minor: 0 } },
  }));
  write([{ cell_type: "code", execution_count: 1, metadata: {}, outputs: views, source: "widget" }], {
    widgets: { "application/vnd.jupyter.widget-state+json": state },
  });
  const { page, complaints } = await open();
  await settle(page);
  await checkLink(page);
  // Of a schema, by Jupyter's manager itself, which looks for anywidget beside the page before it asks the network.
  const own = /use allowUnionTypes|ERR_FILE_NOT_FOUND|Falling back to .* for anywidget/;
  assert.deepEqual(
    complaints.filter((complaint) => !own.test(complaint)),
    [],
  );
});
