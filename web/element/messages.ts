import { type Numbers, numbersIn } from "./numbers.js";
import type { PanelName, Targets } from "./state.js";

/** The words and numbers that a reader of the element sees or hears. A language is one value of this type. */
export interface Messages {
  /** The language as in BCP 47, and which way it is written. */
  language: string;
  direction: "ltr" | "rtl";
  numbers: Numbers;
  temperature: string;
  temperatureTyped: string;
  greedy: string;
  uniform: string;
  setTemperature(temperature: string): string;
  label: string;
  logit: string;
  probability: string;
  labelOf(row: number): string;
  logitOf(label: string): string;
  logitTyped(label: string): string;
  logitValue(logit: string, probability: string): string;
  masked: string;
  maskedValue: string;
  addRow: string;
  sorted: string;
  removal: string;
  removeRow(label: string): string;
  newLabel(row: number): string;
  ghost: string;
  uniformLine(count: number): string;
  roundedSum(sum: string): string;
  overview(count: number, largest: string): string;
  statistics: Record<StatisticName, string>;
  explanations: Record<StatisticName, string>;
  explain(name: string): string;
  units: { nats: string; bits: string };
  showIn(unit: string): string;
  perUnit(unit: string): string;
  likeChoosing(count: string): string;
  aheadOfSecond: string;
  sharedBy(count: number): string;
  curves: string;
  curvesOf(shown: number, all: number): string;
  logarithmOf(count: number): string;
  peakMark: string;
  asTable: string;
  simplex: string;
  noSimplex(count: number): string;
  topThree: string;
  steps: string;
  stepsTable: string;
  formulas: string;
  rowsOf(shown: number, all: number): string;
  sum: string;
  stepsAtZero: string;
  stepsAtInfinity: string;
  naive: string;
  naiveSwitch: string;
  naiveOverflows: string;
  naiveVanishes: string;
  naiveIsInexact: string;
  naiveWorks: string;
  solve: string;
  solveQuestion: string;
  targets: Record<keyof Targets, string>;
  targetTyped(name: string): string;
  unreachable(lowest: string, highest: string): string;
  set: string;
  tools: string;
  undo: string;
  redo: string;
  digits: string;
  panels: string;
  panelNames: Record<PanelName, string>;
  export: string;
  exportTitle: string;
  close: string;
  numbersHeading: string;
  drawings: string;
  formats: { csv: string; json: string; latex: string; javascript: string; python: string };
  copy: string;
  copied: string;
  copyByHand: string;
  download: string;
  downloadDrawing(drawing: string, format: string): string;
  figureTitle(temperature: string): string;
  exportFailed(reason: string): string;
  summary(temperature: string, leaders: string, probability: string, entropy: string): string;
  badLogit(text: string): string;
  badTemperature(text: string): string;
  badTarget(text: string): string;
  badDigits(digits: string): string;
  badField(name: string, reason: string): string;
  refused(reason: string): string;
  notANumber(text: string): string;
  notOneOf(text: string, names: string): string;
  notTargets(text: string): string;
}

export type StatisticName = "entropy" | "perplexity" | "maxProbability" | "margin" | "divergence" | "entropySlope";

export const english: Messages = {
  language: "en",
  direction: "ltr",
  numbers: numbersIn("en"),
  temperature: "Temperature",
  temperatureTyped: "Temperature, as a number",
  greedy: "greedy",
  uniform: "uniform",
  setTemperature: (temperature) => `Set the temperature to ${temperature}`,
  label: "Label",
  logit: "Logit",
  probability: "Probability",
  labelOf: (row) => `Label of row ${row}`,
  logitOf: (label) => `Logit of ${label}`,
  logitTyped: (label) => `Logit of ${label}, as a number`,
  logitValue: (logit, probability) => `${logit}, probability ${probability}`,
  masked: "masked",
  maskedValue: "masked, probability 0",
  addRow: "Add a row",
  sorted: "Sort",
  removal: "Remove",
  removeRow: (label) => `Remove ${label}`,
  newLabel: (row) => `new ${row}`,
  ghost: "outline: T = 1",
  uniformLine: (count) => `line: uniform, 1/${count}`,
  roundedSum: (sum) =>
    `As rounded here, the probabilities add up to ${sum}. That is the rounding: unrounded, they add up to 1.`,
  overview: (count, largest) =>
    `All ${count} probabilities, the largest of those that fall on a pixel; full height is ${largest}. Outline: T = 1.`,
  statistics: {
    entropy: "Entropy",
    perplexity: "Perplexity",
    maxProbability: "Top probability",
    margin: "Margin",
    divergence: "Divergence from T = 1",
    entropySlope: "Slope of the entropy",
  },
  explanations: {
    entropy:
      "How open the choice is: 0 when one class has all the probability, the logarithm of their number when all are alike.",
    perplexity: "e to the entropy (in nats): the number of equally likely classes that would be as hard to guess.",
    maxProbability:
      "The probability of the likeliest class: how often a sample is the one that greedy choice would take.",
    margin: "How far the likeliest class is ahead of the second.",
    divergence:
      "How much the temperature has changed the distribution: the Kullback–Leibler divergence from the one at T = 1.",
    entropySlope:
      "How fast the entropy rises with the temperature, dH/dT: the variance of the logits under p, divided by T cubed. It is never negative.",
  },
  explain: (name) => `What is this? ${name}`,
  units: { nats: "nats", bits: "bits" },
  showIn: (unit) => `Show in ${unit}`,
  perUnit: (unit) => `${unit} per unit of T`,
  likeChoosing: (count) => `like choosing among ${count} equal options`,
  aheadOfSecond: "ahead of the second",
  sharedBy: (count) => `${count} rows alike`,
  curves: "Every temperature",
  curvesOf: (shown, all) => `the first ${shown} of ${all} classes`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "where a middle class peaks: the mean logit is its own",
  asTable: "As a table",
  simplex: "The path of the temperature",
  noSimplex: (count) =>
    count < 3
      ? `A triangle has three corners: it takes three classes that are not masked, and here ${count === 1 ? "is one" : `are ${count}`}.`
      : `A triangle has three corners, and here are ${count} classes. It can show the top three, their probabilities scaled to add up to 1.`,
  topThree: "Show the top three, renormalised",
  steps: "Step by step",
  stepsTable: "The calculation, a table",
  formulas: "The calculation, as formulas",
  rowsOf: (shown, all) => `the ${shown} largest of ${all} logits`,
  sum: "sum",
  stepsAtZero: "T = 0 is a limit: divided by ever smaller T, every difference below 0 goes to −∞, and its exp to 0.",
  stepsAtInfinity: "T = ∞ is a limit: divided by ever larger T, every difference goes to 0, and its exp to 1.",
  naive: "naive",
  naiveSwitch: "Without subtracting the maximum",
  naiveOverflows:
    "In single precision, which models use, exp overflows above 88.7, or the sum does, and what is divided by infinity is no probability. Subtracting the maximum first leaves every probability as it is, and the largest exp is 1.",
  naiveVanishes:
    "In single precision every exp is too small to be anything but 0, and 0 divided by 0 is no number. Subtracting the maximum first leaves every probability as it is, and the largest exp is 1.",
  naiveIsInexact: "In single precision, which models use, the exps have lost digits here: compare the probabilities.",
  naiveWorks: "It still works here. Make the logits large or the temperature small, and it breaks: try T = 0.01.",
  solve: "Solve for T",
  solveQuestion: "Which temperature gives",
  targets: { maxProbability: "top probability", entropy: "entropy", perplexity: "perplexity" },
  targetTyped: (name) => `Wanted: ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `always ${lowest} here` : `out of reach: ${lowest} to ${highest} here`,
  set: "Set",
  tools: "Tools",
  undo: "Undo",
  redo: "Redo",
  digits: "Decimals",
  panels: "Panels",
  panelNames: {
    statistics: "Statistics",
    bars: "Bars",
    curves: "Curves",
    simplex: "Triangle",
    steps: "Steps",
    solve: "Solve",
  },
  export: "Copy or download …",
  exportTitle: "Copy or download",
  close: "Close",
  numbersHeading: "Numbers",
  drawings: "Drawings",
  formats: { csv: "CSV", json: "JSON", latex: "LaTeX table", javascript: "JavaScript", python: "Python" },
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "This page may not use the clipboard: the text is selected, copy it by hand.",
  download: "Download",
  downloadDrawing: (drawing, format) => `Download ${drawing} as ${format}`,
  figureTitle: (temperature) => `Softmax at T = ${temperature}`,
  exportFailed: (reason) => `That did not work: ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperature ${temperature}: highest probability ${probability}, ${leaders}; entropy ${entropy}.`,
  badLogit: (text) =>
    `“${text}” is not a logit. Type a number such as 1.5 (with a point) or 2e3, or -inf to mask the entry.`,
  badTemperature: (text) => `“${text}” is not a temperature. Type a number of 0 or more, or inf.`,
  badTarget: (text) => `“${text}” cannot be met. Type a number of 0 or more; a probability is at most 1.`,
  badDigits: (digits) => `digits must be a whole number from 2 to 15, got ${digits}`,
  badField: (name, reason) => `The attribute “${name}” is not used: ${reason}.`,
  refused: (reason) => `Not changed: ${reason}.`,
  notANumber: (text) => `“${text}” is not a number`,
  notOneOf: (text, names) => `“${text}” is none of ${names}`,
  notTargets: (text) => `“${text}” is not three numbers`,
};
