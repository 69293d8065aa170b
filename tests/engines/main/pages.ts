import assert from "node:assert/strict";
import { state } from "./drawing.js";
import type { Engine } from "./engine.js";

export function pages(engine: Engine): void {
  engine.test("the lesson opens, and Draw draws", async (driver) => {
    await engine.open("");
    assert.deepEqual(await state(driver), { labels: ["cat", "dog", "bird"], logits: [2, 1, 0.1], temperature: "1" });
    await engine.photograph("lesson");
    await engine.click(".draw-one");
    await engine.until("the word is in the gap", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".drawn-word") !== null;
    });
    await engine.noComplaints();
  });

  engine.test("the keyboard alone leads to Draw, and to the temperature", async (driver) => {
    await engine.open("");
    await driver.key("Tab");
    await driver.key("Enter");
    await driver.key("Tab");
    await driver.key("Enter");
    await engine.until("the word is in the gap", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".drawn-word") !== null;
    });
    for (let i = 0; i < 20; ++i) {
      await driver.key("Tab");
      const isThere = await driver.evaluate(() => {
        const { shadowRoot } = document.querySelector("softmax-temperature")!;
        return shadowRoot!.activeElement?.matches("[type=range]") === true;
      });
      if (isThere) break;
    }
    await driver.key("ArrowRight");
    assert.equal((await state(driver)).temperature, "1.03");
    await engine.noComplaints();
  });

  engine.test("the drawing glides to the numbers of the section that is read", async (driver) => {
    await engine.open("");
    const seen = await driver.evaluate(async () => {
      const element = document.querySelector("softmax-temperature")!;
      const heading = document.querySelector("[data-section=divide] h2")!;
      const seen: number[] = [];
      scrollBy({ top: heading.getBoundingClientRect().top - 200, behavior: "instant" });
      for (const end = performance.now() + 5000; element.temperature !== 2 && performance.now() < end; ) {
        await new Promise(requestAnimationFrame);
        seen.push(element.temperature);
      }
      return seen;
    });
    assert.equal(seen.at(-1), 2);
    assert.ok(
      seen.every((T, i) => i === 0 || T >= seen[i - 1]!),
      `${seen}`,
    );
    assert.ok(
      seen.some((T) => T > 1 && T < 2),
      `${seen}`,
    );
    await engine.photograph("divide");
    await engine.noComplaints();
  });

  engine.test("a link of the time before the lesson opens the workbench with its state", async (driver) => {
    await engine.open("#v1&z=3,3,1,1&l=A,B,C,D&t=0.5");
    await engine.until("the workbench is there", () => {
      return (
        /\/workbench\/#v1/.test(location.href) && document.querySelector("softmax-temperature")?.temperature === 0.5
      );
    });
    assert.deepEqual(await state(driver), { labels: ["A", "B", "C", "D"], logits: [3, 3, 1, 1], temperature: "0.5" });
    await engine.photograph("workbench");
    await engine.click("#share");
    await engine.until("it says what became of the link", () => document.querySelector("#notice")!.textContent !== "");
    await engine.noComplaints();
  });

  engine.test("the page in another language", async (driver) => {
    await engine.open("ar/");
    assert.equal(await driver.evaluate(() => document.documentElement.dir), "rtl");
    await engine.photograph("arabic-lesson");
    await engine.click(".draw-one");
    await engine.until("the word is in the gap", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".drawn-word") !== null;
    });
    await engine.noComplaints();
  });
}
