import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { measureContrast } from "./hosts/contrast.js";
import { findCuts } from "./hosts/cuts.js";
import { allDrawn, hostNames, hosts, hostTests, markups, sizes, viewport } from "./hosts/hosts.js";

const host = hostTests();

const draw = (page: Page, count: number) =>
  page.evaluate((count) => document.querySelector("softmax-temperature")!.draw(count), count);

async function checkContrast(page: Page, at: string): Promise<void> {
  const { marks, texts } = await measureContrast(page);
  assert.ok(texts.length > 20 && marks.length > 20, `${at}: ${texts.length} texts, ${marks.length} marks`);
  const faint = [
    ...texts.filter(({ contrast }) => contrast < 4.5),
    ...marks.filter(({ contrast }) => contrast < 3),
  ].map(({ contrast, what }) => `${contrast} ${what}`);
  assert.deepEqual([...new Set(faint)], [], at);
}

for (const name of hostNames) {
  test(`without an attribute, all that the element shows stands out on ${name}, at each size and each temperature`, async () => {
    for (const size of sizes) {
      const style = `${hosts[name]} body { font-size: ${size}px }`;
      const { complaints, page } = await host.open(style, markups.whole);
      await checkContrast(page, `${size} px`);
      for (const temperature of size === 16 ? [0, 0.5, 3, Number.POSITIVE_INFINITY] : []) {
        await page.evaluate((temperature) => {
          document.querySelector("softmax-temperature")!.temperature = temperature;
        }, temperature);
        await draw(page, 30);
        await allDrawn(page);
        await checkContrast(page, `${size} px at T = ${temperature}`);
      }
      assert.deepEqual(complaints, []);
    }
  });
}

test("what is faint is found", async () => {
  const faint = "softmax-temperature { --softmax-quiet: #999; --softmax-edge: #bbb; --softmax-class-1: #e9c46a }";
  const { page } = await host.open(`${hosts.cream} ${faint}`, markups.whole);
  const { marks, texts } = await measureContrast(page);
  const found = [...texts.filter(({ contrast }) => contrast < 4.5), ...marks.filter(({ contrast }) => contrast < 3)];
  for (const part of ["text.tick", "Decimals", "input.number", ".curve", ".pill", "b.pill", ".lane .bar"]) {
    assert.ok(
      found.some(({ what }) => what.includes(part)),
      `${part} among ${found.map(({ what }) => what).join("; ")}`,
    );
  }
});

test("the ring around what has the focus stands out on each host", async () => {
  for (const name of hostNames) {
    const { page } = await host.open(hosts[name], markups.whole);
    for (const focus of ["[role=slider].track", "input[type=range]", ".draw-one", ".small", ".curves [role=slider]"]) {
      await page.locator(focus).first().focus();
      await page.keyboard.press("Shift"); // from here on the keyboard is in use
      const { marks } = await measureContrast(page);
      const rings = marks.filter(({ what }) => what.includes(":focus-visible"));
      assert.ok(
        rings.length > 0 && rings.every(({ contrast }) => contrast >= 3),
        `${name}, ${focus}: ${JSON.stringify(rings)}`,
      );
    }
  }
});

test("at each size nothing is cut, nothing lies on anything else, nothing hangs out", async () => {
  for (const size of sizes) {
    for (const [form, markup] of Object.entries(markups)) {
      for (const name of ["white", "cream"] as const) {
        const { page } = await host.open(`${hosts[name]} body { font-size: ${size}px }`, markup);
        assert.deepEqual(await findCuts(page), [], `${form} at ${size} px on ${name}`);
        await draw(page, 40);
        await page.waitForTimeout(1500);
        assert.deepEqual(await findCuts(page), [], `${form} at ${size} px on ${name}, drawn`);
      }
    }
  }
});

test("the compact element fits a width of 320 pixels, and of 800 at 40 pixels", async () => {
  for (const [width, size] of [
    [320, 16],
    [800, 40],
  ] as const) {
    const style = `${hosts.white} body { margin: 0; font-size: ${size}px }`;
    const { page } = await host.open(style, markups.compact, { viewport: { width, height: 900 } });
    assert.deepEqual(await findCuts(page), [], `${width} px at ${size} px`);
  }
});

test("everything grows with the font: an element twice as large in twice the room is the same picture", async () => {
  const measure = async (size: number, width: number) => {
    const style = `${hosts.white} body { margin: 0; font-size: ${size}px } softmax-temperature { width: ${width}px }`;
    const { page } = await host.open(style, markups.whole, { viewport: { width: 1300, height: 900 } });
    return page.evaluate((size) => {
      const { shadowRoot } = document.querySelector("softmax-temperature")!;
      const parts = [...shadowRoot!.querySelectorAll(".panel, .row, .pill, .detent, .thumb, .plot, button, input")];
      return parts.map((part) => {
        const { height, left, top, width } = part.getBoundingClientRect();
        const name = `${part.localName}.${part.getAttribute("class")}`;
        return { name, box: [left, top, width, height].map((length) => length / size) };
      });
    }, size);
  };
  const [small, large] = [await measure(16, 640), await measure(32, 1280)];
  assert.equal(small.length, large.length);
  for (const [i, { box, name }] of small.entries()) {
    // Hairlines stay hairlines, so parts of a panel may be some of these higher up.
    for (const [k, length] of box.entries()) {
      assert.ok(Math.abs(length - large[i]!.box[k]!) < (k === 1 ? 2 : 0.2), `${name}: ${box}, ${large[i]!.box}`);
    }
  }
});

test("in the smallest letters, too, every target is at least 24 pixels high and wide", async () => {
  for (const markup of Object.values(markups)) {
    const { page } = await host.open(`${hosts.white} body { font-size: 12px }`, markup);
    const small = await page.evaluate(() => {
      const all = document
        .querySelector("softmax-temperature")!
        .shadowRoot!.querySelectorAll("button, input:not([type=checkbox]), select, summary, .switch");
      return [...all]
        .map((each) => ({ name: `${each.localName}.${each.className}`, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(({ box, name }) => `${name}: ${box.width} x ${box.height}`);
    });
    assert.deepEqual(small, []);
  }
});

test("a long table scrolls to its rows at each size", async () => {
  for (const size of sizes) {
    const style = `${hosts["reveal-black"]} body { font-size: ${size}px }`;
    const { page } = await host.open(style, "<softmax-temperature></softmax-temperature>", { viewport });
    await page.evaluate(() => {
      document.querySelector("softmax-temperature")!.logits = Array.from({ length: 500 }, (_, i) => Math.sin(i));
    });
    const row = page.locator(".row[data-row='300']");
    const height = await page
      .locator(".rows .row")
      .first()
      .evaluate((first) => (first as HTMLElement).offsetHeight);
    assert.equal(height, (size === 40 ? 5.5 : 2.75) * size, "at 40 pixels it is narrow: a row has two lines");
    await page.locator(".bars.long").evaluate((table, top) => table.scrollTo({ top }), 300 * height);
    await row.waitFor();
    const [head, box] = [await page.locator(".bars .head").boundingBox(), await row.boundingBox()];
    assert.ok(Math.abs(box!.y - head!.y) <= head!.height + 2, `${size} px: ${box!.y}, ${head!.y}`);
  }
});
