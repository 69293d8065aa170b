import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { cardScenes, distributions } from "../../web/page/lesson/scenes.js";
import { pageTests } from "./page-tests.js";
import { readSection, shown } from "./reading.js";

const site = pageTests();
const still = { reducedMotion: "reduce" } as const;

/** Sets the temperature of the lesson's drawing, as the reader would. */
async function setTemperature(page: Page, temperature: number): Promise<void> {
  await page.evaluate((T) => {
    const element = document.querySelector("softmax-temperature")!;
    element.temperature = T;
    element.dispatchEvent(new Event("input"));
  }, temperature);
}

/** How many draws have landed. */
async function drawn(page: Page): Promise<number> {
  const tallies = await page.locator(".tally").allTextContents();
  return tallies.reduce((sum, text) => sum + Number(text.split(" ")[0]), 0);
}

/** The cells of a small table, row by row. */
const cells = (page: Page, name: string) =>
  page
    .locator(`[data-under=${name}] > b`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

test("the softmax step by step, and nothing that is no number at the ends", async () => {
  await site.open("", still, async ({ page }) => {
    await readSection(page, "chances", 200);
    assert.deepEqual(await cells(page, "steps"), [
      ["cat", "e2.0 = 7.4", "", "/ 11.2 = 65.9%"],
      ["dog", "e1.0 = 2.7", "", "/ 11.2 = 24.2%"],
      ["bird", "e0.1 = 1.1", "", "/ 11.2 = 9.9%"],
    ]);
    await setTemperature(page, 0);
    assert.deepEqual(await cells(page, "steps"), [
      ["cat", "", "", "= 100%"],
      ["dog", "", "", "= 0%"],
      ["bird", "", "", "= 0%"],
    ]);
    await page.evaluate(() => {
      document.querySelector("softmax-temperature")!.logits = [0, 0, Number.NEGATIVE_INFINITY];
    });
    await setTemperature(page, 0);
    assert.doesNotMatch((await cells(page, "steps")).join(), /NaN/);
    await setTemperature(page, Number.POSITIVE_INFINITY);
    assert.doesNotMatch((await cells(page, "steps")).join(), /NaN/);
  });
});

test("each score is divided by T; and at the ends, too, nothing is shown that is no number", async () => {
  await site.open("", still, async ({ page }) => {
    await readSection(page, "divide", 200);
    await page.click("[data-section=divide] [data-act=two]");
    const texts = async () => (await cells(page, "rings")).map(([text]) => text);
    assert.deepEqual(await texts(), ["2.0 / 2 = 1.00", "1.0 / 2 = 0.50", "0.1 / 2 = 0.05"]);
    await page.evaluate(() => {
      document.querySelector("softmax-temperature")!.logits = [0, 1, Number.NEGATIVE_INFINITY];
    });
    await setTemperature(page, 0);
    assert.deepEqual(await texts(), ["0 / 0", "1.0 / 0 = ∞", "−∞ / 0 = −∞"]);
    await setTemperature(page, Number.POSITIVE_INFINITY);
    assert.deepEqual(await texts(), ["0 / ∞ = 0", "1.0 / ∞ = 0", "−∞ / ∞"]);
    // What is printed can be computed from what is printed.
    await readSection(page, "where", 200);
    await page.click("[data-card=matching]");
    assert.deepEqual(await texts(), ["0 / 0.01 = 0", "−0.0546 / 0.01 = −5.46", "−0.0580 / 0.01 = −5.80"]);
  });
});

test("molecules climb with heat: on each level as many as its chance says", async () => {
  await site.open("", still, async ({ page }) => {
    await readSection(page, "where", 200);
    const onLevels = () =>
      page.locator("[data-under=levels] i").evaluateAll((all) => {
        const counts = [0, 0, 0];
        for (const each of all) counts[Number((each as HTMLElement).style.getPropertyValue("--level"))]! += 1;
        return counts;
      });
    for (const _ of ["cold", "hot"]) {
      const { probabilities } = await shown(page);
      (await onLevels()).forEach((count, level) => {
        assert.ok(Math.abs(count - 30 * probabilities[level]!) <= 1, `${level}: ${count}`);
      });
      await page.click("[data-act=heated]");
    }
    await setTemperature(page, 0);
    assert.deepEqual(await onLevels(), [30, 0, 0]);
    await setTemperature(page, Number.POSITIVE_INFINITY);
    assert.deepEqual(await onLevels(), [10, 10, 10]);
  });
});

test("a lead stays when all scores move, and doubles with them", async () => {
  await site.open("", still, async ({ page }) => {
    await readSection(page, "gaps", 200);
    const lead = () => page.locator("[data-under=lead] span").textContent();
    assert.equal(await lead(), "cat leads dog by 1.0: 2.72 times as likely");
    await page.click("[data-act=add]");
    assert.equal(await lead(), "cat leads dog by 1.0: 2.72 times as likely");
    const shift = page.locator("#shift");
    assert.equal(await shift.inputValue(), "15");
    await shift.fill("-20");
    assert.deepEqual((await shown(page)).logits, [0, -1, -1.9]);
    assert.equal(await lead(), "cat leads dog by 1.0: 2.72 times as likely");
    await page.click("[data-act=double]");
    assert.equal(await lead(), "cat leads dog by 2.0: 7.39 times as likely");
    await page.click("[data-act=undoubled]");
    assert.equal(await lead(), "cat leads dog by 2.0 / 2: 2.72 times as likely");
  });
});

test("the best that was found for the runner-up is kept", async () => {
  await site.open("", still, async ({ page }) => {
    await readSection(page, "runner-up", 200);
    const best = () => page.locator("[data-under=best]").textContent();
    assert.equal(await best(), "dog: 18.2% · your best so far: 18.2% (T = 0.2)");
    await page.click("[data-section=runner-up] .folded > summary");
    await page.click("[data-act=peak]");
    assert.equal(await best(), "dog: 43.4% · your best so far: 43.4% (T = 1.59)");
    await setTemperature(page, 0);
    assert.equal(await best(), "dog: 0% · your best so far: 43.4% (T = 1.59)");
  });
});

test("a phrase that sets numbers and draws does so in this order, unless the reader is faster", async () => {
  await site.open("", {}, async ({ page }) => {
    await readSection(page, "ends", 200);
    await page.click("[data-section=ends] [data-act=allDown]");
    await page.locator(".drawn-word").waitFor();
    assert.equal((await shown(page)).temperature, 0);
    // They land one after the other.
    for (let i = 0; i < 50 && (await drawn(page)) < 20; ++i) await page.waitForTimeout(100);
    assert.equal(await drawn(page), 20);
    await page.click("[data-section=ends] [data-act=allUp]");
    await setTemperature(page, 1);
    await page.waitForTimeout(900);
    assert.equal(await page.locator(".drawn-word").count(), 0);
  });
});

test("a pin lands on the piece of the word that was drawn", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readSection(page, "one", 200);
    for (let i = 0; i < 10; ++i) {
      await page.click("[data-act=drawOne]");
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const pin = (await page.locator(".pin").boundingBox())!;
      const word = await page.locator(".drawn-word").textContent();
      const piece = (await page.locator("[data-under=pin] .strip i", { hasText: word! }).boundingBox())!;
      const x = pin.x + pin.width / 2;
      assert.ok(piece.x - 1 <= x && x <= piece.x + piece.width + 1, `${word}: ${x} in ${piece.x} + ${piece.width}`);
    }
  });
});

test("one guess: the bar goes where it belongs, and the guess is judged", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readSection(page, "guess", 200);
    const slider = page.locator("#guess-form input");
    const show = page.locator("#guess-form button");
    assert.equal(await show.isDisabled(), true);
    for (const [guess, verdict] of [
      [84, "right"],
      [80, "close"],
      [50, "far"],
    ] as const) {
      await slider.fill(String(guess));
      await page.locator(".guessed:visible").waitFor();
      await show.click();
      assert.equal(await page.locator("[data-verdict]:visible").getAttribute("data-verdict"), verdict);
      assert.deepEqual((await shown(page)).logits, distributions.raised);
    }
    assert.match((await page.locator(".answer").innerText())!, /50%[\s\S]*84%/);
  });
});

test("each card shows something, with its own words", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readSection(page, "where", 200);
    for (const [name, { distribution, temperature }] of Object.entries(cardScenes)) {
      await page.click(`[data-card=${name}]`);
      const now = await shown(page);
      assert.deepEqual(now.logits, distributions[distribution], name);
      assert.equal(now.temperature, temperature, name);
      assert.equal(await page.locator(`[data-card=${name}]`).getAttribute("aria-pressed"), "true");
      assert.equal(await page.locator("[data-line]:visible").getAttribute("data-line"), name);
    }
    // What its line offers to try acts on the card's numbers, and the words of its sentence are shaded by their chances.
    await page.click("[data-card=attention]");
    const shades = () =>
      page
        .locator(".lines [data-row]")
        .evaluateAll((words) => words.map((word) => (word as HTMLElement).style.getPropertyValue("--part")));
    assert.deepEqual((await shades()).map(Number), (await shown(page)).probabilities);
    await page.click("[data-line=attention] [data-act=one]");
    assert.deepEqual(await shown(page).then(({ logits, temperature }) => [logits, temperature]), [[16, 8, 0.8], 1]);
    await readSection(page, "open", 200);
    assert.equal(await page.locator("[data-card][aria-pressed=true]").count(), 0);
    assert.deepEqual((await shown(page)).labels, ["cat", "dog", "bird"]);
  });
});
