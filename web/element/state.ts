import { english } from "./messages.js";
import { parseNumber } from "./numbers.js";

/** What the element shows: one immutable value. Everything else is computed from it. */
export interface State {
  /** z_i: finite, or -Infinity for a masked entry. */
  readonly logits: readonly number[];
  /** One label a logit; a row without one shows its number. */
  readonly labels: readonly string[];
  /** T, 0 to Infinity. */
  readonly temperature: number;
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
    read: (text) => split(text, ","),
  },
  temperature: {
    fallback: 1,
    read: readNumber,
  },
};

export const fieldNames = Object.keys(fields) as (keyof State)[];

export const initialState: State = {
  logits: fields.logits.fallback,
  labels: fields.labels.fallback,
  temperature: fields.temperature.fallback,
};

/** A row's label; a row without one is called by its number. */
export function labelOf(state: State, row: number): string {
  return state.labels[row] || String(row + 1);
}

function split(text: string, separator: string | RegExp): string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(separator).map((part) => part.trim());
}

function readNumber(text: string): number {
  const value = parseNumber(text);
  if (value === undefined) throw new RangeError(english.notANumber(text));
  return value;
}
