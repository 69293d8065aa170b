import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "softmax-temperature";
import { extraNames, sectionNames } from "../../web/languages/contracts/lesson.js";
import { distributions, scenes } from "../../web/page/lesson/scenes.js";
import { workedLogits } from "../worked-example.js";
import { folderOf, languages, pageTests } from "./page-tests.js";
import { openExtras, readSection, shown } from "./reading.js";

const site = pageTests();

test("the first screen has one thing to do, and it is above the fold", async () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ]) {
    await site.open("", { viewport }, async ({ page }) => {
      const { logits, temperature } = await shown(page);
      assert.deepEqual([logits, temperature], [workedLogits, 1]);
      for (const part of [".draw-one", ".lane", ".slider"]) {
        const box = (await page.locator(`softmax-temperature ${part}`).last().boundingBox())!;
        assert.ok(box.y + box.height <= viewport.height, `${part} ends at ${box.y + box.height}`);
      }
      await page.locator(".draw-one").click();
      await page.locator(".drawn-word").waitFor();
    });
  }
});

test("Draw is the first stop after the skip link's target", async () => {
  await site.open("", {}, async ({ page }) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".drawn-word").waitFor();
  });
});

test("the policy is the strict one; only the service worker may fetch", async () => {
  await site.open("", {}, async ({ page }) => {
    const policy =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; frame-src 'self'";
    const answer = await page.request.get(site.place.url);
    assert.equal(answer.headers()["content-security-policy"], policy);
    const worker = await page.request.get(`${site.place.url}sw.js`);
    assert.equal(worker.headers()["content-security-policy"], `${policy}; connect-src 'self'`);
  });
});

test("the drawing shows a section's numbers once its heading has come up to the middle", async () => {
  await site.open("", { viewport: { width: 1280, height: 720 } }, async ({ page }) => {
    await readSection(page, "runner-up", 400);
    assert.equal((await shown(page)).temperature, 1, "not yet");
    await readSection(page, "runner-up", 350);
    assert.equal((await shown(page)).temperature, 0.2);
    for (const name of sectionNames) {
      await readSection(page, name, 200);
      const { distribution, fadesTemperature = false, temperature, under } = scenes[name];
      const now = await shown(page);
      assert.deepEqual(now.logits, distributions[distribution], name);
      assert.equal(now.temperature, temperature, name);
      assert.deepEqual(now.probabilities, [...softmax(now.logits, { temperature })], name);
      assert.equal((await page.locator("#drawing.fades-temperature").count()) === 1, fadesTemperature, name);
      const unders = await page
        .locator("[data-under]:not([hidden])")
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.under));
      assert.deepEqual(unders, under === undefined ? [] : [under], name);
    }
  });
});

test("below the drawing, a section is read while its heading can be seen", async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
  ]) {
    await site.open("", { viewport, reducedMotion: "reduce" }, async ({ page }) => {
      const bottom = await page.locator("#drawing").evaluate((drawing) => {
        scrollTo(0, document.querySelector("#chances")!.getBoundingClientRect().top);
        return drawing.getBoundingClientRect().bottom;
      });
      for (const name of ["scores", "chances", "guess", "one", "divide", "open", "where"] as const) {
        await readSection(page, name, bottom + 32);
        const under = await page
          .locator("[data-under]:not([hidden])")
          .first()
          .getAttribute("data-under", { timeout: 100 })
          .catch(() => null);
        assert.equal(under, scenes[name].under ?? null, `${viewport.width} px: ${name}`);
      }
    });
  }
});

test("phrases act on the drawing, and one press brings back the text's numbers", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    const back = page.locator("#back");
    await readSection(page, "ends", 200);
    assert.equal(await back.isVisible(), false);
    await page.click("[data-section=ends] [data-act=allDown]");
    assert.deepEqual((await shown(page)).probabilities, [1, 0, 0]);
    await page.click("[data-act=tie]");
    assert.deepEqual((await shown(page)).probabilities, [0.5, 0.5, 0]);
    await page.click("[data-act=ruleOut]");
    assert.deepEqual((await shown(page)).probabilities, [0.5, 0.5, 0]);
    assert.equal((await shown(page)).temperature, Number.POSITIVE_INFINITY);
    await back.click();
    assert.deepEqual(await shown(page).then(({ logits, temperature }) => [logits, temperature]), [workedLogits, 1]);
    assert.equal(await back.isVisible(), false);
    // What the reader does counts, too.
    await page.locator("softmax-temperature [role=slider]").first().press("ArrowRight");
    assert.equal(await back.isVisible(), true);
    await readSection(page, "many", 200);
    await page.click("[data-act=drawMany]");
    const drawn = await page.locator(".tally").allTextContents();
    assert.equal(
      drawn.reduce((sum, text) => sum + Number(text.split(" ")[0]), 0),
      100,
    );
  });
});

test("numbers glide to a section's, and the reader's hand stops them", async () => {
  await site.open("", {}, async ({ page }) => {
    const seen = await page.evaluate(async () => {
      const element = document.querySelector("softmax-temperature")!;
      const seen: number[] = [];
      element.easeTo({ temperature: 2 });
      for (let i = 0; i < 90 && element.temperature !== 2; ++i) {
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
    const refused = await page.evaluate(() => {
      try {
        document.querySelector("softmax-temperature")!.easeTo({ temperature: -1 });
        return "";
      } catch (error) {
        return String(error);
      }
    });
    assert.match(refused, /RangeError.*-1/);
    // So does the page.
    await page.evaluate(() => {
      const element = document.querySelector("softmax-temperature")!;
      element.easeTo({ logits: [1, 2, 3] });
      element.logits = [3, 3, 3];
    });
    await page.waitForTimeout(600);
    assert.deepEqual((await shown(page)).logits, [3, 3, 3]);
    // Between huge numbers there are finite ones.
    const largest = await page.evaluate(async () => {
      const element = document.querySelector("softmax-temperature")!;
      element.logits = [-Number.MAX_VALUE, 0, 0];
      element.easeTo({ logits: [Number.MAX_VALUE, 0, 0] });
      await new Promise((done) => setTimeout(done, 600));
      return element.logits[0];
    });
    assert.equal(largest, Number.MAX_VALUE);
    await page.evaluate((logits) => {
      document.querySelector("softmax-temperature")!.logits = logits;
    }, workedLogits);
    await page.evaluate(() => document.querySelector("softmax-temperature")!.easeTo({ temperature: 0 }));
    await page.locator("softmax-temperature .detent[data-temperature='1']").click();
    await page.waitForTimeout(600);
    assert.equal((await shown(page)).temperature, 1);
  });
});

test("in every language, words fit their rows, and other words change no size", async () => {
  for (const language of languages) {
    await site.open(folderOf(language), { reducedMotion: "reduce" }, async ({ page }) => {
      for (const width of [1280, 390, 360]) {
        await page.setViewportSize({ width, height: 844 });
        const seen = await page.evaluate(async () => {
          const element = document.querySelector("softmax-temperature")!;
          const all: { sentence: string | undefined; cut: string[]; height: number }[] = [];
          for (const button of [undefined, ...document.querySelectorAll<HTMLElement>("button[data-labels]")]) {
            button?.click();
            await element.updateComplete;
            await new Promise(requestAnimationFrame);
            const inputs = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>(".label input")];
            all.push({
              sentence: button?.dataset.sentence,
              cut: inputs.filter((input) => input.scrollWidth > input.clientWidth).map(({ value }) => value),
              height: document.querySelector("#drawing")!.getBoundingClientRect().height,
            });
          }
          return all;
        });
        assert.ok(seen.length > 10);
        for (const { cut, height, sentence } of seen) {
          assert.deepEqual([cut, height], [[], seen[0]!.height], `${language}, ${width} px: ${sentence}`);
        }
      }
    });
  }
});

test("what was pressed in the next section stays when the reader scrolls on to it", async () => {
  await site.open("", { reducedMotion: "reduce", viewport: { width: 1280, height: 720 } }, async ({ page }) => {
    await readSection(page, "divide", 500);
    assert.equal((await shown(page)).temperature, 1);
    await page.locator("[data-section=divide] [data-act=two]").evaluate((each) => (each as HTMLElement).click());
    for (const top of [480, 400, 300, 200]) {
      await readSection(page, "divide", top);
      assert.equal((await shown(page)).temperature, 2, `${top}`);
    }
    await readSection(page, "one", 200);
    assert.equal((await shown(page)).temperature, 1);
  });
});

test("numbers without words of their own are about the section's words", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readSection(page, "open", 200);
    await page.click("[data-section=open] [data-act=openFact]");
    assert.deepEqual((await shown(page)).logits, distributions.fact);
    await page.click("[data-section=open] [data-act=leastOpen]");
    const { labels, logits } = await shown(page);
    assert.deepEqual([labels, logits], [["cat", "dog", "bird"], distributions.worked]);
  });
});

test("what is for the curious is read once it is open, and a link opens it", async () => {
  await site.open("", { reducedMotion: "reduce", viewport: { width: 1280, height: 720 } }, async ({ page }) => {
    const isOpen = (name: string) =>
      page.locator(`[data-section=${name}] > details`).evaluate((each) => each.hasAttribute("open"));
    await readSection(page, "more", 100);
    assert.deepEqual((await shown(page)).labels, ["cat", "dog", "bird"]);
    for (const name of extraNames.toReversed()) {
      assert.equal(await isOpen(name), false);
      await page.click(`[data-section=${name}] > details > summary`);
      await page.waitForTimeout(300);
      const { distribution, temperature } = scenes[name];
      assert.deepEqual((await shown(page)).logits, distributions[distribution], name);
      assert.equal((await shown(page)).temperature, temperature, name);
    }
  });
  for (const [link, name] of [
    ["#runner-up", "runner-up"],
    ["#confidence", "sure"],
  ] as const) {
    await site.open(link, {}, async ({ page }) => {
      const heading = page.locator(`[data-section=${name}] h3`);
      await page.waitForTimeout(500);
      assert.ok(await page.locator(`[data-section=${name}] .column`).isVisible(), link);
      const top = await heading.evaluate((each) => each.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 100, `${link}: ${top}`);
      await page.evaluate(() => {
        location.hash = "#open";
      });
      await page.locator("[data-section=open] .column").waitFor();
    });
  }
});

test("what is folded away opens downwards", async () => {
  await site.open("", {}, async ({ page }) => {
    await openExtras(page);
    for (const title of await page.locator(".folded:not(.folded .folded) > summary, .languages summary").all()) {
      await title.scrollIntoViewIfNeeded();
      const top = () => title.evaluate((each) => Math.round(each.getBoundingClientRect().top));
      const before = await top();
      await title.click();
      assert.ok(Math.abs((await top()) - before) <= 1, `${await title.textContent()}: ${before}, ${await top()}`);
    }
  });
});

test("a heading under the mouse keeps its size", async () => {
  await site.open("", {}, async ({ page }) => {
    for (const heading of await page.locator("h2").all()) {
      const height = () => heading.evaluate((each) => each.getBoundingClientRect().height);
      await heading.scrollIntoViewIfNeeded();
      const before = await height();
      await heading.locator("a").hover();
      assert.equal(await height(), before);
      await page.mouse.move(0, 0);
    }
  });
});

test("a use brings its own sentence, and the way back takes it away", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    await readSection(page, "when", 100);
    await page.click("[data-act=names]");
    const now = await shown(page);
    assert.equal(now.temperature, 1.2);
    assert.notDeepEqual(now.labels, ["cat", "dog", "bird"]);
    await page.click("#back");
    assert.deepEqual((await shown(page)).labels, ["cat", "dog", "bird"]);
    assert.equal((await shown(page)).temperature, 0.8);
  });
});

test("who has drawn and has been to both ends is told where to go on", async () => {
  await site.open("", { reducedMotion: "reduce" }, async ({ page }) => {
    const hint = page.locator("[data-under=first], [data-under=firstDone]").locator("visible=true");
    const before = await hint.textContent();
    await page.locator(".draw-one").click();
    for (const end of ["0", "Infinity"]) await page.locator(`.detent[data-temperature='${end}']`).click();
    assert.notEqual(await hint.textContent(), before);
    await readSection(page, "scores", 200);
    assert.equal(await hint.count(), 0);
  });
});

test("a source leads back to where it is cited", async () => {
  await site.open("", {}, async ({ page }) => {
    for (const cite of await page.locator(".cite").all()) {
      const work = (await cite.getAttribute("href"))!.slice(1);
      const section = await cite.evaluate((link) => link.closest<HTMLElement>("[data-section]")!.dataset.section);
      assert.equal(await page.locator(`#${work} .back`).getAttribute("href"), `#${section}`, work);
    }
  });
});

test("Alice writes when she comes into sight, and writes the word that is pressed", async () => {
  await site.open("", {}, async ({ page }) => {
    await page.locator("#alice-desk").scrollIntoViewIfNeeded();
    const sheets = page.locator("#alice-desk .alice-sheet");
    await page.locator(".alice-buttons button").first().waitFor();
    await page.locator("#alice-desk").evaluate((desk) => desk.scrollIntoView({ block: "center" }));
    await page.waitForFunction(() => {
      const [sheet] = document.querySelectorAll("#alice-desk .alice-sheet");
      return (sheet?.textContent ?? "").split(" ").length > 4;
    });
    assert.equal(await sheets.count(), 4);
    for (const text of await sheets.allTextContents()) assert.match(text, /^Said the/);
    await page.locator(".alice-buttons button").first().click(); // Pause
    const word = page.locator(".alice-list button").last();
    const name = (await word.locator("span").first().textContent())!.trim();
    const chosen = page.locator(".alice-copy:has([aria-pressed=true]) .alice-sheet");
    const before = (await chosen.textContent())!;
    await word.click();
    const after = (await chosen.textContent())!;
    assert.notEqual(after, before);
    assert.ok(after.includes(name[0]!), `${name}: ${after}`);
  });
});

test("links to the headings of earlier versions lead to the sections that took their place", async () => {
  await site.open("", {}, async ({ page }) => {
    for (const old of [
      "softmax",
      "temperature",
      "limits",
      "shift-and-scale",
      "entropy",
      "worked-example",
      "confidence",
      "choosing",
      "references",
      "predict",
    ]) {
      assert.equal(await page.locator(`[data-section] #${old}`).count(), 1, old);
    }
  });
});

test("nothing changes size under the text, whatever the drawing shows", async () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await site.open("", { viewport, reducedMotion: "reduce" }, async ({ page }) => {
      const place = () =>
        page.evaluate(() => {
          const { height } = document.querySelector("#drawing")!.getBoundingClientRect();
          return [height, document.querySelector("#gaps")!.getBoundingClientRect().top + scrollY];
        });
      const before = await place();
      for (const name of sectionNames.slice(0, 10)) {
        await readSection(page, name, viewport.width < 800 ? 420 : 200);
        assert.deepEqual(await place(), before, name);
      }
    });
  }
});

test("without JavaScript the text, its numbers and its figures are there", async () => {
  const context = await site.place.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  for (const path of ["", "ar/"]) {
    await page.goto(site.place.url + path);
    for (const title of await page.locator(".extra > details > summary").all()) await title.click();
    assert.ok((await page.locator(".distribution:visible").count()) >= 6);
    assert.equal(await page.locator(".needs-script:visible").count(), 0, "nothing that would do nothing");
    await page.locator(".folded:has(.curves) > summary").click();
    assert.equal(await page.locator(".curves svg:visible").count(), 1);
    assert.ok(await page.locator(".alice-still").isVisible());
    assert.equal(await page.locator("noscript:visible").count(), 1);
  }
  await page.goto(`${site.place.url}workbench/`);
  assert.equal(await page.locator(".distribution:visible").count(), 1);
  await context.close();
});

test("after one visit both pages open without a network, in every language", async () => {
  const context = await site.place.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.place.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  for (const language of languages) {
    for (const path of [language === "en" ? "?from=a-link" : folderOf(language), `${folderOf(language)}workbench/`]) {
      await page.goto(site.place.url + path);
      await page.locator("softmax-temperature [data-probability]").first().waitFor();
    }
  }
  await context.close();
});
