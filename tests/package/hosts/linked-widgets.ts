import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** A notebook's widgets as Jupyter saves them: an anywidget whose temperature is linked to a number field. */

const controls = { _model_module: "@jupyter-widgets/controls", _model_module_version: "2.0.0" };
const controlViews = { _view_module: "@jupyter-widgets/controls", _view_module_version: "2.0.0" };
const anywidget = { _model_module: "anywidget", _model_module_version: "~0.11.*" };

export function widgetState(frontEnd: string): unknown {
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

/** The widget, shown twice, follows and leads the number field that it is linked to. */
export async function checkLink(page: Page): Promise<void> {
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
}
