import assert from "node:assert/strict";
import { test } from "node:test";
import { findProblems } from "../accessibility.js";
import { button, give, temperatureOf, widgetTests } from "./widget.js";

const widget = widgetTests({ viewport: { width: 1280, height: 900 } });
const everything = ["bars", "draws", "statistics", "curves", "simplex", "solve", "steps"];
for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in any panel, ${colorScheme}`, async () => {
    const { page } = widget;
    await page.emulateMedia({ colorScheme });
    const check = async (state: string) => {
      assert.deepEqual(await findProblems(page, "softmax-temperature"), [], state);
    };
    const logits = [3, 2.2, 1.5, -1, Number.NEGATIVE_INFINITY];
    await give(page, {
      panels: everything,
      logits,
      temperature: colorScheme === "light" ? 0 : Number.POSITIVE_INFINITY,
    });
    await check("a limit");
    await give(page, { temperature: 0.7 });
    await page.getByLabel("Show the top three, renormalised").check();
    await page.getByLabel("Without subtracting the maximum").check();
    for (const summary of await page.locator(".statistics summary").all()) await summary.click();
    await page.locator("[data-field=target-perplexity]").fill("99");
    await page.locator("[data-field=target-maxProbability]").fill("x");
    await page.locator("[data-field=target-maxProbability]").press("Enter");
    await page.evaluate(() => {
      const element = document.querySelector("softmax-temperature")!;
      element.sentence = "I saw a ___.";
      element.draw(30);
    });
    await page.waitForTimeout(1500);
    await check("everything open, with an error and a target out of reach");
    await page.getByRole("button", { name: "Copy or download …" }).click();
    await check("the dialog");
    await page.keyboard.press("Escape");
    await give(page, { logits: Array.from({ length: 3000 }, (_, i) => Math.sin(i)), panels: everything });
    await page.evaluate(() => document.querySelector("softmax-temperature")!.removeAttribute("panels"));
    await check("many rows, and panels to choose");
  });
}

test("everything can be reached and used by the keyboard alone", async () => {
  const { page } = widget;
  await give(page, { panels: everything });
  const press = async (target: ReturnType<typeof button>, key: string) => {
    await target.focus();
    await page.keyboard.press(key);
  };
  await press(page.locator("input[type=range]"), "ArrowRight");
  assert.equal(await temperatureOf(page), 1.03);
  await press(page.locator(".curves [role=slider]"), "PageDown");
  await press(page.locator(".simplex [role=slider]"), "ArrowLeft");
  await press(page.locator("[role=slider][data-row='0']"), "ArrowRight");
  await press(button(page, "Draw"), "Enter");
  await press(button(page, "Draw 100"), "Space");
  await page.getByText(/^Drew .*So far/).waitFor({ state: "attached" });
  await press(button(page, "Clear"), "Enter");
  await press(page.locator("[data-field=target-perplexity]"), "ArrowUp");
  await press(page.locator(".solve li button").first(), "Enter");
  assert.ok((await temperatureOf(page)) < 0.5);
  await press(button(page, "Sort"), "Space");
  await press(button(page, "Show in bits"), "Enter");
  await press(page.locator(".digits select"), "ArrowDown");
  await press(page.getByLabel("Without subtracting the maximum"), "Space");
  assert.equal((await page.locator(".steps .naive").count()) > 0, true);

  // Tab alone leads through all of it and out again.
  await button(page, "Draw").focus();
  const seen = new Set<string>();
  for (let i = 0; i < 80; ++i) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const active = document.querySelector("softmax-temperature")!.shadowRoot!.activeElement;
      const panel = active?.closest(".panel, .temperature, .toolbar");
      return active === null
        ? "outside"
        : (panel?.classList[0] === "panel" ? panel.classList[1] : panel?.classList[0])!;
    });
    seen.add(at);
    if (at === "outside") break;
  }
  assert.deepEqual([...seen].sort(), [
    "bars-panel",
    "curves",
    "draws",
    "outside",
    "simplex",
    "solve",
    "statistics",
    "steps",
    "temperature",
    "toolbar",
  ]);
});

test("every drawing's handle shows a focus ring", async () => {
  const { page } = widget;
  await give(page, { panels: everything });
  for (const panel of ["curves", "simplex"]) {
    await page.locator(`.${panel} [role=slider]`).focus();
    await page.keyboard.press("ArrowRight");
    const stroke = await page.locator(`.${panel} .hit`).evaluate((hit) => getComputedStyle(hit).stroke);
    assert.notEqual(stroke, "none", panel);
  }
});

test("every target is at least 24 pixels high and wide", async () => {
  const { page } = widget;
  await give(page, { panels: everything });
  const small = await page.evaluate(() =>
    [
      ...document
        .querySelector("softmax-temperature")!
        .shadowRoot!.querySelectorAll("button, summary, select, [role=slider], label.switch"),
    ]
      .map((target) => ({ name: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
  );
  assert.deepEqual(small, []);
});

test("with forced colours every mark is still drawn", async () => {
  const { page } = widget;
  await page.emulateMedia({ forcedColors: "active" });
  await give(page, { panels: everything });
  const ground = await page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.color = "Canvas";
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  for (const [selector, property] of [
    [".curve", "stroke"],
    [".entropy-curve", "stroke"],
    [".cursor", "stroke"],
    [".path", "stroke"],
    [".point", "fill"],
    [".now", "fill"],
    [".probability .bar", "fill"],
    [".uniform", "stroke"],
  ] as const) {
    const paint = await page
      .locator(selector)
      .first()
      .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property);
    assert.notEqual(paint, "none", selector);
    assert.notEqual(paint, ground, selector);
  }
});

test("nothing moves by itself, so reduced motion changes nothing", async () => {
  const { page } = widget;
  await give(page, { panels: everything });
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await page.emulateMedia({ reducedMotion });
    await give(page, { temperature: 0.5 });
    await give(page, { temperature: 2 });
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0, reducedMotion);
  }
});

test("at 320 px no panel makes the page scroll sideways", async () => {
  const { page } = widget;
  await page.setViewportSize({ width: 320, height: 700 });
  for (const logits of [[2, 1, 0.1], Array.from({ length: 60 }, (_, i) => i / 7)]) {
    await give(page, { panels: everything, digits: 15, logits });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320);
  }
});
