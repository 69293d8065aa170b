import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { settle, tabs } from "../sites.js";
import { folder, installHosts } from "./install.js";
import { checkLink, widgetState } from "./linked-widgets.js";

/**
 * A notebook as Jupyter exports it to HTML: anywidget's own front end, in Jupyter's own widget manager. A number field of
 * Jupyter's is linked to the temperature, as with `ipywidgets.jslink`. The page is
 * written here; nbconvert.test.ts has Jupyter write it. There is no Python behind it.
 */

const origin = "https://notebook.example";
const browser = tabs();
before(() => installHosts());

function exported(): string {
  const state = JSON.stringify(widgetState(readFileSync(join(folder, "../../../dist/anywidget.js"), "utf8")));
  const view = (id: string) =>
    `<div><script type="application/vnd.jupyter.widget-view+json">{ "model_id": "${id}", "version_major": 2, "version_minor": 0 }</script></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A notebook</title>
    <script src="/requirejs/require.js"></script>
    <script>require.config({ paths: { anywidget: "/anywidget/dist/index" } });</script>
    <script src="/@jupyter-widgets/html-manager/dist/embed-amd.js"></script>
    <script type="application/vnd.jupyter.widget-state+json">${state.replaceAll("<", "\\u003c")}</script>
    </head><body>${view("softmax")}${view("softmax")}${view("field")}</body></html>`;
}

test("in a notebook exported from Jupyter the widget shows what it has, and follows and leads what it is linked to", async () => {
  const site = { folder: "tests/package/hosts/node_modules", pages: { "/": exported() } };
  const { page, complaints } = await browser.open(`${origin}/`, { [origin]: site });
  await settle(page);
  await checkLink(page);
  // Of a schema, by Jupyter's manager itself.
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes("strict mode: use allowUnionTypes")),
    [],
  );
});
