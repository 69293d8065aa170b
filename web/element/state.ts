import { english } from "./messages.js";
import { formatExactly, parseNumber } from "./numbers.js";

/** What the element shows: one immutable value. Everything else is computed from it. */
export interface State {
  /** z_i: finite, or -Infinity for a masked entry. */
  readonly logits: readonly number[];
  /** One label a logit; a row without one shows its number. */
  readonly labels: readonly string[];
  /** T, 0 to Infinity. */
  readonly temperature: number;
}

/** How one field of the state is written as text, as in an attribute. `read` throws a RangeError for a bad text. */
interface Field<Value> {
  readonly fallback: Value;
  read(text: string): Value;
  write(value: Value): string;
}

/** The one table through which the state is read and written. */
export const fields: { readonly [Name in keyof State]: Field<State[Name]> } = {
  logits: {
    fallback: [2, 1, 0.1],
    read: (text) => splitList(text).map(readNumber),
    write: (logits) => logits.map(formatExactly).join(", "),
  },
  labels: {
    fallback: [],
    read: splitList,
    write: (labels) => labels.join(", "),
  },
  temperature: {
    fallback: 1,
    read: readNumber,
    write: formatExactly,
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

/** Parts between commas, or between spaces where there is no comma. */
function splitList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  return trimmed.includes(",") ? trimmed.split(",").map((part) => part.trim()) : trimmed.split(/\s+/);
}

function readNumber(text: string): number {
  const value = parseNumber(text);
  if (value === undefined) throw new RangeError(english.notANumber(text));
  return value;
}
