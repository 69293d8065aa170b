import type { Messages } from "../languages/contracts/element.js";
import { element as english } from "../languages/en/element.js";
import { parseNumber } from "../languages/numbers.js";

export type PanelName = keyof Messages["panelNames"];
export const panelNames: readonly PanelName[] = ["bars", "statistics", "curves", "simplex", "solve", "steps"];

/** What the solver is asked for: the temperature at which one of these has the value stated. */
export interface Targets {
  /** The largest p_i. */
  readonly maxProbability: number;
  /** In nats, whatever unit is shown. */
  readonly entropy: number;
  readonly perplexity: number;
}

/** What the element shows: one immutable value. Everything else is computed from it. */
export interface State {
  /** z_i: finite, or -Infinity for a masked entry. */
  readonly logits: readonly number[];
  /** One label a logit; a row without one shows its number. */
  readonly labels: readonly string[];
  /** T, 0 to Infinity. */
  readonly temperature: number;
  /** The panels below the temperature, in the order of `panelNames`. */
  readonly panels: readonly PanelName[];
  /** Decimals shown, 2 to 15. */
  readonly digits: number;
  /** Rows as they were given, or by falling logit. */
  readonly order: "given" | "sorted";
  /** What entropies and divergences are shown in. */
  readonly unit: "nats" | "bits";
  readonly targets: Targets;
  /** Whether the triangle shows the top three, renormalised, where there are more. */
  readonly topThree: boolean;
  /** Whether the steps show what happens without subtracting the maximum first. */
  readonly naive: boolean;
}

/** How one field of the state is read from text, as in an attribute. `read` throws a RangeError for a bad text. */
interface Field<Value> {
  readonly fallback: Value;
  read(text: string): Value;
}

/** The one table through which the state is read. */
export const fields: { readonly [Name in keyof State]: Field<State[Name]> } = {
  logits: {
    fallback: [2, 1, 0.1],
    read: (text) => split(text, text.includes(",") ? "," : /\s+/).map(readNumber),
  },
  labels: {
    fallback: [],
    read: (text) => readList(text) ?? split(text, ","),
  },
  temperature: {
    fallback: 1,
    read: readNumber,
  },
  panels: {
    fallback: ["bars", "statistics", "curves"],
    read: (text) => {
      const names = split(text, /[\s,]+/).map((name) => readOneOf(name, panelNames));
      return panelNames.filter((name) => names.includes(name));
    },
  },
  digits: {
    fallback: 4,
    read: (text) => checkDigits(readNumber(text)),
  },
  order: {
    fallback: "given",
    read: (text) => readOneOf(text.trim(), ["given", "sorted"]),
  },
  unit: {
    fallback: "nats",
    read: (text) => readOneOf(text.trim(), ["nats", "bits"]),
  },
  targets: {
    fallback: { maxProbability: 0.9, entropy: Math.LN2, perplexity: 2 },
    read: (text) => {
      const [maxProbability, entropy, perplexity, ...rest] = split(text, ",").map(readNumber);
      if (maxProbability === undefined || entropy === undefined || perplexity === undefined || rest.length > 0) {
        throw new RangeError(english.notTargets(text));
      }
      return { maxProbability, entropy, perplexity };
    },
  },
  topThree: {
    fallback: false,
    read: (text) => readOneOf(text.trim(), ["false", "true"]) === "true",
  },
  naive: {
    fallback: false,
    read: (text) => readOneOf(text.trim(), ["false", "true"]) === "true",
  },
};

/** The fields that attributes and properties of the same name stand for. */
export const attributeNames = ["logits", "labels", "temperature", "panels", "digits", "order", "unit"] as const;
export type AttributeName = (typeof attributeNames)[number];

export const initialState = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [name, field.fallback]),
) as unknown as State;

/** Whether two states are alike in every field. */
export function isSameState(one: State, other: State): boolean {
  return (Object.keys(fields) as (keyof State)[]).every((name) => isSameField(one[name], other[name]));
}

/** Whether two values of a field are alike. */
export function isSameField(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((value, i) => Object.is(value, other[i]));
}

/** A row's label; a row without one is called by its number. */
export function labelOf(state: State, row: number): string {
  return state.labels[row] || String(row + 1);
}

/** Throws a RangeError for a number of decimals that cannot be shown. */
export function checkDigits(digits: number): number {
  if (!Number.isInteger(digits) || digits < 2 || digits > 15) throw new RangeError(english.badDigits(String(digits)));
  return digits;
}

function split(text: string, separator: string | RegExp): string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(separator).map((part) => part.trim());
}

/** A list as JSON has it, for labels with commas in them. */
function readList(text: string): string[] | undefined {
  if (!text.trimStart().startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
  } catch {
    return undefined;
  }
}

function readNumber(text: string): number {
  const value = parseNumber(text);
  if (value === undefined) throw new RangeError(english.notANumber(text));
  return value;
}

function readOneOf<Name extends string>(text: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new RangeError(english.notOneOf(text, names.join(", ")));
  return name;
}
