import assert from "node:assert/strict";
import { Sampler } from "softmax-temperature";
import { workedLogits } from "../../worked-example.js";
import type { Driver } from "../drivers/driver.js";
import type { Engine } from "./engine.js";

/** How many have been drawn, as the rows say, once all have landed. */
const total = (driver: Driver) =>
  driver.evaluate(() => {
    const tallies = document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll(".tally");
    return [...tallies].reduce((sum, { textContent }) => sum + Number.parseInt(textContent || "0", 10), 0);
  });

/** Listens to `draw` events from now on. */
const listen = (driver: Driver) =>
  driver.evaluate(() => {
    const drawn: number[] = [];
    Object.assign(window, { drawn });
    document.querySelector("softmax-temperature")!.addEventListener("draw", ({ detail }) => {
      drawn.push(detail.indices.length);
    });
  });

const heard = (driver: Driver) => driver.evaluate(() => (window as unknown as { drawn: number[] }).drawn);

const link = "embed.html#v1&l=cat,dog,bird&p=bars.draws&w=I%20saw%20a%20___.";

export function draws(engine: Engine): void {
  engine.test("one draw falls into the gap, a hundred land on their rows", async (driver) => {
    await engine.open(link);
    await listen(driver);
    await engine.click(".draw-one");
    await engine.until("the word is in the gap", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".drawn-word") !== null;
    });
    assert.equal(await total(driver), 1);
    await engine.click(".draw-many");
    await engine.until("all have landed", () => {
      const tallies = document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll(".tally");
      return [...tallies].reduce((sum, { textContent }) => sum + Number.parseInt(textContent || "0", 10), 0) === 101;
    });
    assert.deepEqual(await heard(driver), [1, 100]);
    await engine.photograph("draws");
    await engine.click(".clear-draws");
    assert.equal(await total(driver), 0);
    await engine.noComplaints();
  });

  engine.test("while Draw 100 is held it goes on, and its release draws no more", async (driver) => {
    await engine.open(link);
    await listen(driver);
    const { x, y } = await engine.placeOf(".draw-many");
    await driver.move(x, y);
    await driver.press();
    await engine.until("300 have been drawn", () => {
      const tallies = document.querySelector("softmax-temperature")!.shadowRoot!.querySelectorAll(".tally");
      return [...tallies].reduce((sum, { textContent }) => sum + Number.parseInt(textContent || "0", 10), 0) >= 300;
    });
    await driver.release();
    await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    const drawn = await total(driver);
    assert.equal(drawn % 100, 0);
    assert.deepEqual(await heard(driver), [drawn], "one event for the whole press");
    await engine.noComplaints();
  });

  engine.test("the same seed draws the same tokens as in Node", async (driver) => {
    await engine.open(link);
    for (const temperature of [0.5, 1, 2]) {
      await engine.give({ temperature, seed: 42 });
      const drawn = await driver.evaluate(() => [...document.querySelector("softmax-temperature")!.draw(1000).indices]);
      assert.deepEqual(drawn, [...new Sampler({ temperature, seed: 42 }).sequence(workedLogits, 1000)]);
    }
    await engine.noComplaints();
  });
}
