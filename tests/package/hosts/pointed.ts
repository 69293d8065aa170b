import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { temperatureAt } from "../../../web/state/temperature-scale.js";
import { set } from "../everything.js";

/**
 * Drags everything that can be dragged, and checks that what is under the pointer is what is taken, wherever the element
 * stands and however it is scaled.
 */
export async function checkDrags(page: Page): Promise<void> {
  const widget = page.locator("softmax-temperature");
  await set(widget, { panels: ["bars", "curves", "simplex"] });
  await checkSlider(page, widget);
  await checkLogit(page, widget);
  await set(widget, { logits: [2, 1, 0.1] });
  await checkMarks(page, widget, ".curves .cursor-handle .grip", ".curves .tick-mark", [3, 4, 5], [0.5, 1, 2]);
  await checkMarks(page, widget, ".simplex .point", ".simplex .mark", [1, 2, 3], [0.5, 1, 2]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function boxOf(place: Locator): Promise<DOMRect> {
  return place.evaluate((element) => element.getBoundingClientRect().toJSON());
}

async function middleOf(place: Locator): Promise<Point> {
  const { height, width, x, y } = await boxOf(place);
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await mouse.move(to.x, to.y);
}

function temperatureOf(widget: Locator): Promise<number> {
  return widget.evaluate((element) => (element as HTMLElementTagNameMap["softmax-temperature"]).temperature);
}

/** The thumb's centre, which runs from half its width after the slider's beginning, goes where the pointer does. */
async function checkSlider(page: Page, widget: Locator): Promise<void> {
  const slider = widget.locator("#temperature");
  for (const position of [40, 70, 120, 180]) {
    await set(widget, { temperature: 1 });
    await slider.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const { height, width, x, y } = await boxOf(slider);
    const inset = (await boxOf(widget.locator(".thumb"))).width / 2;
    const at = (place: number) => ({ x: x + inset + (place / 218) * (width - 2 * inset), y: y + height / 2 });
    await drag(page, at(109), at(position));
    assert.equal(await temperatureOf(widget), temperatureAt(position), `the slider at ${position} of 218`);
    await page.mouse.up();
  }
}

/** A logit's pill stays under the pointer to within half of the steps that a drag makes, and half a pixel. */
async function checkLogit(page: Page, widget: Locator): Promise<void> {
  const track = widget.locator(".logit .track").first();
  const handle = track.locator(".pill");
  await set(widget, { logits: [2, 1, 0.1] });
  await track.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const width = (await boxOf(track)).width - (await boxOf(handle)).width;
  for (const part of [0.2, -0.3, 0.1]) {
    const from = await middleOf(handle);
    const to = { x: from.x + part * width, y: from.y };
    await drag(page, from, to);
    const { x } = await middleOf(handle);
    assert.ok(Math.abs(x - to.x) <= 0.5 + width / 200, `the logit's pill is ${x - to.x} px off`);
    await page.mouse.up();
  }
}

/** Dragged onto the marks of a drawing, the temperature is theirs. */
async function checkMarks(
  page: Page,
  widget: Locator,
  handle: string,
  marks: string,
  places: readonly number[],
  temperatures: readonly number[],
): Promise<void> {
  for (const [i, place] of places.entries()) {
    await set(widget, { temperature: 3 });
    await widget.locator(handle).evaluate((element) => element.scrollIntoView({ block: "center" }));
    const from = await middleOf(widget.locator(handle));
    const mark = await middleOf(widget.locator(marks).nth(place));
    await drag(page, from, { x: mark.x, y: handle.startsWith(".curves") ? from.y : mark.y });
    assert.equal(await temperatureOf(widget), temperatures[i], `${marks} ${place}`);
    await page.mouse.up();
  }
}
