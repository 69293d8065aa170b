import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Page } from "playwright-core";
import { workedLogits } from "../worked-example.js";
import { checkAgainstModule } from "./against-module.js";
import { give, temperatureOf, widgetTests } from "./widget.js";

/** The element as a page's author meets it: attributes, properties, what is drawn when. */

const widget = widgetTests();
let page: Page;

beforeEach(() => {
  ({ page } = widget);
});

test("attributes are read when they change, and a bad one gives its default and a notice", async () => {
  const set = (name: string, value: string) =>
    page.evaluate(
      ([attribute, text]) => document.querySelector("softmax-temperature")!.setAttribute(attribute!, text!),
      [name, value],
    );
  await set("logits", "5, -inf, 4, 4");
  await set("temperature", "0");
  assert.deepEqual((await checkAgainstModule(page)).probabilities, [1, 0, 0, 0]);
  await set("temperature", "cold");
  assert.equal((await checkAgainstModule(page)).temperature, 1);
  assert.match((await page.locator(".notices").textContent())!, /“temperature” is not used: “cold” is not a number/);
  await set("temperature", "-3");
  assert.match((await page.locator(".notices").textContent())!, /temperature must be 0 or more, got -3/);
  await set("logits", "1, NaN");
  assert.deepEqual((await checkAgainstModule(page)).logits, [2, 1, 0.1]);
  await set("temperature", "2");
  await set("logits", "1 2");
  assert.equal(await page.locator(".notices p").count(), 0);
  assert.deepEqual((await checkAgainstModule(page)).logits, [1, 2]);
});

test("properties refuse what has no distribution and keep what was there", async () => {
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    Object.assign(element, { logits: [1, Number.NaN] });
    Object.assign(element, { logits: [] });
    Object.assign(element, { temperature: -1 });
    Object.assign(element, { temperature: true });
    Object.assign(element, { temperature: "hot" });
  });
  assert.deepEqual(
    widget.complaints.splice(0).map((said) => said.replace(/^.*> \w+: /, "")),
    [
      "logits[1] is NaN",
      "logits must not be empty",
      "temperature must be 0 or more, got -1",
      "temperature must be a number, got true",
      "“hot” is not a number",
    ],
  );
  assert.deepEqual((await checkAgainstModule(page)).logits, workedLogits);
});

test("properties set before the element is defined are kept", async () => {
  const state = await page.evaluate(() => {
    const template = document.createElement("template");
    template.innerHTML = "<softmax-temperature></softmax-temperature>";
    const element = template.content.firstElementChild as HTMLElementTagNameMap["softmax-temperature"];
    Object.assign(element, { logits: [5, 6], temperature: 0 });
    document.body.append(element);
    const first = [...element.probabilities];
    element.logits = [1, 2, 3, 4];
    const second = [...element.probabilities];
    element.remove();
    return [first, second];
  });
  assert.deepEqual(state, [
    [0, 1],
    [0, 0, 0, 1],
  ]);
});

test("a state set before the element is defined is kept, and one without a distribution is refused with a notice", async () => {
  const [taken, refused] = await page.evaluate(async () => {
    const results = [];
    for (const logits of [[5, 6], [Number.NaN]]) {
      const template = document.createElement("template");
      template.innerHTML = "<softmax-temperature></softmax-temperature>";
      const element = template.content.firstElementChild as HTMLElementTagNameMap["softmax-temperature"];
      Object.assign(element, { state: { ...document.querySelector("softmax-temperature")!.state, logits } });
      document.body.append(element);
      await element.updateComplete;
      results.push([element.state.logits, element.shadowRoot!.querySelector(".notices")!.textContent!.trim()]);
      element.remove();
    }
    return results;
  });
  assert.deepEqual(taken, [[5, 6], ""]);
  assert.deepEqual(refused![0], [2, 1, 0.1]);
  assert.match(refused![1] as string, /logits\[0\] is NaN/);
  assert.deepEqual(widget.complaints.splice(0), ["console warning: <softmax-temperature> state: logits[0] is NaN"]);
});

test("a panel out of sight waits while the temperature moves, and follows when it pauses", async () => {
  await give(page, { panels: ["bars", "statistics", "curves", "steps"] });
  const value = () => page.locator(".steps .p").first().textContent();
  const before = await value();
  assert.equal(
    await page.locator(".steps").evaluate((steps) => steps.getBoundingClientRect().top > innerHeight + 200),
    true,
  );
  const during = await page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    await new Promise((done) => setTimeout(done, 300));
    for (const temperature of [0.9, 0.8, 0.7]) {
      element.temperature = temperature;
      await element.updateComplete;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return [".bars .value", ".steps .p"].map((part) => element.shadowRoot!.querySelector(part)!.textContent);
  });
  assert.notEqual(during[0], before, "what is in sight follows at once");
  assert.notEqual(during[1], during[0], "what is out of sight waits");
  await page.waitForFunction((shown) => {
    return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".steps .p")!.textContent === shown;
  }, during[0]);
  assert.equal(await temperatureOf(page), 0.7);
});

test("the element speaks the language around it, or the one that its lang names", async () => {
  const heard = async (change: string) => {
    await page.evaluate((lang) => {
      document.querySelector("softmax-temperature")!.lang = lang;
    }, change);
    await page.waitForTimeout(200);
    return page.locator("softmax-temperature .temperature label").textContent();
  };
  assert.equal(await heard("de-AT"), "Temperatur");
  assert.equal(await heard("xx"), "Temperature");
  // The later language counts, however long the words of the first one take to load.
  await page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    element.lang = "fr";
    element.lang = "en";
  });
  await page.waitForTimeout(300);
  assert.equal(await page.locator("softmax-temperature .temperature label").textContent(), "Temperature");
});
