import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { settle, tabs } from "../sites.js";
import { folder, installHosts } from "./install.js";

/**
 * A notebook as Jupyter exports it to HTML: anywidget's own front end, in Jupyter's own widget manager. A number field of
 * Jupyter's is linked to the temperature, as with `ipywidgets.jslink`. There is no Python behind it.
 */

const origin = "https://notebook.example";
const browser = tabs();
before(() => installHosts());

const controls = { _model_module: "@jupyter-widgets/controls", _model_module_version: "2.0.0" };
const controlViews = { _view_module: "@jupyter-widgets/controls", _view_module_version: "2.0.0" };
const anywidget = { _model_module: "anywidget", _model_module_version: "~0.11.*" };

function widgetState(frontEnd: string): unknown {
  return {
    version_major: 2,
    version_minor: 0,
    state: {
      layout: model("LayoutModel", { _model_module: "@jupyter-widgets/base", _model_module_version: "2.0.0" }, {}),
      style: model("DescriptionStyleModel", controls, {}),
      softmax: model("AnyModel", anywidget, {
        _anywidget_id: "notebook.SoftmaxTemperature",
        _esm: frontEnd,
        _view_module: "anywidget",
        _view_module_version: "~0.11.*",
        _view_name: "AnyView",
        layout: "IPY_MODEL_layout",
        logits: [2, 1, "-inf"],
        labels: ["cat", "dog", "bird"],
        temperature: 0.5,
      }),
      field: model("FloatTextModel", controls, {
        ...controlViews,
        _view_name: "FloatTextView",
        layout: "IPY_MODEL_layout",
        style: "IPY_MODEL_style",
        value: 0.5,
      }),
      link: model("LinkModel", controls, {
        ...controlViews,
        source: ["IPY_MODEL_softmax", "temperature"],
        target: ["IPY_MODEL_field", "value"],
      }),
    },
  };
}

function model(name: string, place: typeof controls, state: Record<string, unknown>): unknown {
  const { _model_module, _model_module_version } = place;
  const described = { ...place, _model_name: name, ...state };
  return {
    model_name: name,
    model_module: _model_module,
    model_module_version: _model_module_version,
    state: described,
  };
}

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
  const widgets = page.locator("softmax-temperature");
  await widgets.nth(1).waitFor();
  assert.equal(await widgets.first().locator("[data-probability='0']").innerText(), "0.8808");
  const field = page.locator(".widget-text input");
  await field.fill("1");
  await field.press("Enter");
  await field.blur();
  for (const view of [0, 1])
    assert.equal(await widgets.nth(view).locator("[data-probability='0']").innerText(), "0.7311");
  await widgets.first().locator("[data-temperature='2']").click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>(".widget-text input")!.value === "2");
  assert.equal(await widgets.nth(1).locator("[data-probability='0']").innerText(), "0.6225");
  // Of a schema, by Jupyter's manager itself.
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes("strict mode: use allowUnionTypes")),
    [],
  );
});
