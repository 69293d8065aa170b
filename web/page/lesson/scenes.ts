import type { ActName, CardName, DistributionName, SectionName } from "../../languages/contracts/lesson.js";

const infinity = Number.POSITIVE_INFINITY;

/** Of the digit that its network is sure of and wrong about (wrong-digit.ts), the scores for 2, 8 and 3. */
const digitScores = [25.3824, 4.06167, 4.00862];

/** The first vibrations of the iodine molecule, in cm^-1 above rest: we = 214.50, wexe = 0.61. At 25 °C, kT is 207.22. */
const vibration = (level: number) => (-(214.5 * level - 0.61 * level * (level + 1)) || 0) / 207.22;

/** The scores behind the lesson's numbers. */
export const distributions: Readonly<Record<DistributionName, readonly number[]>> = {
  worked: [2, 1, 0.1],
  raised: [3, 1, 0.1],
  tied: [2, 2, 0.1],
  ruledOut: [2, 1, -infinity],
  added: [3.5, 2.5, 1.6],
  doubled: [4, 2, 0.2],
  birdUp: [2, 1, 3],
  runnerUp: [2, 1.7, -2],
  // Examples, with scores such as words of these sentences may have.
  fact: [4, 1, 0],
  talk: [2, 1.7, 0.2],
  names: [1.2, 1, 0.8],
  digit: digitScores,
  energy: [0, 1, 2].map(vibration).map(hundredths),
  attention: [16, 8, 0.8],
  // A 7 that its network reads as one: the scores for 7, 4 and 1 (line 463 of the digits' table).
  distillation: [24.7552, 10.2108, 6.75823],
  // The chances that CLIP's own example prints, at T = 1/100: only the gaps between scores are known, and only they count.
  matching: [0.9927937, 0.00421068, 0.00299572].map((p) => Math.log(p / 0.9927937) / 100).map(hundredths),
  calibration: digitScores,
};

function hundredths(score: number): number {
  return Number(score.toFixed(4));
}

/** The small drawings below the rows. */
export type UnderName =
  | "first"
  | "firstDone"
  | "steps"
  | "parts"
  | "pin"
  | "rings"
  | "lead"
  | "levels"
  | "blocks"
  | "best"
  | "starts"
  | "claims";

/** What the drawing shows while a section is read. */
export interface Scene {
  readonly distribution: DistributionName;
  readonly temperature: number;
  /** Whether the temperature is faded, because the section is not about it yet. */
  readonly fadesTemperature?: boolean;
  readonly under?: UnderName;
  /** The ends of the scores' tracks. */
  readonly track?: readonly [low: number, high: number];
  /** The temperatures of the table that stands for the drawing in print and without JavaScript. */
  readonly printed?: readonly number[];
  /** Headings that stood here in earlier versions of the page. Links to them still arrive. */
  readonly formerly?: readonly string[];
}

/** Wide enough for all scores of the worked example and its variants, so that a score stands at one place. */
export const usualTrack = [-2.5, 4.5] as const;
const digitTrack = [-5, 36] as const;

const worked = { distribution: "worked", temperature: 1 } as const;

/** What is shown before the first section. */
export const firstScene: Scene = { ...worked, under: "first", printed: [1] };

/** One row a section: its numbers, what is faded, and what is drawn below. */
export const scenes: Readonly<Record<SectionName, Scene>> = {
  scores: { ...worked, fadesTemperature: true },
  chances: { ...worked, fadesTemperature: true, under: "steps", printed: [1], formerly: ["softmax"] },
  guess: { ...worked, fadesTemperature: true, under: "parts" },
  one: { ...worked, fadesTemperature: true, under: "pin" },
  many: { ...worked, fadesTemperature: true },
  divide: { ...worked, under: "rings", printed: [0.5, 1, 2], formerly: ["temperature"] },
  ends: { ...worked, printed: [0, 1, infinity], formerly: ["limits"] },
  "runner-up": { distribution: "runnerUp", temperature: 0.2, under: "best", printed: [0.2, 1.59, 20] },
  gaps: { ...worked, under: "lead", formerly: ["shift-and-scale", "worked-example"] },
  open: { ...worked, under: "blocks", formerly: ["entropy"] },
  why: worked,
  alice: worked,
  sure: {
    distribution: "digit",
    temperature: 1,
    track: digitTrack,
    under: "claims",
    printed: [1, 3.84],
    formerly: ["confidence"],
  },
  when: { ...worked, temperature: 0.8, under: "starts", formerly: ["choosing"] },
  more: worked,
  where: { distribution: "energy", temperature: 1, track: [-3, 1], under: "levels" },
  predict: worked,
  summary: worked,
  sources: { ...worked, formerly: ["references"] },
};

/** What the cards show. */
export const cardScenes: Readonly<Record<CardName, Scene>> = {
  energy: { distribution: "energy", temperature: 1, track: [-3, 1], under: "levels" },
  attention: { distribution: "attention", temperature: 8, track: [-2, 20] },
  distillation: { distribution: "distillation", temperature: 1, track: digitTrack },
  matching: { distribution: "matching", temperature: 0.01, track: [-0.1, 0.05], under: "rings" },
  calibration: { distribution: "calibration", temperature: 1, track: digitTrack, under: "claims" },
};

/** What a phrase of the text does: it sets numbers, draws, or first sets numbers and then draws from them. */
export interface Deed {
  readonly distribution?: DistributionName;
  readonly temperature?: number;
  readonly draws?: number | undefined;
  /** Whether what was drawn before is cleared away. */
  readonly isNew?: boolean;
}

export const acts: Readonly<Record<ActName, Deed>> = {
  drawOne: { draws: 1 },
  drawMany: { draws: 100, isNew: true },
  birdUp: { distribution: "birdUp" },
  dogUp: { distribution: "tied" },
  raise: { distribution: "raised" },
  one: { temperature: 1 },
  two: { temperature: 2 },
  half: { temperature: 0.5 },
  eight: { temperature: 8 },
  heated: { temperature: 3 },
  allDown: { distribution: "worked", temperature: 0, draws: 20 },
  allUp: { distribution: "worked", temperature: infinity, draws: 100 },
  tie: { distribution: "tied", temperature: 0, draws: 20 },
  ruleOut: { distribution: "ruledOut", temperature: infinity, draws: 100 },
  peak: { distribution: "runnerUp", temperature: 1.59 },
  add: { distribution: "added", temperature: 1 },
  double: { distribution: "doubled", temperature: 1 },
  undoubled: { distribution: "doubled", temperature: 2 },
  coldFact: { distribution: "fact", temperature: 0.2, draws: 30 },
  hotFact: { distribution: "fact", temperature: 3, draws: 30 },
  coldNames: { distribution: "names", temperature: 0, draws: 30 },
  hotNames: { distribution: "names", temperature: 1.2, draws: 30 },
  leastOpen: { distribution: "worked", temperature: 0 },
  openFact: { distribution: "fact", temperature: 1 },
  openNames: { distribution: "names", temperature: 1 },
  sharp: { distribution: "worked", temperature: 0.25 },
  mostOpen: { distribution: "worked", temperature: infinity },
  fitted: { distribution: "digit", temperature: 3.84 },
  contract: { distribution: "fact", temperature: 0.2, draws: 10 },
  conversation: { distribution: "talk", temperature: 0.8, draws: 10 },
  names: { distribution: "names", temperature: 1.2, draws: 10 },
};
