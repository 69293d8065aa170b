import { describe } from "../core/describe.js";
import { parseNumber } from "../languages/numbers.js";
import { refuse } from "./refusal.js";

/** A field of the state: all that is known of it. */
export interface Field<Value> {
  /** What holds where nothing is given, or nothing that can be used. */
  readonly fallback: Value;
  /** The value that a text says: an attribute's, or a link's. Throws a Refusal for one that says none. */
  read(text: string): Value;
  /** The value that a program gives. Throws a Refusal for what cannot be used. */
  check(value: unknown): Value;
  /** The text that reads back as the same value. */
  write(value: Value): string;
  /** How the value stands in a link. */
  readonly link: Link<Value>;
  /** The words that may stand there, where only some may. */
  readonly choices?: readonly string[];
}

/** How a value stands in a link's fragment. Fields that are switches share a letter: each stands there while it is on. */
export type Link<Value> =
  | { readonly letter: string; read(text: string): Value; write(value: Value): string }
  | { readonly letter: string; readonly flag: string };

/** A link's part by its letter. Whatever is percent-encoded is decoded before it is read. */
export function link<Value>(
  letter: string,
  read: (text: string) => Value,
  write: (value: Value) => string,
): Link<Value> {
  return { letter, read: (text) => read(decodeURIComponent(text)), write };
}

/** The shortest text of a number that reads back as the same; a plus sign would be a space to some programs. */
export function numberText(value: number): string {
  return (Object.is(value, -0) ? "-0" : String(value)).replace("Infinity", "inf").replace("+", "");
}

export function readNumber(text: string): number {
  return parseNumber(text) ?? refuse("notANumber", text);
}

export function checkNumber(value: unknown): number {
  return typeof value === "number" ? value : refuse("notANumber", nameOf(value));
}

/** The parts of a text between separators, without the spaces around them. */
export function split(text: string, separator: string | RegExp): string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(separator).map((part) => part.trim());
}

/** The values of whatever can be gone through: an array, a typed array, a set; never of a text. */
export function checkList(value: unknown): unknown[] {
  const isList = typeof value === "object" && value !== null && Symbol.iterator in value;
  return isList ? [...(value as Iterable<unknown>)] : refuse("notAList", nameOf(value));
}

/** One of the words that may stand in a field. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  return names.find((name) => name === value) ?? refuse("notOneOf", nameOf(value), names.join(", "));
}

/** A text as it is, anything else by what it is: short enough for a notice. */
export function nameOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 40) : describe(value);
}

interface Given<Value> {
  readonly fallback: Value;
  readonly letter: string;
}

/** A number; `check` throws a Refusal for one that may not stand there. */
export function numberField({ fallback, letter }: Given<number>, check: (value: unknown) => number): Field<number> {
  const read = (text: string) => check(readNumber(text));
  return { fallback, read, check, write: numberText, link: link(letter, read, numberText) };
}

/** One of some words. */
export function choiceField<Name extends string>(
  { fallback, letter }: Given<NoInfer<Name>>,
  names: readonly Name[],
): Field<Name> {
  const check = (value: unknown) => oneOf(typeof value === "string" ? value.trim() : value, names);
  const write = (value: Name) => value;
  return { fallback, read: check, check, write, link: link(letter, check, write), choices: names };
}

/** Some of a list of words, in the list's order, whatever the order in which they were given. */
export function choicesField<Name extends string>(
  { fallback, letter }: Given<readonly NoInfer<Name>[]>,
  names: readonly Name[],
): Field<readonly Name[]> {
  const check = (value: unknown) => {
    const given = checkList(value).map((name) => oneOf(name, names));
    return names.filter((name) => given.includes(name));
  };
  const read = (text: string) => check(split(text, /[\s,]+/));
  return {
    fallback,
    read,
    check,
    write: (value) => value.join(" "),
    link: link(
      letter,
      (text) => read(text.replaceAll(".", " ")),
      (value) => value.join("."),
    ),
    choices: names,
  };
}

/** Something that is on or off: in a link its flag stands among those of its letter. */
export function switchField(letter: string, flag: string): Field<boolean> {
  const read = (text: string) => oneOf(text.trim(), ["false", "true"]) === "true";
  const check = (value: unknown) => oneOf(String(value), ["false", "true"]) === "true";
  return { fallback: false, read, check, write: String, link: { letter, flag } };
}
