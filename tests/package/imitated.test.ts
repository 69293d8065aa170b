import assert from "node:assert/strict";
import { test } from "node:test";
import { doEverything } from "./everything.js";
import { settle, tabs } from "./sites.js";

/**
 * Imitations of a browser, in which people run the tests of their pages, lack much. Here Chromium lacks it, too; jsdom and
 * happy-dom themselves are tried in tests/package/frameworks.
 */

const origin = "https://imitated.example";
const browser = tabs();

function takeAway(): void {
  for (const name of ["ResizeObserver", "IntersectionObserver", "matchMedia", "PointerEvent", "requestIdleCallback"]) {
    Reflect.deleteProperty(window, name);
  }
  const lacking: readonly (readonly [prototype: object, names: readonly string[]])[] = [
    [Element.prototype, ["animate", "getAnimations", "setPointerCapture", "checkVisibility", "scrollIntoView"]],
    [Document.prototype, ["adoptedStyleSheets", "getAnimations"]],
    [ShadowRoot.prototype, ["adoptedStyleSheets"]],
    [CSSStyleSheet.prototype, ["replaceSync", "replace"]],
    [HTMLDialogElement.prototype, ["showModal", "show", "close"]],
    [ElementInternals.prototype, ["setFormValue", "form", "labels"]],
  ];
  for (const [prototype, names] of lacking) for (const name of names) Reflect.deleteProperty(prototype, name);
}

function takeMore(): void {
  for (const name of ["requestAnimationFrame", "cancelAnimationFrame", "matchMedia"]) {
    Reflect.deleteProperty(window, name);
  }
  Reflect.deleteProperty(HTMLElement.prototype, "attachInternals");
  Reflect.deleteProperty(URL, "createObjectURL");
  Reflect.deleteProperty(CSS, "supports");
}

const body = `<form><softmax-temperature name="t" sentence="I saw a ___."></softmax-temperature></form>`;
const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Imitated</title>
  <script type="module" src="/define.js"></script>${body}</html>`;
const sites = { [origin]: { folder: "dist", pages: { "/": page } } };

test("where observers, animations, adopted style sheets and dialogs' methods are lacking, all that it can do works", async () => {
  const { page, complaints } = await browser.open(`${origin}/`, sites, { ahead: takeAway });
  await settle(page);
  await doEverything(page);
  assert.deepEqual(complaints, []);
});

test("without frames, forms and files it draws, glides, belongs to its form and can be taken away", async () => {
  const { page, complaints } = await browser.open(`${origin}/`, sites, { ahead: takeMore });
  const seen = await page.evaluate(async () => {
    await customElements.whenDefined("softmax-temperature");
    const element = document.querySelector("softmax-temperature")!;
    element.panels = ["bars", "draws", "simplex", "solve", "steps"];
    let drawn = 0;
    element.addEventListener("draw", ({ detail }) => {
      drawn += detail.indices.length;
    });
    element.draw();
    element.draw(100);
    element.easeTo({ temperature: 0.5, logits: [5, 3, 1] });
    await element.updateComplete;
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>(".draw-one, .tools button")) button.click();
    while (element.shadowRoot!.querySelector("dialog")?.open !== true)
      await new Promise((done) => setTimeout(done, 20));
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>("dialog button")) button.click();
    element.disabled = true;
    await element.updateComplete;
    const fixed = element.shadowRoot!.querySelector(".widget.fixed") !== null;
    const { form, name } = element;
    element.remove();
    return { drawn, fixed, form: form?.tagName, name };
  });
  assert.deepEqual(seen, { drawn: 102, fixed: true, form: "FORM", name: "t" });
  assert.deepEqual(complaints, []);
});
