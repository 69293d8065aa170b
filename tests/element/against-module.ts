import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { softmax, statistics } from "softmax-temperature";
import { formatFixed } from "../../web/languages/numbers.js";

export interface Shown {
  logits: number[];
  labels: string[];
  temperature: number;
  probabilities: number[];
}

/** What the element's properties say that it shows. */
export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const { logits, labels, temperature, probabilities } = document.querySelector("softmax-temperature")!;
    return { logits, labels, temperature, probabilities: [...probabilities] };
  });
}

/** Checks that the texts on the screen are the module's numbers for the element's logits and temperature. */
export async function checkAgainstModule(page: Page): Promise<Shown> {
  const state = await shown(page);
  const { logits, temperature } = state;
  const expected = softmax(logits, { temperature });
  assert.deepEqual(state.probabilities, [...expected], "the same bits as in Node");
  const texts = await page.locator("[data-probability]").allTextContents();
  assert.deepEqual(
    texts,
    [...expected].map((p, i) => (logits[i] === Number.NEGATIVE_INFINITY ? "masked" : formatFixed(p, 4))),
  );
  const values = statistics(logits, { temperature });
  for (const name of ["entropy", "perplexity", "maxProbability"] as const) {
    assert.equal(await page.locator(`[data-value=${name}]`).textContent(), formatFixed(values[name], 4), name);
  }
  const widths = await page
    .locator(".probability .bar")
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(bar.getAttribute("width")!)));
  widths.forEach((width, i) => {
    assert.ok(Math.abs(width - 100 * expected[i]!) < 1e-9, `bar ${i}`);
  });
  return state;
}
