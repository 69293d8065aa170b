import assert from "node:assert/strict";
import { distributions, everyPanel, movedPlaces, rememberPlaces } from "../../element/places.js";
import { viewport } from "../drivers/driver.js";
import { state } from "./drawing.js";
import type { Engine } from "./engine.js";

export function drags(engine: Engine): void {
  for (const compact of [false, true]) {
    const kind = compact ? "a compact element's T" : "T";
    engine.test(`${kind} that is dragged to 0, 1, 2 or infinity stays there after release`, async (driver) => {
      await engine.open("embed.html#v1&l=cat,dog,bird");
      await engine.give({ compact });
      for (const { by, mark, start } of [
        { mark: "0", start: 1, by: -9 },
        { mark: "0", start: 1, by: 5 },
        { mark: "1", start: 0.3, by: -3 },
        { mark: "1", start: 5, by: 4 },
        { mark: "2", start: 0.3, by: -4 },
        { mark: "0.5", start: 3, by: 3 },
        { mark: "Infinity", start: 1, by: 9 },
        { mark: "Infinity", start: 1, by: -5 },
      ]) {
        await engine.give({ temperature: start });
        const thumb = await engine.placeOf(".slider .thumb");
        const target = await engine.placeOf(`.detent[data-temperature='${mark}']`);
        const seen: string[] = [];
        await engine.drag(thumb, { x: target.x + by, y: thumb.y + 6 }, async () => {
          seen.push((await state(driver)).temperature);
        });
        assert.equal(seen.at(-1), mark, `dragged from ${start} through ${seen}`);
        // Whatever the browser sends after the pointer is up has been sent by then.
        await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        assert.equal((await state(driver)).temperature, mark, "after release");
      }
      await engine.noComplaints();
    });
  }

  engine.test("keys leave a mark that a drag was held at", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    const thumb = await engine.placeOf(".slider .thumb");
    const two = await engine.placeOf(".detent[data-temperature='2']");
    await engine.drag(thumb, { x: two.x + 3, y: thumb.y });
    for (const [key, temperature] of [
      ["ArrowRight", "2.06"],
      ["ArrowLeft", "2"],
      ["ArrowLeft", "1.95"],
      ["Home", "0"],
      ["ArrowRight", "0.0501"],
      ["End", "Infinity"],
    ] as const) {
      await driver.key(key);
      assert.equal((await state(driver)).temperature, temperature, key);
    }
    await engine.noComplaints();
  });

  engine.test("a score is dragged, and the handle in the curves", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird");
    const pill = await engine.placeOf(".pill");
    await engine.drag(pill, { x: pill.x + 30, y: pill.y });
    const { logits } = await state(driver);
    assert.ok(Number(logits[0]) > 2.2, `dragged to ${logits[0]}`);
    assert.deepEqual(logits.slice(1), [1, 0.1]);
    await engine.until("the curves are there", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".curves .grip") !== null;
    });
    const grip = await engine.placeOf(".curves .grip");
    await engine.drag(grip, { x: grip.x + 80, y: grip.y + 10 });
    const { temperature } = await state(driver);
    assert.ok(Number(temperature) > 1.3, `dragged to ${temperature}`);
    await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    assert.equal((await state(driver)).temperature, temperature, "after release");
    await engine.noComplaints();
  });

  for (const [name, distribution] of Object.entries(distributions)) {
    engine.test(`nothing moves up or down while T is dragged: ${name}`, async (driver) => {
      await driver.resize({ width: 1280, height: 2600 });
      await engine.open(`embed.html#v1&${distribution}&${everyPanel}`);
      await engine.until("every panel is there", () => {
        return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".steps math") !== null;
      });
      const { width, x, y } = await engine.placeOf(".slider");
      const thumb = await engine.placeOf(".slider .thumb");
      assert.ok((await driver.evaluate(rememberPlaces)) > 100);
      const moved = new Set<string>();
      const look = async () => {
        for (const each of await driver.evaluate(movedPlaces)) moved.add(each);
      };
      await engine.drag(thumb, { x: x - width / 2, y }, look);
      await engine.drag({ x: x - width / 2 + thumb.width / 2, y }, { x: x + width / 2, y }, look, 40);
      await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      await look();
      await driver.resize(viewport);
      assert.deepEqual([...moved], []);
    });
  }
}
