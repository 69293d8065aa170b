import assert from "node:assert/strict";
import { workedExamples, workedLogits } from "../../worked-example.js";
import { type Driver, viewport } from "../drivers/driver.js";
import type { Engine } from "./engine.js";

const shown = (driver: Driver) =>
  driver.evaluate(() => {
    const { shadowRoot } = document.querySelector("softmax-temperature")!;
    return [...shadowRoot!.querySelectorAll("[data-probability]")].map((cell) => cell.textContent);
  });

/** How far each bar reaches, as a part of its lane. */
const bars = (driver: Driver) =>
  driver.evaluate(() => {
    const { shadowRoot } = document.querySelector("softmax-temperature")!;
    return [...shadowRoot!.querySelectorAll(".lane")].map((lane) => {
      const bar = lane.querySelector(".bar")!.getBoundingClientRect();
      return bar.width / lane.getBoundingClientRect().width;
    });
  });

export function drawing(engine: Engine): void {
  engine.test("the element draws what the core computes, and follows T", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    for (const { probabilities, temperature } of workedExamples) {
      await engine.give({ logits: workedLogits, temperature, digits: 10 });
      assert.deepEqual(await shown(driver), probabilities);
      const lengths = await bars(driver);
      for (const [row, p] of probabilities.entries()) {
        assert.ok(Math.abs(lengths[row]! - Number(p)) < 0.02, `a bar of ${lengths[row]} for ${p}`);
      }
    }
    await engine.noComplaints();
  });

  engine.test("every panel is drawn", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    await engine.give({ panels: ["bars", "draws", "statistics", "curves", "simplex", "solve", "steps"] });
    for (const name of ["curves", "simplex", "solve", "steps"]) {
      await engine.until(
        `${name} is there`,
        (name) => {
          const panel = document
            .querySelector("softmax-temperature")!
            .shadowRoot!.querySelector(`[data-panel=${name}].panel`);
          return panel !== null && panel.getBoundingClientRect().height > 50;
        },
        name,
      );
    }
    await driver.resize({ width: 1280, height: 2200 });
    const picture = await engine.photograph("panels");
    assert.deepEqual([...picture.subarray(1, 4)], [0x50, 0x4e, 0x47]);
    await driver.resize(viewport);
    await engine.noComplaints();
  });

  engine.test("what can be pressed is underlined, and so is the temperature that is chosen", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    await engine.until("the curves are there", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".curves summary") !== null;
    });
    for (const selector of [".detent[aria-pressed=true] b", ".statistics .unit", ".curves summary"]) {
      const lines = await driver.evaluate((selector) => {
        const { shadowRoot } = document.querySelector("softmax-temperature")!;
        const style = getComputedStyle(shadowRoot!.querySelector(selector)!);
        return style.textDecorationLine;
      }, selector);
      assert.equal(lines, "underline", selector);
    }
  });

  engine.test("a logit is typed, and a wrong one is explained", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    await engine.fill("[data-field=logit-1]", "3.5");
    assert.deepEqual((await state(driver)).logits, [2, 3.5, 0.1]);
    await driver.key("Enter");
    await engine.fill("[data-field=logit-2]", "x");
    await driver.key("Enter");
    await engine.until("the error is shown", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector("#error-logit-2") !== null;
    });
    assert.deepEqual((await state(driver)).logits, [2, 3.5, 0.1]);
    await engine.noComplaints();
  });

  engine.test("a pinned language is spoken, from right to left, too", async (driver) => {
    await engine.open("embed.html?lang=de#v1&z=2,1.5&l=Katze,Hund");
    const words = await driver.evaluate(() => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".temperature label")!
        .textContent;
    });
    assert.equal(words, "Temperatur");
    assert.deepEqual(await shown(driver), ["0,6225", "0,3775"]);
    await driver.evaluate(() => {
      document.querySelector("softmax-temperature")!.lang = "ar";
    });
    await engine.until("it speaks Arabic", () => {
      const widget = document.querySelector("softmax-temperature")!.shadowRoot!.querySelector<HTMLElement>(".widget")!;
      return widget.dir === "rtl" && widget.textContent!.includes("درجة الحرارة");
    });
    await engine.photograph("arabic");
    await engine.noComplaints();
  });
}

export const state = (driver: Driver) =>
  driver.evaluate(() => {
    const { labels, logits, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, temperature: String(temperature) };
  });
