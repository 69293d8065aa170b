import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax, statistics, temperatureFor } from "softmax-temperature";
import { formatBriefly, formatFixed, formatSigned } from "../../web/languages/numbers.js";
import { visit } from "../browser.js";
import { button, give, temperatureOf, widgetTests } from "./widget.js";

const widget = widgetTests({ viewport: { width: 1280, height: 1000 } });
const everything = ["bars", "statistics", "curves", "simplex", "solve", "steps"];

/** Where the curves' cursor stands in their drawing. */
async function cursorX(): Promise<number> {
  const transform = await widget.page.locator(".curves .cursor-handle > g").getAttribute("transform");
  return Number(/translate\(([\d.]+) 0\)/.exec(transform!)![1]);
}

test("the panels attribute decides what is shown; without it the reader chooses", async () => {
  const { page } = widget;
  const shown = () => page.locator(".panel").evaluateAll((panels) => panels.map((panel) => panel.classList[1]));
  assert.deepEqual(await shown(), ["bars-panel", "statistics", "curves"]);
  await button(page, "Solve").click();
  assert.deepEqual(await shown(), ["bars-panel", "statistics", "curves", "solve"]);
  await button(page, "Statistics").click();
  assert.deepEqual(await shown(), ["bars-panel", "curves", "solve"]);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.setAttribute("panels", "simplex bars"));
  assert.deepEqual(await shown(), ["bars-panel", "simplex"]);
  assert.equal(await button(page, "Solve").count(), 0);
  await page.evaluate(() => document.querySelector("softmax-temperature")!.setAttribute("panels", "pie"));
  assert.match(await page.locator(".notices").innerText(), /“panels” is not used: “pie” is none of bars/);
});

test("statistics are the module's to the last digit, in nats and in bits", async () => {
  const { page } = widget;
  const logits = [3, 2.5, 1, -2];
  await give(page, { logits, temperature: 0.7, digits: 9 });
  const s = statistics(logits, { temperature: 0.7 });
  const p = softmax(logits, { temperature: 0.7 });
  const value = (name: string) => page.locator(`[data-value=${name}]`).innerText();
  assert.equal(await value("entropy"), formatFixed(s.entropy, 9));
  assert.equal(await value("perplexity"), formatFixed(s.perplexity, 9));
  assert.equal(await value("maxProbability"), formatFixed(s.maxProbability, 9));
  assert.equal(await value("margin"), formatFixed(p[0]! - p[1]!, 9));
  assert.equal(await value("divergence"), formatFixed(s.divergence, 9));
  assert.equal(await value("entropySlope"), formatSigned(s.entropySlope, 9));
  await button(page, "Show in bits").click();
  assert.equal(await value("entropy"), formatFixed(s.entropy / Math.LN2, 9));
  await give(page, { logits: [1, 1, 1, 1] });
  assert.equal(await value("entropy"), "2.000000000");
});

test("each statistic has a sentence on demand", async () => {
  const { page } = widget;
  const summaries = page.locator(".statistics summary");
  assert.equal(await summaries.count(), 6);
  await summaries.nth(1).focus();
  await page.keyboard.press("Enter");
  assert.match(await page.locator(".statistics details[open] p").innerText(), /^e to the entropy/);
});

test("a rounded column that does not add up to 1 says so", async () => {
  const { page } = widget;
  await give(page, { logits: [1, 1, 1] });
  const sum = page.locator("[data-rounded-sum]");
  assert.equal(await sum.innerText(), "sum 0.9999, by rounding");
  assert.match((await sum.getAttribute("title"))!, /add up to 0\.9999\./);
  await give(page, { logits: [1, 1] });
  assert.equal(await page.locator("[data-rounded-sum]").count(), 0);
});

test("the curves as a table have the module's numbers, and follow the logits while the table is open", async () => {
  const { page } = widget;
  await give(page, { logits: [3, 1], labels: ["x", "y"], digits: 6 });
  const cells = page.locator(".curves .numbers td");
  assert.equal(await cells.count(), 0, "nothing is drawn before the table is opened");
  await page.locator(".curves .numbers summary").click();
  const row = page.locator(".curves .numbers tr", { has: page.getByRole("rowheader", { name: "0.5", exact: true }) });
  await row.waitFor();
  const expected = (logits: number[]) => [
    ...Array.from(softmax(logits, { temperature: 0.5 }), (p) => formatFixed(p, 6)),
    formatFixed(statistics(logits, { temperature: 0.5 }).entropy, 6),
  ];
  assert.deepEqual(await row.locator("td").allInnerTexts(), expected([3, 1]));
  await give(page, { logits: [2, 1.5] });
  assert.deepEqual(await row.locator("td").allInnerTexts(), expected([2, 1.5]));
});

test("the curves' cursor is the temperature: by keys, by a click, by dragging, up to both limits", async () => {
  const { page } = widget;
  const handle = page.locator(".curves [role=slider]");
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await temperatureOf(page), 1.03);
  await page.keyboard.press("Home");
  assert.equal(await handle.getAttribute("aria-valuetext"), "0, greedy");
  await page.keyboard.press("End");
  assert.equal(await handle.getAttribute("aria-valuetext"), "∞, uniform");
  const plot = page.locator(".curves .plot");
  await plot.scrollIntoViewIfNeeded();
  const { x, y, width } = (await plot.boundingBox())!;
  const tick = async (text: string) => {
    const box = (await page.locator(`.curves .tick:text-is("${text}")`).last().boundingBox())!;
    return box.x + box.width / 2;
  };
  await page.mouse.click(await tick("2"), y + 150);
  assert.ok(Math.abs((await temperatureOf(page)) - 2) < 0.06, String(await temperatureOf(page)));
  await page.mouse.move(x + width / 2, y + 150);
  await page.mouse.down();
  await page.mouse.move(await tick("0.5"), y + 150, { steps: 5 });
  assert.ok(Math.abs((await temperatureOf(page)) - 0.5) < 0.02, String(await temperatureOf(page)));
  await page.mouse.move(x + 2, y + 150, { steps: 5 });
  assert.equal(await temperatureOf(page), 0);
  await page.mouse.up();
});

test("the curves pass through the module's probabilities, and their dots stand on them", async () => {
  const { page } = widget;
  const logits = [3, 2.2, 1.5, -1];
  await give(page, { logits, temperature: 2 });
  const [top, bottom] = await page
    .locator(".curves .grid")
    .evaluateAll((lines) => [lines[4]!, lines[0]!].map((line) => Number(line.getAttribute("y1"))));
  const expected = softmax(logits, { temperature: 2 });
  for (const [row, p] of expected.entries()) {
    const dot = page.locator(`.curves .now.class-${row}`);
    const y = Number(await dot.getAttribute("cy"));
    assert.ok(Math.abs((bottom! - y) / (bottom! - top!) - p) < 1e-9, `row ${row}`);
    const isOnCurve = await page.locator(`.curves path.curve.class-${row}:not(.to-limit)`).evaluate(
      (path, dot) => {
        const curve = path as SVGPathElement;
        const [x, y] = dot as [number, number];
        let nearest = Number.POSITIVE_INFINITY;
        for (let at = 0; at <= curve.getTotalLength(); at += 0.5) {
          const point = curve.getPointAtLength(at);
          nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
        }
        return nearest;
      },
      [await cursorX(), y],
    );
    assert.ok(isOnCurve < 0.6, `row ${row} is ${isOnCurve} px off its curve`);
  }
});

test("a middle class's peak is marked where the mean logit equals its logit", async () => {
  const { page } = widget;
  const logits = [3, 2.2, 1.5, -1];
  await give(page, { logits });
  assert.equal(await page.locator(".curves .peak").count(), 2);
  const temperature = temperatureFor(logits, { mean: 2.2 });
  await give(page, { temperature });
  const peak = page.locator(".curves .peak.class-1");
  const dot = page.locator(".curves .now.class-1");
  for (const difference of [
    Number(await peak.getAttribute("cx")) - (await cursorX()),
    Number(await peak.getAttribute("cy")) - Number(await dot.getAttribute("cy")),
  ]) {
    assert.ok(Math.abs(difference) < 1e-6, `${difference} off`);
  }
});

test("the triangle's point runs from the winner's corner to the centre, and dragging it sets T", async () => {
  const { page } = widget;
  await give(page, { panels: everything, temperature: 0 });
  const point = page.locator(".simplex .point");
  const place = async () => [Number(await point.getAttribute("cx")), Number(await point.getAttribute("cy"))];
  const corner = await place();
  await give(page, { temperature: Number.POSITIVE_INFINITY });
  const center = await place();
  assert.ok(center[1]! > corner[1]! + 100);
  await point.scrollIntoViewIfNeeded();
  const mark = (text: string) => page.locator(`.simplex .tick:text-is("${text}")`);
  const box = (await mark("1").boundingBox())!;
  const from = (await point.boundingBox())!;
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x - 8, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  const temperature = await temperatureOf(page);
  assert.ok(temperature > 0.85 && temperature < 1.2, String(temperature));
  await page.locator(".simplex [role=slider]").focus();
  await page.keyboard.press("End");
  assert.equal(await temperatureOf(page), Number.POSITIVE_INFINITY);
});

test("the triangle says why it is absent, and shows the top three if asked", async () => {
  const { page } = widget;
  await give(page, { panels: ["simplex"], logits: [1, 2] });
  assert.match(await page.locator(".absent").innerText(), /there are only 2 here/);
  await give(page, { logits: [1, 2, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] });
  assert.match(await page.locator(".absent").innerText(), /there are only 2 here/);
  await give(page, { logits: [0, 3, 1, 2], labels: ["a", "b", "c", "d"] });
  assert.match(await page.locator(".absent").innerText(), /there are 4 classes here/);
  await page.getByLabel("Show the top three, renormalised").check();
  assert.deepEqual(await page.locator(".simplex .row-name").allTextContents(), ["b", "c", "d"]);
});

test("the steps lead from the logits to the module's probabilities, with 2 to 15 digits", async () => {
  const { page } = widget;
  await give(page, { panels: ["steps"], logits: [2, 1, 0.1], temperature: 0.5, digits: 15 });
  const rows = await page
    .locator(".steps tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const p = softmax([2, 1, 0.1], { temperature: 0.5 });
  assert.deepEqual(rows[1], [
    "dog",
    "1",
    "−1.000000000000000",
    "−2.000000000000000",
    "0.135335283236613",
    p[1]!.toFixed(15),
  ]);
  await page.locator(".digits select").selectOption("2");
  assert.equal(await page.locator(".steps tbody tr").nth(1).locator(".p").innerText(), "0.12");
  assert.match((await page.locator(".formulas math").textContent())!, /1\.16/);
});

test("the naive way breaks where numbers are large, and subtracting the maximum saves it", async () => {
  const { page } = widget;
  await give(page, { panels: ["steps"], logits: [2, 1, 0.1], temperature: 1 });
  await page.getByLabel("Without subtracting the maximum").check();
  assert.equal(await page.locator(".steps tbody .naive").nth(1).innerText(), "0.6590");
  await give(page, { temperature: 0.01 });
  assert.equal(await page.locator(".steps tbody .naive").nth(1).innerText(), "∞⁄∞");
  assert.match(await page.locator(".step-notes").innerText(), /exp overflows above 88\.7/);
  assert.equal(await page.locator(".steps tbody .p").first().innerText(), "1");
  await give(page, { temperature: 0 });
  assert.match(await page.locator(".step-notes").innerText(), /T = 0 is a limit/);
  await give(page, { temperature: Number.POSITIVE_INFINITY });
  assert.match(await page.locator(".step-notes").innerText(), /T = ∞ is a limit/);
  assert.doesNotMatch(await page.locator(".steps").innerText(), /NaN/);
});

test("the solver's answers are the module's, and a button sets them", async () => {
  const { page } = widget;
  const logits = [2, 1, 0.1];
  await give(page, { panels: ["solve", "statistics"], logits });
  for (const [name, target] of [
    ["maxProbability", { maxProbability: 0.9 }],
    ["entropy", { entropy: Math.LN2 }],
    ["perplexity", { perplexity: 2 }],
  ] as const) {
    const temperature = temperatureFor(logits, target);
    assert.equal(await page.locator(`[data-answer=${name}] b`).innerText(), formatBriefly(temperature));
    await page.locator(`.solve li:has([data-answer=${name}]) button`).click();
    assert.equal(await temperatureOf(page), temperature);
  }
  await give(page, { unit: "bits" });
  assert.equal(await page.locator("[data-field=target-entropy]").inputValue(), "1");
  assert.equal(await page.locator("[data-value=entropy]").innerText(), "1.0000");
});

test("a target out of reach says what can be reached, and a wrong text is explained", async () => {
  const { page } = widget;
  await give(page, { panels: ["solve"], logits: [2, 1, 0.1] });
  const field = page.locator("[data-field=target-maxProbability]");
  await field.fill("0.2");
  await field.press("Enter");
  assert.equal(await page.locator(".unreachable").innerText(), "out of reach: 0.3333 to 1 here");
  await field.fill("2");
  await field.press("Enter");
  assert.match(await page.locator(".solve .error").innerText(), /“2” cannot be met/);
  await give(page, { logits: [5] });
  assert.ok((await page.locator(".solve").innerText()).includes("always 1 here"));
});

test("a panel whose file cannot be fetched is missing with one notice, and the rest goes on", async () => {
  const visited = await visit(widget.browser, `${widget.url}workbench/`, { viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  let tries = 0;
  await page.route(/\/steps-[^/]*\.js$/, (route) => {
    tries += 1;
    return route.abort();
  });
  await page.locator("#workbench").getByRole("button", { name: "Steps", exact: true }).click();
  const notices = page.locator("#workbench .notices p");
  await notices.waitFor();
  assert.equal(
    await notices.innerText(),
    "That did not work: a part of this page could not be loaded. Reload the page",
  );
  await page.locator("#workbench .detent[data-temperature='2']").click();
  await page.locator("#workbench").getByRole("button", { name: "Solve", exact: true }).click();
  await page.locator("#workbench .solve").waitFor();
  assert.equal(await temperatureOf(page), 2);
  assert.equal(tries, 1);
  await page.context().close();
});
