import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "../browser.js";

// The manifest is what editors know the element by: it must say what the element is.

const root = new URL("../../", import.meta.url).pathname;
const { modules } = JSON.parse(readFileSync(join(root, "dist/custom-elements.json"), "utf8"));
const element = modules[0].declarations[0];
const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).sort();

test("the manifest has the element's attributes, properties, parts, slots and custom properties, and no others", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(root, "dist/classic.js") });
  const real = await page.evaluate(async () => {
    const [widget, blocked] = [0, 1].map(() => document.createElement("softmax-temperature"));
    document.body.append(widget!);
    widget!.sentence = "I saw a ___.";
    widget!.panels = ["bars", "draws", "statistics", "curves", "simplex", "solve", "steps"];
    await widget!.updateComplete;
    await widget!.updateComplete;
    const type = customElements.get("softmax-temperature") as unknown as {
      observedAttributes: string[];
      styles: { cssText: string }[];
    };
    const root = widget!.shadowRoot!;
    const styles = type.styles.map(({ cssText }) => cssText).join();
    return {
      attributes: [...new Set(type.observedAttributes)],
      has: Object.fromEntries(
        ["state", "probabilities", "updateComplete", "form", "draw", "clearDraws", "easeTo"].map((name) => [
          name,
          name in blocked!,
        ]),
      ),
      parts: [...new Set([...root.querySelectorAll("[part]")].map((part) => part.getAttribute("part")!))],
      properties: [...new Set(styles.match(/--softmax-[\w-]+/g))],
      slots: [...root.querySelectorAll("slot")].map((slot) => slot.name),
      settable: [...new Set(type.observedAttributes)].filter(
        (name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) in widget!,
      ),
    };
  });
  await browser.close();
  assert.deepEqual(namesOf(element.attributes), real.attributes.sort());
  assert.deepEqual(real.settable.sort(), real.attributes.sort(), "every attribute has its property");
  assert.deepEqual(real.has, {
    state: true,
    probabilities: true,
    updateComplete: true,
    form: true,
    draw: true,
    clearDraws: true,
    easeTo: true,
  });
  // The last ones are shown only where WebAssembly may not run.
  assert.deepEqual(namesOf(element.cssParts), [...real.parts, "blocked", "slowness"].sort());
  assert.deepEqual(namesOf(element.slots), ["", ...real.slots].sort());
  assert.deepEqual(namesOf(element.cssProperties), real.properties.sort());
});

test("the manifest's paths are in the package", () => {
  for (const { path } of modules) assert.ok(readFileSync(join(root, path)).length > 0, path);
});
