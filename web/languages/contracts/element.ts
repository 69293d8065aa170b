import type { Numbers } from "../numbers.js";
import type { ProblemWords } from "./problems.js";

/** The words and numbers that a reader of the element sees or hears. A language is one value of this type. */
export interface Messages {
  /** The language's tag (BCP 47), and the direction in which it is written. */
  language: string;
  direction: "ltr" | "rtl";
  numbers: Numbers;
  temperature: string;
  temperatureTyped: string;
  greedy: string;
  uniform: string;
  /** What the two ends of the slider do, in plain words. */
  alwaysTheFavourite: string;
  anythingGoes: string;
  setTemperature(temperature: string): string;
  label: string;
  logit: string;
  probability: string;
  labelOf(row: number): string;
  logitOf(label: string): string;
  logitTyped(label: string): string;
  logitValue(logit: string, probability: string): string;
  /** What an element says instead that speaks of scores and chances. */
  readonly plain: Pick<Messages, "logit" | "probability" | "logitOf" | "logitTyped" | "logitValue" | "maskedValue">;
  masked: string;
  maskedValue: string;
  addRow: string;
  sorted: string;
  removal: string;
  removeRow(label: string): string;
  newLabel(row: number): string;
  ghost: string;
  uniformLine(count: number): string;
  /** The sum of the probabilities as they are shown, which rounding may make other than 1. */
  sumShown(sum: string, isRounded: boolean): string;
  roundedSum(sum: string): string;
  overview(count: number, largest: string): string;
  draws: string;
  draw: string;
  drawMany(count: string): string;
  holdToGoOn: string;
  clearDraws: string;
  lastDraws: string;
  /** How often a row was drawn, while so few draws have been made that nothing is to be expected. */
  drawn(drawn: string): string;
  drawnAndExpected(drawn: string, expected: string): string;
  /** Read out at rest: the word drawn last, and how often each has been drawn. */
  drawSummary(last: string, counts: string): string;
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
  /** The names of what the solver can be asked for. */
  targets: { maxProbability: string; entropy: string; perplexity: string };
  targetTyped(name: string): string;
  unreachable(lowest: string, highest: string): string;
  set: string;
  tools: string;
  undo: string;
  redo: string;
  digits: string;
  panels: string;
  panelNames: {
    bars: string;
    draws: string;
    statistics: string;
    curves: string;
    simplex: string;
    solve: string;
    steps: string;
  };
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
  outOfBounds(text: string, lowest: string, highest: string): string;
  badTarget(text: string): string;
  badField(name: string, reason: string): string;
  refused(reason: string): string;
  problems: ProblemWords;
  /** Shown where WebAssembly may not run: the reason, and what would help. */
  blocked: string;
  blockedHelp: string;
}

export type StatisticName = "entropy" | "perplexity" | "maxProbability" | "margin" | "divergence" | "entropySlope";
