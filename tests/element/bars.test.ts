import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { workedExamples, workedLogits } from "../worked-example.js";
import { checkAgainstModule, shown } from "./against-module.js";
import { widgetTests } from "./widget.js";

const widget = widgetTests();
let page: Page;

beforeEach(() => {
  ({ page } = widget);
});

const temperatureSlider = (): Locator => page.locator("input[type=range]");
const temperatureField = (): Locator => page.locator("[data-field=temperature]");
const logitSlider = (row: number): Locator => page.locator(`[role=slider][data-row="${row}"]`);
const logitField = (row: number): Locator => page.locator(`[data-field=logit-${row}]`);

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

test("the worked example is right to ten digits in the element", async () => {
  for (const { temperature, probabilities } of workedExamples) {
    await type(temperatureField(), String(temperature));
    const state = await checkAgainstModule(page);
    assert.deepEqual(
      state.probabilities.map((p) => p.toFixed(10)),
      probabilities,
    );
  }
});

/** How far from the pointer a pill may be, in pixels: it moves by steps of 0.05, and pixels are whole. */
function halfStep(): Promise<number> {
  return logitSlider(0).evaluate((track) => {
    const room = track.clientWidth - track.querySelector<HTMLElement>(".pill")!.offsetWidth;
    const range = Number(track.ariaValueMax) - Number(track.ariaValueMin);
    return 0.5 + (0.05 * room) / range / 2;
  });
}

test("dragging a bar moves its logit, and only that", async () => {
  for (const handle of [page.locator(".logit .pill").nth(1), page.locator(".probability .bar").nth(1)]) {
    const before = await shown(page);
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2, { steps: 4 });
    const during = await checkAgainstModule(page);
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(box.x, box.y + 100);
    const after = await checkAgainstModule(page);
    assert.ok(before.logits[1]! < during.logits[1]! && during.logits[1]! < after.logits[1]!);
    assert.deepEqual([after.logits[0], after.logits[2]], [before.logits[0], before.logits[2]]);
  }
});

test("a logit's pill stays under the pointer", async () => {
  const handle = page.locator(".logit .pill").first();
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 57, y, { steps: 5 });
  const moved = (await handle.boundingBox())!;
  assert.ok(Math.abs(moved.x + moved.width / 2 - (x - 57)) <= (await halfStep()));
  await page.mouse.up();
});

test("the axis stands still during a drag, whatever the distance", async () => {
  const other = page.locator(".logit .pill").nth(1);
  const handle = page.locator(".logit .pill").first();
  const box = (await handle.boundingBox())!;
  const still = (await other.boundingBox())!.x;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  for (const distance of [40, 200, 400, 30]) {
    await page.mouse.move(box.x + 6 + distance, box.y + 6, { steps: 4 });
    assert.equal((await other.boundingBox())!.x, still);
  }
  assert.ok(Math.abs((await handle.boundingBox())!.x - box.x - 30) <= (await halfStep()));
  await page.mouse.move(box.x + 406, box.y + 6);
  await page.mouse.up();
  await checkAgainstModule(page);
  const track = (await logitSlider(0).boundingBox())!;
  assert.ok((await handle.boundingBox())!.x < track.x + track.width, "afterwards the pill has room again");
});

test("arrow keys move a logit by a round step, and with Shift by ten", async () => {
  await logitSlider(2).focus();
  await page.keyboard.press("ArrowRight");
  const step = (await shown(page)).logits[2]! - 0.1;
  assert.ok(step > 0.01 && step < 0.5);
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  assert.equal((await checkAgainstModule(page)).logits[2], 0.1);
  await logitField(2).press("ArrowUp");
  assert.ok((await checkAgainstModule(page)).logits[2]! > 0.1);
});

test("a logit takes effect as it is typed", async () => {
  await logitField(1).fill("2.75");
  assert.equal((await checkAgainstModule(page)).logits[1], 2.75);
  await type(logitField(1), "−1e3");
  assert.equal((await checkAgainstModule(page)).logits[1], -1000);
  await type(logitField(1), "1.23456789");
  assert.equal(await logitField(1).inputValue(), "1.23456789");
  await page.keyboard.press("Tab");
  assert.equal(await logitField(1).inputValue(), "1.2346");
  await logitField(1).focus();
  assert.equal(await logitField(1).inputValue(), "1.23456789");
  assert.equal((await checkAgainstModule(page)).logits[1], 1.23456789);
});

test("a text that is not a number stays, is explained, and changes nothing", async () => {
  await type(logitField(0), "lots");
  assert.equal(await logitField(0).inputValue(), "lots");
  assert.equal(await logitField(0).getAttribute("aria-invalid"), "true");
  assert.match((await page.locator("#error-logit-0").textContent())!, /“lots” is not a logit/);
  assert.deepEqual((await checkAgainstModule(page)).logits, workedLogits);
  await logitField(0).press("Escape");
  assert.equal(await logitField(0).inputValue(), "2");
  assert.equal(await logitField(0).getAttribute("aria-invalid"), null);

  for (const bad of ["-1", "NaN", "-inf", ""]) {
    await type(temperatureField(), bad);
    assert.equal(await temperatureField().getAttribute("aria-invalid"), "true", bad);
    assert.equal((await checkAgainstModule(page)).temperature, 1);
  }
  await type(temperatureField(), "0.25");
  assert.equal((await checkAgainstModule(page)).temperature, 0.25);
});

test("a number that turns into a wrong text as it is typed is taken back", async () => {
  await logitField(0).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12abc");
  await page.keyboard.press("Enter");
  assert.equal(await logitField(0).inputValue(), "12abc");
  assert.deepEqual((await checkAgainstModule(page)).logits, workedLogits);
});

test("a wrong text stays while other things change, until it is corrected", async () => {
  await type(logitField(0), "lots");
  await type(temperatureField(), "warm");
  await logitSlider(1).press("ArrowRight");
  await page.locator(".detent[data-temperature='2']").click();
  assert.equal(await logitField(0).inputValue(), "lots");
  assert.equal(await temperatureField().inputValue(), "2", "the temperature was set, so its field shows it");
  await type(logitField(0), "4");
  assert.equal((await checkAgainstModule(page)).logits[0], 4);
  assert.equal(await page.locator(".error").count(), 0);
});

test("Escape brings back the last number that was accepted", async () => {
  await type(logitField(0), "5");
  await logitField(0).fill("7");
  await logitField(0).press("Escape");
  assert.equal((await checkAgainstModule(page)).logits[0], 5);
  await logitField(0).press("ArrowUp");
  const stepped = (await shown(page)).logits[0]!;
  assert.ok(stepped > 5);
  await logitField(0).fill("9");
  await logitField(0).press("Escape");
  assert.equal((await checkAgainstModule(page)).logits[0], stepped);
});

test("a state given from outside ends what was being typed or dragged", async () => {
  const give = (logits: number[]) =>
    page.evaluate((z) => {
      document.querySelector("softmax-temperature")!.logits = z;
    }, logits);
  await logitField(2).fill("7");
  await give([1]);
  await page.mouse.click(2, 2);
  assert.deepEqual((await checkAgainstModule(page)).logits, [1]);

  await give([2, 1, 0.1]);
  await logitField(1).fill("7");
  await give([10, 20, 30]);
  await page.keyboard.press("Escape");
  assert.deepEqual((await checkAgainstModule(page)).logits, [10, 20, 30]);

  const box = (await page.locator(".logit .pill").first().boundingBox())!;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 16, box.y + 6, { steps: 3 });
  await give([100, 200, 300]);
  await page.mouse.move(box.x + 36, box.y + 6, { steps: 3 });
  await page.mouse.up();
  assert.deepEqual((await checkAgainstModule(page)).logits, [100, 200, 300]);
});

test("a label is trimmed, named by its number if it is empty, and given back by Escape", async () => {
  const label = page.locator(".label input").first();
  await label.fill("  lion  ");
  await label.press("Enter");
  assert.equal(await label.inputValue(), "lion");
  await label.fill("tiger");
  await label.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal((await shown(page)).labels[0], "lion");
  for (let time = 0; time < 2; ++time) {
    await label.fill("");
    await label.press("Enter");
    assert.equal(await label.inputValue(), "1");
  }
});

test("typing -inf masks a row; masking the last one is refused and nothing is lost", async () => {
  await type(logitField(0), "-inf");
  await type(logitField(1), "-inf");
  assert.deepEqual((await checkAgainstModule(page)).probabilities, [0, 0, 1]);
  await type(logitField(2), "-inf");
  assert.match((await page.locator(".notices").textContent())!, /must not be masked/);
  assert.deepEqual((await checkAgainstModule(page)).probabilities, [0, 0, 1]);
  await page.locator(".remove").nth(2).click();
  assert.equal((await checkAgainstModule(page)).logits.length, 3);
  await type(logitField(0), "3");
  assert.equal(await page.locator(".notices p").count(), 0);
  assert.deepEqual((await checkAgainstModule(page)).logits, [3, Number.NEGATIVE_INFINITY, 0.1]);
});

test("the slider goes from 0 to Infinity, by keys and by dragging, and holds at its detents", async () => {
  await temperatureSlider().focus();
  await page.keyboard.press("Home");
  assert.deepEqual((await checkAgainstModule(page)).probabilities, [1, 0, 0]);
  assert.equal(await temperatureSlider().getAttribute("aria-valuetext"), "0, greedy");
  await page.keyboard.press("ArrowRight");
  assert.ok((await checkAgainstModule(page)).temperature > 0);
  await page.keyboard.press("End");
  assert.deepEqual(new Set((await checkAgainstModule(page)).probabilities), new Set([1 / 3]));
  assert.equal(await temperatureSlider().getAttribute("aria-valuetext"), "∞, uniform");

  const box = (await temperatureSlider().boundingBox())!;
  const at = (part: number): [number, number] => [box.x + 32 + part * (box.width - 64), box.y + box.height / 2];
  await page.mouse.move(...at(0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.508), { steps: 5 });
  assert.equal((await checkAgainstModule(page)).temperature, 1, "held at 1");
  await page.mouse.move(...at(0.56), { steps: 5 });
  const { temperature } = await checkAgainstModule(page);
  assert.ok(temperature > 1.2 && temperature < 1.6);
  await page.mouse.up();
  await temperatureSlider().focus();
  await type(temperatureField(), "1");
  await temperatureSlider().press("ArrowRight");
  assert.equal((await checkAgainstModule(page)).temperature, 1.03, "an arrow key leaves the detent");
});

test("the slider stays where it is at every temperature", async () => {
  await temperatureSlider().focus();
  await page.keyboard.press("Home");
  const tops = new Set<number>();
  for (let position = 0; position <= 218; position += 2) {
    tops.add(Math.round((await temperatureSlider().boundingBox())!.y));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(tops.size, 1, [...tops].join());
});

test("the marks below the slider set their temperature", async () => {
  for (const temperature of [0, 0.5, 1, 2, Number.POSITIVE_INFINITY]) {
    const mark = page.locator(`.detent[data-temperature="${temperature}"]`);
    await mark.click();
    assert.equal((await checkAgainstModule(page)).temperature, temperature);
    assert.equal(await mark.getAttribute("aria-pressed"), "true");
  }
});

test("any temperature of 0 or more can be typed", async () => {
  for (const [text, temperature] of [
    ["0", 0],
    ["1e-300", 1e-300],
    ["0.123456", 0.123456],
    ["1000", 1000],
    ["inf", Number.POSITIVE_INFINITY],
  ] as const) {
    await type(temperatureField(), text);
    assert.equal((await checkAgainstModule(page)).temperature, temperature);
  }
});

test("rows are added, renamed and removed, and the focus is never lost", async () => {
  await page.locator(".add").click();
  assert.equal((await checkAgainstModule(page)).labels[3], "new 4");
  await page.keyboard.type("fish");
  await page.keyboard.press("Tab");
  assert.equal((await checkAgainstModule(page)).labels[3], "fish");
  assert.equal(await logitSlider(3).getAttribute("aria-label"), "Logit of fish");

  const focused = () =>
    page.evaluate(() => document.querySelector("softmax-temperature")!.shadowRoot!.activeElement?.ariaLabel);
  await page.locator(".remove").nth(3).focus();
  for (const next of ["Remove bird", "Remove dog", "Label of row 1"]) {
    await page.keyboard.press("Enter");
    assert.equal(await focused(), next);
    await checkAgainstModule(page);
  }
  assert.deepEqual((await checkAgainstModule(page)).labels, ["cat"]);
  assert.equal(await page.locator(".remove").isVisible(), false, "the last row cannot be removed");
});

test("a label is text, whatever it contains", async () => {
  await page.locator(".label input").first().fill("<img src=x onerror=alert(1)>");
  await page.keyboard.press("Tab");
  assert.equal((await shown(page)).labels[0], "<img src=x onerror=alert(1)>");
  assert.equal(await page.locator("softmax-temperature img").count(), 0);
});

test("a number that is shown is not announced by itself", async () => {
  assert.equal(await page.locator("softmax-temperature output, softmax-temperature [aria-live]").count(), 0);
  assert.equal(await page.locator("softmax-temperature [role=status]").count(), 1);
});

test("if several rows lead, none of them is named alone", async () => {
  await page.locator(".detent[data-temperature='Infinity']").click();
  assert.match(await page.locator(".statistics").innerText(), /3 rows tied/);
});

test("the marks stand under the thumb in a page that runs from right to left", async () => {
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await page.locator(".detent[data-temperature='0.5']").click();
  const mark = (await page.locator(".detent[data-temperature='0.5']").boundingBox())!;
  const thumb = (await page.locator(".thumb").boundingBox())!;
  assert.ok(Math.abs(mark.x + mark.width / 2 - thumb.x - thumb.width / 2) < 2);
});

test("one summary is read out when the reader pauses", async () => {
  const status = page.locator("softmax-temperature [role=status]");
  assert.equal(await status.textContent(), "");
  await page.locator(".detent[data-temperature='0.5']").click();
  await page.locator(".detent[data-temperature='2']").click();
  await page.waitForFunction(
    () => document.querySelector("softmax-temperature")!.shadowRoot!.querySelector("[role=status]")!.textContent !== "",
  );
  assert.match((await status.textContent())!, /^Temperature 2: highest probability 0.5017, cat; entropy 1.0262/);
});
