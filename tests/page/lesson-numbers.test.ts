import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entropy, logSumExp, softmax, statistics, temperatureFor } from "softmax-temperature";
import type { Messages } from "../../web/languages/contracts/element.js";
import type { DistributionName } from "../../web/languages/contracts/lesson.js";
import { loadLanguages } from "../../web/page/build/languages.js";
import { lighter } from "../../web/page/build/pages.js";
import { renderLesson } from "../../web/page/build/render-lesson.js";
import { middleOf } from "../../web/page/lesson/lesson-numbers.js";
import { acts, distributions } from "../../web/page/lesson/scenes.js";
import { wrongDigit } from "../../web/page/lesson/wrong-digit.js";
import { workedExamples } from "../worked-example.js";
import { folderOf, languages, pageTests } from "./page-tests.js";

const site = pageTests();

const csv = readFileSync(new URL("../../web/page/data/digits-logits.csv", import.meta.url), "utf8");
const rows = csv
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number));

const all = await loadLanguages();

/** The lesson before it is built: each number still says what it is. */
function rendered(language: string): string {
  return renderLesson(all.find(({ element }) => element.language === language)!, all);
}

const mainOf = (html: string) => /<main>.*<\/main>/s.exec(html)![0];

/** What stands behind a number of the text, computed by the published module. */
function behind(source: string): number {
  const [kind, ...parts] = source.split(" ");
  if (kind === "log-ratio") {
    const [temperature, p1, p2] = parts.map(Number) as [number, number, number];
    return temperature * Math.log(p1 / p2);
  }
  if (kind === "peak") return temperatureFor(distributions.runnerUp, { mean: distributions.runnerUp[1]! });
  if (kind === "accuracy")
    return rows.filter(([label, ...z]) => z.indexOf(Math.max(...z)) === label).length / rows.length;
  if (kind === "claim") {
    const temperature = Number(parts[0]);
    const claims = rows.map(([, ...z]) => Math.max(...softmax(z, { temperature })));
    return claims.reduce((sum, claim) => sum + claim, 0) / rows.length;
  }
  const logits = distributions[parts[0] as DistributionName];
  const [first = Number.NaN, row = Number.NaN, other = Number.NaN] = parts.slice(1).map(Number);
  switch (kind) {
    case "chance":
    case "p":
      return softmax(logits, { temperature: first })[row]!;
    case "ratio": {
      const p = softmax(logits, { temperature: first });
      return p[row]! / p[other]!;
    }
    case "part":
      return Math.exp(logits[first]!);
    case "parts":
      return Math.exp(logSumExp(logits));
    case "perplexity":
      return statistics(logits, { temperature: first }).perplexity;
    case "entropy":
      return entropy(logits, { temperature: first });
    case "fewest":
      return middleOf(softmax(logits)[first]!, 100)[0];
    case "most":
      return middleOf(softmax(logits)[first]!, 100)[1];
  }
  throw new Error(`no number is called ${source}`);
}

/** A number as it is shown, whatever the language, and the distance that its rounding allows. */
function read(text: string, { numbers }: Messages): { value: number; rounding: number } {
  const bare = text.replaceAll(/[\s\u200e\u200f\u061c%٪＞>＜<]/g, "");
  const value = numbers.parse(bare)!;
  const decimals = bare.split(numbers.decimal)[1]?.length ?? 0;
  const scale = /[%٪]/.test(text) ? 100 : 1;
  return { value: value / scale, rounding: (0.5000001 * 10 ** -decimals) / scale };
}

test("every number of the text is the module's, rounded as shown, in every language", async () => {
  // All at once: while a lesson is rendered, the server's connections would grow old.
  const built = new Map(
    await Promise.all(
      languages.map(
        async (language) => [language, await (await fetch(site.place.url + folderOf(language))).text()] as const,
      ),
    ),
  );
  let first: string | undefined;
  for (const language of languages) {
    const { element } = (await import(`../../web/languages/${language}/element.ts`)) as { element: Messages };
    const html = rendered(language);
    assert.ok(built.get(language)!.includes(mainOf(lighter(html))), `${language}: the built page has the same text`);
    const found = [...html.matchAll(/data-number="([^"]+)">([^<]+)</g)] as unknown as [string, string, string][];
    for (const [, source, text] of found) {
      const { rounding, value } = read(text.replace("&lt;", "<"), element);
      assert.ok(
        Math.abs(value - behind(source)) <= rounding,
        `${language}: ${source} is ${behind(source)}, not ${text}`,
      );
    }
    // The same numbers in each, in whatever order the language needs them.
    const sources = found.map(([, source]) => source).sort();
    first ??= sources.join("\n");
    assert.equal(sources.join("\n"), first, language);
    assert.ok(sources.length >= 40, `${sources.length} numbers`);
  }
});

test("the worked example's right rows stand in the lesson", async () => {
  const html = rendered("en");
  for (const { probabilities, temperature } of workedExamples) {
    for (const [row, p] of probabilities.entries()) {
      const shown = Number(p).toFixed(2);
      assert.ok(html.includes(`data-number="p worked ${temperature} ${row}">${shown}<`), `${temperature} ${row}`);
    }
  }
});

test("the digit's scores are those of the data", () => {
  assert.deepEqual(
    distributions.digit,
    [2, 8, 3].map((digit) => wrongDigit.logits[digit]),
  );
});

test("phrases set the temperatures that they name", () => {
  assert.equal(acts.peak.temperature!.toFixed(2), temperatureFor(distributions.runnerUp, { mean: 1.7 }).toFixed(2));
});

test("the middle 95 of 100 tries are counted as the binomial distribution has them", () => {
  // Exactly, for a fair coin: the number of ways to throw k heads, of 2^100.
  const ways = [1n];
  for (let k = 1n; k <= 100n; ++k) ways.push((ways.at(-1)! * (101n - k)) / k);
  const share = (from: number, to: number) =>
    Number((10_000n * ways.slice(from, to + 1).reduce((sum, each) => sum + each, 0n)) / 2n ** 100n) / 10_000;
  const [from, to] = middleOf(0.5, 100);
  assert.ok(share(from, to) >= 0.95);
  assert.ok(Math.max(share(from + 1, to), share(from, to - 1)) < 0.95, `${from} to ${to}`);
});
