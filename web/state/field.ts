import { parseNumber } from "../languages/numbers.js";
import { nameOf, refuse } from "./refusal.js";

/** A field of the state: its default, how it is read, checked and written, and how a link carries it. */
export interface Field<Value> {
  /** The value if none is given, or none that can be used. */
  readonly fallback: Value;
  /** Reads the value from a text, such as an attribute's. Throws a Refusal for a text that cannot be used. */
  read(text: string): Value;
  /** Checks what a program gives and returns it as the state keeps it. Throws a Refusal if it cannot be used. */
  check(value: unknown): Value;
  /** Writes a text that `read` turns back into the same value. */
  write(value: Value): string;
  /** How a link carries the value. */
  readonly link: Link<Value>;
  /** The words that the field allows, if it is limited to some. */
  readonly choices?: readonly string[];
}

/**
 * How a link's fragment carries a value: as a text, or as a list of texts, which fragment.ts encodes and decodes. Switches
 * share a letter, which lists the flags of those that are on.
 */
export type Link<Value> =
  | { readonly letter: string; read(text: string): Value; write(value: Value): string }
  | { readonly letter: string; readonly isList: true }
  | { readonly letter: string; readonly flag: string };

/** The shortest text that reads back as the same number. It has no plus sign, which some programs read as a space. */
export function numberText(value: number): string {
  return (Object.is(value, -0) ? "-0" : String(value)).replace("Infinity", "inf").replace("+", "");
}

export function readNumber(text: string): number {
  return parseNumber(text) ?? refuse("notANumber", nameOf(text));
}

export function checkNumber(value: unknown): number {
  return typeof value === "number" ? value : refuse("notANumber", nameOf(value));
}

/** The parts of a text between separators, without the spaces around them; none for an empty text. */
export function split(text: string, separator: string | RegExp): string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(separator).map((part) => part.trim());
}

/** The most items that a list may have: so many logits the core takes. */
const mostItems = 2 ** 24;

/**
 * The items of an array, a set or another iterable object, in a new array. Throws a Refusal for anything else, texts
 * included, and for a list that does not end.
 */
export function checkList(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
    return refuse("notAList", nameOf(value));
  }
  const items: unknown[] = [];
  const { length } = value as { length?: unknown };
  if (typeof length === "number" && length > mostItems) refuse("tooManyLogits", String(mostItems), String(length));
  for (const item of value as Iterable<unknown>) {
    if (items.push(item) > mostItems) refuse("tooManyLogits", String(mostItems), `${items.length}…`);
  }
  return items;
}

/** A text as it is, a number as a text, and nothing as an empty text. Throws a Refusal for anything else. */
export function checkText(value: unknown): string {
  const isText = ["string", "number", "undefined"].includes(typeof value) || value === null;
  return isText ? String(value ?? "") : refuse("unusable", nameOf(value));
}

/** The value, if it is one of some names. Throws a Refusal if it is not. */
export function oneOf<Name extends string | boolean>(value: unknown, names: readonly Name[]): Name {
  return names.find((name) => name === value) ?? refuse("notOneOf", nameOf(value), names.join(", "));
}

interface FieldBasics<Value> {
  readonly fallback: Value;
  readonly letter: string;
}

/** A field for a number. `check` throws a Refusal for a value that the field does not allow. */
export function numberField(
  { fallback, letter }: FieldBasics<number>,
  check: (value: unknown) => number,
): Field<number> {
  const read = (text: string) => check(readNumber(text));
  return { fallback, read, check, write: numberText, link: { letter, read, write: numberText } };
}

/** A field for a line of text with at most so many characters. */
export function textField({ fallback, letter }: FieldBasics<string>, most: number): Field<string> {
  const check = (value: unknown) => (typeof value === "string" ? read(value) : refuse("unusable", nameOf(value)));
  const read = (text: string) => {
    const line = text.trim().replace(/\s+/g, " ");
    return line.length <= most ? line : refuse("tooLong", String(most), String(line.length));
  };
  const write = (value: string) => value;
  return { fallback, read, check, write, link: { letter, read, write } };
}

/** NoInfer, which TypeScript has since 5.4: the element's types hold on earlier ones, too. */
type NotInferred<Name> = [Name][Name extends unknown ? 0 : never];

/** A field for one of some words. */
export function choiceField<Name extends string>(
  { fallback, letter }: FieldBasics<NotInferred<Name>>,
  names: readonly Name[],
): Field<Name> {
  const check = (value: unknown) => oneOf(typeof value === "string" ? value.trim() : value, names);
  const write = (value: Name) => value;
  return { fallback, read: check, check, write, link: { letter, read: check, write }, choices: names };
}

/** A field for some of a list of words. They are kept in the list's order, whatever order they are given in. */
export function choicesField<Name extends string>(
  { fallback, letter }: FieldBasics<readonly NotInferred<Name>[]>,
  names: readonly Name[],
): Field<readonly Name[]> {
  const check = (value: unknown) => {
    // An item may itself hold several words, as a text does.
    return read(checkList(value).map(checkText).join(" "));
  };
  const read = (text: string) => {
    const given = split(text.replace(/["[\]]/g, " "), /[\s,]+/).map((name) => oneOf(name, names));
    return names.filter((name) => given.includes(name));
  };
  return {
    fallback,
    read,
    check,
    write: (value) => value.join(" "),
    link: { letter, read: (text) => read(text.replaceAll(".", " ")), write: (value) => value.join(".") },
    choices: names,
  };
}

/** A field that is on or off. A link lists its flag while it is on. */
export function switchField(letter: string, flag: string): Field<boolean> {
  const read = (text: string) => oneOf(text.trim(), ["false", "true"]) === "true";
  const check = (value: unknown) => (typeof value === "boolean" ? value : refuse("unusable", nameOf(value)));
  return { fallback: false, read, check, write: String, link: { letter, flag } };
}
