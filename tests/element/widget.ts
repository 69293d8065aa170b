import assert from "node:assert/strict";
import { afterEach, beforeEach } from "node:test";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { visit } from "../browser.js";
import { type Served, served } from "../served.js";

/** What a test of the element has at hand. */
export interface Widget extends Served {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the element alone, anew for each test of a file, and checks after each test that there were no complaints. */
export function widgetTests(options: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }): Widget {
  const widget = {} as { -readonly [Name in keyof Widget]: Widget[Name] };
  const place = served();
  beforeEach(async () => {
    const visited = await visit(place.browser, `${place.url}embed.html#v1&l=cat,dog,bird`, options);
    Object.assign(widget, { browser: place.browser, url: place.url }, visited);
  });
  afterEach(async () => {
    await widget.page.context().close();
    assert.deepEqual(widget.complaints, [], "no console message, no error, no request beyond the page's origin");
  });
  return widget;
}

/** Properties of the element to set, as the page's author would. */
export interface Given {
  logits?: number[];
  labels?: string[];
  temperature?: number;
  panels?: string[];
  digits?: number;
  order?: "given" | "sorted";
  unit?: "nats" | "bits";
}

export async function give(page: Page, given: Given): Promise<void> {
  await page.evaluate(async (given) => {
    const element = document.querySelector("softmax-temperature")!;
    Object.assign(element, given);
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }, given);
}

export function temperatureOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector("softmax-temperature")!.temperature);
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
}

/** The name of what has the focus, in the shadow tree, too. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
  });
}
