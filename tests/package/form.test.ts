import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { drag } from "./everything.js";
import { settle, tabs, type Visited } from "./sites.js";

const origin = "https://quiz.example";
const browser = tabs();

async function open(fields: string): Promise<Visited> {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A quiz</title>
    <script type="module" src="/define.js"></script>
    <form action="/answer">${fields}<button id="send">Send</button><button type="reset">Reset</button></form></html>`;
  const pages = { "/": body, "/answer": "<!doctype html><title>Thank you</title>" };
  const visited = await browser.open(`${origin}/`, { [origin]: { folder: "dist", pages } });
  await settle(visited.page);
  return visited;
}

function answers(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const data = [...new FormData(document.forms[0]!)].map(([name, value]) => [name, String(value)]);
    return Object.fromEntries(data) as Record<string, string>;
  });
}

test("in a form the element's value is T, also when nobody has touched it", async () => {
  const visited = await open(`<softmax-temperature name="untouched"></softmax-temperature>
    <softmax-temperature name="same" temperature="1"></softmax-temperature>
    <softmax-temperature name="given" temperature="0.5"></softmax-temperature>
    <softmax-temperature name="limit" temperature="inf"></softmax-temperature>
    <softmax-temperature temperature="2"></softmax-temperature>`);
  assert.deepEqual(await answers(visited.page), { untouched: "1", same: "1", given: "0.5", limit: "Infinity" });
  assert.deepEqual(visited.complaints, []);
});

test("what the reader chose is submitted, and a reset brings back what the page gave", async () => {
  const visited = await open('<softmax-temperature name="t" temperature="0.5" logits="3, 2"></softmax-temperature>');
  const { page } = visited;
  await page.locator("#temperature").press("End");
  assert.deepEqual(await answers(page), { t: "Infinity" });
  await page.locator("button[type=reset]").click();
  assert.deepEqual(await answers(page), { t: "0.5" });
  assert.equal(await page.locator("[data-field=temperature]").inputValue(), "0.5");
  await page.locator("[data-field=temperature]").fill("0.75");
  await page.locator("#send").click();
  await page.waitForURL(`${origin}/answer?t=0.75`);
  assert.deepEqual(visited.complaints, []);
});

test("the element's own buttons and fields do not send the form", async () => {
  const visited = await open('<softmax-temperature name="t"></softmax-temperature>');
  const { page } = visited;
  await page.evaluate(() => {
    document.forms[0]!.addEventListener("submit", (event) => {
      event.preventDefault();
      console.error("sent");
    });
  });
  await page.locator(".row[data-row='0'] .number").press("Enter");
  await page.locator(".row[data-row='0'] .label input").press("Enter");
  await page.locator(".add").click();
  await page.locator(".tools button").last().click();
  await page.locator("dialog.export .close").click();
  await page.locator("dialog.export").waitFor({ state: "hidden" });
  assert.deepEqual(visited.complaints, []);
});

test("in a disabled fieldset it is shown, not submitted, and cannot be changed", async () => {
  const visited = await open(`<fieldset disabled>
    <softmax-temperature name="t" panels="bars curves simplex solve"></softmax-temperature></fieldset>`);
  const { page } = visited;
  assert.deepEqual(await answers(page), {});
  const shown = () =>
    page.evaluate(() => {
      const { labels, logits, temperature } = document.querySelector("softmax-temperature")!;
      return JSON.stringify({ labels, logits, temperature });
    });
  const before = await shown();
  for (const drawing of ["#temperature", ".logit .track", ".probability .track", ".curves .plot", ".simplex .plot"])
    await drag(page.locator(drawing).first(), 0.4, 0.7);
  for (const handle of [".logit .track", ".curves [role=slider]", ".simplex [role=slider]"]) {
    await page.locator(handle).first().focus();
    for (const key of ["ArrowRight", "Home", "End", "Control+z"]) await page.keyboard.press(key);
  }
  for (const field of [".row[data-row='0'] .label input", ".row[data-row='0'] .number", "[data-field=temperature]"]) {
    await page.locator(field).focus();
    await page.keyboard.type("7");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
  }
  for (const button of [".add", ".remove", ".solve button"])
    assert.equal(await page.locator(button).first().isVisible(), false, button);
  assert.equal(await shown(), before);
  await page.evaluate(() => document.querySelector("fieldset")!.toggleAttribute("disabled"));
  await page.locator("#temperature").press("End");
  assert.deepEqual(await answers(page), { t: "Infinity" });
  assert.deepEqual(visited.complaints, []);
});

test("name, form and disabled are properties, as a form's own fields have them", async () => {
  const visited =
    await open(`<fieldset id="set"><softmax-temperature temperature="0.5"></softmax-temperature></fieldset>
    </form><form id="other"></form><form>`);
  const { page } = visited;
  // The compiler of the tests names functions by this.
  await page.evaluate("globalThis.__name = (named) => named");
  const seen = await page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    const [first, other] = [document.forms[0]!, document.querySelector<HTMLFormElement>("#other")!];
    const submitted = (form: HTMLFormElement) => [...new FormData(form)].join();
    const isFixed = async () => {
      await element.updateComplete;
      return element.shadowRoot!.querySelector(".widget.fixed") !== null;
    };
    const seen: unknown[] = [element.name, element.form === first, element.disabled, submitted(first)];
    element.name = "t";
    seen.push(element.getAttribute("name"), submitted(first));
    element.disabled = true;
    seen.push(element.hasAttribute("disabled"), submitted(first), await isFixed());
    element.disabled = false;
    seen.push(submitted(first), await isFixed());
    document.querySelector<HTMLFieldSetElement>("#set")!.disabled = true;
    seen.push(submitted(first), await isFixed(), element.disabled);
    document.querySelector<HTMLFieldSetElement>("#set")!.disabled = false;
    // React sets it so, where it finds a property.
    Object.assign(element, { form: "other" });
    seen.push(element.form === other, submitted(other), submitted(first));
    Object.assign(element, { form: null, name: null });
    seen.push(element.form === first, element.name, submitted(first));
    return seen;
  });
  assert.deepEqual(seen, [
    ...["", true, false, ""],
    ...["t", "t,0.5"],
    ...[true, "", true],
    ...["t,0.5", false],
    ...["", true, false],
    ...[true, "t,0.5", ""],
    ...[true, "", ""],
  ]);
  assert.deepEqual(visited.complaints, []);
});
