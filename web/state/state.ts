import { attributeFields, fields } from "./fields.js";

export type { PanelName, Targets } from "./fields.js";
export { panelNames } from "./fields.js";

/** What the element shows: one immutable value. Everything else is computed from it. */
export type State = { readonly [Name in keyof typeof fields]: ReturnType<(typeof fields)[Name]["read"]> };

/** The names of the fields, in the table's order. */
export const fieldNames = Object.keys(fields) as (keyof State)[];

/** The fields that attributes and properties of the same name stand for. */
export type AttributeName = keyof typeof attributeFields;
export const attributeNames = Object.keys(attributeFields) as AttributeName[];

export const initialState = Object.freeze(
  Object.fromEntries(fieldNames.map((name) => [name, fields[name].fallback])),
) as unknown as State;

/** A state with one field as a value or a text says; null is its default. Throws a Refusal where that cannot be used. */
export function withField(state: State, name: keyof State, given: unknown): State {
  const { check, fallback, read } = fields[name];
  const value = given === null ? fallback : typeof given === "string" ? read(given) : check(given);
  return { ...state, [name]: value };
}

/** A field's value as it is handed out: a list is the receiver's own, and each row has its label. */
export function handOut(state: State, name: keyof State): unknown {
  if (name === "labels") return labelsOf(state);
  const value = state[name];
  return Array.isArray(value) ? [...value] : value;
}

/** Whether two states are alike in every field. */
export function isSameState(one: State, other: State): boolean {
  return fieldNames.every((name) => isSameField(one[name], other[name]));
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

/** A label for each row. */
export function labelsOf(state: State): string[] {
  return state.logits.map((_, row) => labelOf(state, row));
}
