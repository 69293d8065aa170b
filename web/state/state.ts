import type { Field } from "./field.js";
import { attributeFields, fields } from "./fields.js";

export type { PanelName, Targets } from "./fields.js";
export { panelNames } from "./fields.js";

/** What the element shows, as one immutable value. Everything else is computed from it. */
export type State = { readonly [Name in keyof typeof fields]: ReturnType<(typeof fields)[Name]["read"]> };

/** The names of the fields, in the table's order. */
export const fieldNames = Object.keys(fields) as (keyof State)[];

/** The fields that have an attribute and a property of the same name. */
export type AttributeName = keyof typeof attributeFields;
export const attributeNames = Object.keys(attributeFields) as AttributeName[];

export const initialState = Object.freeze(
  Object.fromEntries(fieldNames.map((name) => [name, fields[name].fallback])),
) as unknown as State;

/**
 * The state with one field set to a value, to what a text says, or, for null and undefined, to its default. Throws a Refusal for what
 * cannot be used.
 */
export function withField(state: State, name: keyof State, given: unknown): State {
  const { check, fallback, read } = fields[name];
  const value =
    given === null || given === undefined ? fallback : typeof given === "string" ? read(given) : check(given);
  return { ...state, [name]: value };
}

/** A field's value for a caller: a list is a copy, and each row has its label. */
export function handOut(state: State, name: keyof State): unknown {
  if (name === "labels") return labelsOf(state);
  const value = state[name];
  return Array.isArray(value) ? [...value] : value;
}

/** A field's value as its attribute says it. */
export function textOf(state: State, name: keyof State): string {
  return (fields[name] as Field<unknown>).write(state[name]);
}

/** Whether two states are equal in every field. */
export function isSameState(one: State, other: State): boolean {
  return fieldNames.every((name) => isSameField(one[name], other[name]));
}

/** Whether two values of a field are equal. Lists are compared item by item, and so are objects. */
export function isSameField(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
  }
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return entries.length === others.size && entries.every(([name, value]) => Object.is(value, others.get(name)));
}

/** A row's label, or its number, counted from 1, if it has none. */
export function labelOf(state: State, row: number): string {
  return state.labels[row] || String(row + 1);
}

/** A label for each row. */
export function labelsOf(state: State): string[] {
  return state.logits.map((_, row) => labelOf(state, row));
}
