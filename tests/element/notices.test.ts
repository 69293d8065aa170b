import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsOf } from "../../web/languages/contracts/problems.js";
import { element as german } from "../../web/languages/de/element.js";
import { widgetTests } from "./widget.js";

/** What is wrong is said in the element's language, to the last word. */

const widget = widgetTests();

/** Attributes that cannot be used, each with the reason that a German element gives. */
const bad = {
  logits: ["1, NaN", "„NaN“ ist keine Zahl"],
  temperature: ["-3", "die Temperatur muss mindestens 0 sein, nicht -3"],
  panels: ["pie", "„pie“ ist keiner der Werte bars, draws, statistics, curves, simplex, solve, steps"],
  digits: ["1", "digits muss eine ganze Zahl von 2 bis 15 sein, nicht 1"],
  order: ["up", "„up“ ist keiner der Werte given, sorted"],
  unit: ["dits", "„dits“ ist keiner der Werte nats, bits"],
  seed: ["-1", "seed muss eine ganze Zahl von 0 bis 9007199254740991 sein, nicht -1"],
  sentence: ["x".repeat(201), "ein Text darf höchstens 200 Zeichen haben, nicht 201"],
  theme: ["pink", "„pink“ ist keiner der Werte light, dark"],
  "temperature-min": ["warm", "„warm“ ist keine Zahl"],
  "temperature-max": ["0", "die Temperaturen müssen von mindestens 0 bis zu einer höheren reichen, nicht von 0 bis 0"],
} as const;

for (const [name, [text, reason]] of Object.entries(bad)) {
  test(`a German element says in German that ${name}="${text}" is not used`, async () => {
    const { page } = widget;
    await page.evaluate(
      async ([name, text]) => {
        const element = document.querySelector("softmax-temperature")!;
        element.lang = "de";
        element.setAttribute(name!, text!);
        await element.updateComplete;
      },
      [name, text],
    );
    await page.getByText(german.badField(name, reason), { exact: true }).waitFor();
    assert.equal(await page.locator(".notices p").count(), 1);
  });
}

test("a notice that is there when the language changes is said in the new one", async () => {
  const { page } = widget;
  await page.evaluate(() => document.querySelector("softmax-temperature")!.setAttribute("logits", ""));
  await page.getByText("The attribute “logits” is not used: logits must not be empty.", { exact: true }).waitFor();
  await page.evaluate(() => {
    document.querySelector("softmax-temperature")!.lang = "de";
  });
  const reason = wordsOf({ code: "noLogits", details: [] }, german.problems);
  await page.getByText(german.badField("logits", reason), { exact: true }).waitFor();
});
