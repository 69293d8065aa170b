import { logSumExp, softmax, statistics } from "../../core/index.js";
import { temperatureFor } from "../../core/temperature-for.js";
import type { DistributionName, LessonNumbers } from "../../languages/contracts/lesson.js";
import type { Numbers } from "../../languages/numbers.js";
import { type Answers, accuracy, meanClaim } from "./claims.js";
import { distributions } from "./scenes.js";

/**
 * The numbers of the text. Each is computed by the core when the page is built, and written as the language writes it.
 * The element around it carries what it stands for, such as `data-number="chance worked 0.5 0 1"`, for the tests; the built page does without.
 */
export function lessonNumbers(numbers: Numbers, answers: Answers): LessonNumbers {
  const p = (of: DistributionName, temperature: number, row: number) =>
    softmax(distributions[of], { temperature })[row]!;
  const part = (of: DistributionName, row: number) => Math.exp(distributions[of][row]!);
  const range = (of: DistributionName, row: number) => middleOf(p(of, 1, row), 100);
  return {
    chance: (of, temperature, row, decimals = 1) =>
      numberElement(`chance ${of} ${temperature} ${row}`, numbers.percent(p(of, temperature, row), decimals)),
    p: (of, temperature, row, decimals = 4) =>
      numberElement(`p ${of} ${temperature} ${row}`, numbers.fixed(p(of, temperature, row), decimals)),
    part: (of, row) => numberElement(`part ${of} ${row}`, numbers.fixed(part(of, row), 1)),
    parts: (of) => numberElement(`parts ${of}`, numbers.fixed(Math.exp(logSumExp(distributions[of])), 1)),
    ratio: (of, temperature, row, other) =>
      numberElement(
        `ratio ${of} ${temperature} ${row} ${other}`,
        numbers.fixed(p(of, temperature, row) / p(of, temperature, other), 2),
      ),
    peak: () => {
      const logits = distributions.runnerUp;
      return numberElement("peak", numbers.fixed(temperatureFor(logits, { mean: logits[1]! }), 2));
    },
    perplexity: (of, temperature, decimals = 2) =>
      numberElement(
        `perplexity ${of} ${temperature}`,
        numbers.fixed(statistics(distributions[of], { temperature }).perplexity, decimals),
      ),
    entropy: (of, temperature, decimals = 2) =>
      numberElement(
        `entropy ${of} ${temperature}`,
        numbers.fixed(statistics(distributions[of], { temperature }).entropy, decimals),
      ),
    fewest: (of, row) => numberElement(`fewest ${of} ${row}`, numbers.count(range(of, row)[0])),
    most: (of, row) => numberElement(`most ${of} ${row}`, numbers.count(range(of, row)[1])),
    claim: (temperature) => numberElement(`claim ${temperature}`, numbers.percent(meanClaim(answers, temperature))),
    accuracy: () => numberElement("accuracy", numbers.percent(accuracy(answers))),
    logRatio: (temperature, p1, p2) =>
      numberElement(`log-ratio ${temperature} ${p1} ${p2}`, numbers.fixed(temperature * Math.log(p1 / p2), 2)),
    at: (temperature) => {
      const value = typeof temperature === "number" ? numbers.exactly(temperature) : temperature;
      return `<bdi class="unbroken" dir="ltr"><i>T</i> = ${value}</bdi>`;
    },
    quoted: (value, decimals) => `<bdi dir="ltr">${numbers.signed(value, decimals)}</bdi>`,
    share: (value, decimals) => `<bdi dir="ltr">${numbers.percent(value, decimals)}</bdi>`,
    count: (value) => `<bdi dir="ltr">${numbers.count(value)}</bdi>`,
  };
}

/** A number as an element, as HTML. */
export function numberElement(source: string, text: string): string {
  return `<bdi dir="ltr" data-number="${source}">${text.replace("<", "&lt;")}</bdi>`;
}

/** The middle of a binomial distribution: the shortest stretch of counts, of those around the mean, with 95 of 100 tries. */
export function middleOf(p: number, draws: number): readonly [from: number, to: number] {
  // Each count's probability from its neighbour's, upwards from 0.
  const chances = [(1 - p) ** draws];
  for (let k = 1; k <= draws; ++k) chances.push((chances[k - 1]! * (draws - k + 1) * p) / (k * (1 - p)));
  let from = Math.round(draws * p);
  let to = from;
  for (let sum = chances[from]!; sum < 0.95; ) {
    const [below = 0, above = 0] = [chances[from - 1], chances[to + 1]];
    if (below > above) from -= 1;
    else to += 1;
    sum += Math.max(below, above);
  }
  return [from, to];
}
