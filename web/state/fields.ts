import type { Messages } from "../languages/contracts/element.js";
import {
  checkList,
  checkNumber,
  checkText,
  choiceField,
  choicesField,
  type Field,
  numberField,
  numberText,
  readNumber,
  split,
  switchField,
  textField,
} from "./field.js";
import { nameOf, refuse } from "./refusal.js";

export type PanelName = keyof Messages["panelNames"];
export const panelNames: readonly PanelName[] = ["bars", "draws", "statistics", "curves", "simplex", "solve", "steps"];

/** What the solver is asked for: for each of these, the temperature at which it has the given value. */
export interface Targets {
  /** The largest p_i. */
  readonly maxProbability: number;
  /** In nats, whatever unit is shown. */
  readonly entropy: number;
  readonly perplexity: number;
}

/**
 * The table of fields. A row holds all that is known of its field: the state's type, the element's attributes and
 * properties, links, notebooks' traits and the manifest for editors come from it. So a new field is a row here, and its
 * name in the words for links. The comment before a row documents the field everywhere.
 *
 * These fields have an attribute and a property of the same name.
 */
export const attributeFields = {
  /** The logits z, one number a row, separated by commas or spaces; -inf masks an entry. */
  logits: {
    fallback: [2, 1, 0.1],
    read: readLogits,
    check: checkLogits,
    write: (logits) => logits.map(numberText).join(", "),
    link: { letter: "z", read: readNumbers, write: (logits) => logits.map(numberText).join(",") },
  } as Field<readonly number[]>,

  /**
   * One label a row, separated by commas, or a JSON array for labels that contain commas. A row without a label shows
   * its number.
   */
  labels: {
    fallback: [],
    read: readLabels,
    check: (value) => checkList(value).map(checkText),
    write: writeLabels,
    link: { letter: "l", isList: true },
  } as Field<readonly string[]>,

  /** The temperature T: a number of 0 or more, or inf. */
  temperature: numberField({ fallback: 1, letter: "t" }, checkTemperature),

  /** The panels shown below the temperature. Without the attribute, the reader chooses them. */
  panels: choicesField({ fallback: ["bars", "statistics", "curves"], letter: "p" }, panelNames),

  /** How many decimals are shown, 2 to 15. */
  digits: numberField({ fallback: 4, letter: "d" }, checkDigits),

  /** The order of the rows: as given, or sorted by falling logit. */
  order: choiceField({ fallback: "given", letter: "o" }, ["given", "sorted"]),

  /** The unit in which entropies and divergences are shown. */
  unit: choiceField({ fallback: "nats", letter: "u" }, ["nats", "bits"]),

  /** Where draws begin: a whole number of 0 or more gives the same draws again; without one they are random. */
  seed: {
    fallback: null,
    read: readSeed,
    check: checkSeed,
    write: writeSeed,
    link: { letter: "r", read: readSeed, write: writeSeed },
  } as Field<number | null>,

  /** A sentence above the rows, with a gap of three underscores for the word drawn: I saw a ___. */
  sentence: textField({ fallback: "", letter: "w" }, 200),
};

/** Fields without an attribute: readers change them, links carry them, and pages set them with the whole state. */
const otherFields = {
  /** The values for which the solver finds a temperature. */
  targets: {
    fallback: { maxProbability: 0.9, entropy: Math.LN2, perplexity: 2 },
    read: readTargets,
    check: checkTargets,
    write: writeTargets,
    link: { letter: "g", read: readTargets, write: writeTargets },
  } as Field<Targets>,

  /** Whether the triangle shows the top three classes, renormalised, if there are more than three. */
  topThree: switchField("s", "top"),

  /** Whether the steps also show the calculation without subtracting the maximum. */
  naive: switchField("s", "naive"),
};

export const fields = { ...attributeFields, ...otherFields };

function readLogits(text: string): readonly number[] {
  // A framework may write the list as JSON.
  return readNumbers(/^\s*\[([^[\]]*)\]\s*$/.exec(text)?.[1] ?? text);
}

function readNumbers(text: string): readonly number[] {
  return checkLogits(split(text, text.includes(",") ? "," : /\s+/).map(readNumber));
}

/**
 * Returns logits that have a distribution: at least one, not too many, none NaN or Infinity, not all masked. Throws a
 * Refusal for anything else.
 */
function checkLogits(given: unknown): readonly number[] {
  const logits = checkList(given).map(checkNumber);
  if (logits.length === 0) refuse("noLogits");
  const bad = logits.findIndex((z) => !(z < Number.POSITIVE_INFINITY));
  if (bad >= 0) refuse("badLogit", String(bad), String(logits[bad]));
  if (logits.every((z) => z === Number.NEGATIVE_INFINITY)) refuse("allMasked");
  return logits;
}

function readLabels(text: string): readonly string[] {
  return readJsonLabels(text) ?? split(text, ",");
}

/** The labels in a JSON array of texts, undefined for any other text. */
function readJsonLabels(text: string): string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
  } catch {
    return undefined;
  }
}

function writeLabels(labels: readonly string[]): string {
  const isPlain =
    // JSON writes half of a surrogate pair by its number, which survives in a file.
    labels.every((label) => !/,|\p{Surrogate}/u.test(label) && label === label.trim()) && !labels[0]?.startsWith("[");
  return isPlain ? labels.join(", ") : JSON.stringify(labels);
}

/** Returns a temperature: a number of 0 or more, Infinity included. Throws a Refusal for anything else. */
export function checkTemperature(given: unknown): number {
  if (typeof given !== "number") return refuse("notATemperature", nameOf(given));
  return given >= 0 ? given : refuse("badTemperature", String(given));
}

function checkDigits(given: unknown): number {
  const isPossible = typeof given === "number" && Number.isInteger(given) && given >= 2 && given <= 15;
  return isPossible ? given : refuse("badDigits", nameOf(given));
}

function readSeed(text: string): number | null {
  return text.trim() === "" ? null : checkSeed(readNumber(text));
}

function checkSeed(given: unknown): number | null {
  const isPossible = given === null || (Number.isSafeInteger(given) && (given as number) >= 0);
  return isPossible ? (given as number | null) : refuse("badSeed", nameOf(given));
}

function writeSeed(seed: number | null): string {
  return seed === null ? "" : numberText(seed);
}

const targetNames = ["maxProbability", "entropy", "perplexity"] as const satisfies readonly (keyof Targets)[];

function readTargets(text: string): Targets {
  const values = split(text, ",").map(readNumber);
  if (values.length !== targetNames.length) refuse("notANumber", nameOf(text));
  const [maxProbability, entropy, perplexity] = values as [number, number, number];
  return checkTargets({ maxProbability, entropy, perplexity });
}

/** Returns the targets that a reader may type, too. Throws a Refusal for anything else. */
function checkTargets(given: unknown): Targets {
  if (typeof given !== "object" || given === null) return refuse("unusable", nameOf(given));
  const [maxProbability, entropy, perplexity] = targetNames.map((name) => {
    const target = checkNumber((given as Targets)[name]);
    const most = name === "maxProbability" ? 1 : Number.MAX_VALUE;
    return target >= 0 && target <= most ? target : refuse("unusable", `${name}: ${target}`);
  });
  return { maxProbability: maxProbability!, entropy: entropy!, perplexity: perplexity! };
}

function writeTargets(targets: Targets): string {
  return targetNames.map((name) => numberText(targets[name])).join(",");
}
