import type { Field } from "./field.js";
import { attributeFields, fields } from "./fields.js";
import { nameOf, refuse } from "./refusal.js";

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

/** A field's value: what is given, what a text says, or, for null and undefined, its default. Throws a Refusal for what cannot be used. */
function checked(name: keyof State, given: unknown): unknown {
  const { check, fallback, read } = fields[name];
  if (given === null || given === undefined) return fallback;
  return typeof given === "string" ? read(given) : check(given);
}

/** The state with one field set to what `checked` makes of a value. */
export function withField(state: State, name: keyof State, given: unknown): State {
  return { ...state, [name]: checked(name, given) };
}

/**
 * A whole state from what a page gives; fields that it lacks have their defaults. What it shares with the state `known`
 * keeps its identity, and with it its results. Throws a Refusal for what cannot be used.
 */
export function checkState(given: unknown, known: State): State {
  if (given === null || given === undefined) return initialState;
  const isState = typeof given === "object" && Object.hasOwn(given, "logits");
  if (!isState) return refuse("unusable", nameOf(given));
  const valueFor = (name: keyof State) => {
    const value: unknown = Object.hasOwn(given, name) ? (given as State)[name] : undefined;
    return value === known[name] ? value : checked(name, value);
  };
  return Object.fromEntries(fieldNames.map((name) => [name, valueFor(name)])) as unknown as State;
}

/** The state, frozen with all that is in it: whoever it is handed to cannot change what others see. */
export function frozen(state: State): State {
  for (const value of Object.values(state)) Object.freeze(value);
  return Object.freeze(state);
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
