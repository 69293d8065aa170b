import type { Link } from "./field.js";
import { fields } from "./fields.js";
import { fieldNames, initialState, isSameField, type State } from "./state.js";

/**
 * A state as the fragment of a link, such as `v1&z=2,1,0.1&t=0.5`: the version, then each field that is not at its
 * default, by the letter that the table of fields gives it.
 */
const version = "v1";

type Name = keyof State;
const linkOf = (name: Name) => fields[name].link as Link<unknown>;

/** The fields by their letters. Switches share one. */
const lettered = new Map<string, Name[]>();
for (const name of fieldNames) {
  const { letter } = linkOf(name);
  lettered.set(letter, [...(lettered.get(letter) ?? []), name]);
}

/** What a link's fragment says. */
export interface Reading {
  readonly state: State;
  /** The fields that could not be read and have their defaults; letters that stand for no field, too. */
  readonly bad: readonly string[];
  /** The version that the link was made for, where that is another one: nothing else was read then. */
  readonly otherVersion?: string;
  /** Whether there is no version, so that nothing was read. */
  readonly isUnreadable?: true;
}

/** The fragment for a state, without the "#". */
export function writeFragment(state: State): string {
  const changed = [...lettered].filter(([, names]) =>
    names.some((name) => !isSameField(state[name], initialState[name])),
  );
  return [version, ...changed.map(([letter, names]) => `${letter}=${write(state, names)}`)].join("&");
}

/**
 * Reads a link's fragment, with or without the "#". Undefined if it is no state at all, but an anchor in the page, say.
 * Whatever it is, the state that comes of it has a distribution.
 */
export function readFragment(fragment: string): Reading | undefined {
  const [first = "", ...parts] = fragment.replace(/^#/, "").split("&");
  if (!/^v\d{1,6}$/.test(first)) {
    return fragment.includes("=") ? { state: initialState, bad: [], isUnreadable: true } : undefined;
  }
  if (first !== version) return { state: initialState, bad: [], otherVersion: first };
  let state = initialState;
  const bad = new Set<string>();
  for (const part of parts) {
    const [letter, text] = cut(part);
    const names = lettered.get(letter);
    try {
      state = { ...state, ...read(text, names ?? []) };
    } catch {
      // A Refusal, or a text that is not percent-encoded as it should be.
      for (const name of names ?? []) bad.add(name);
    }
    if (names === undefined) bad.add(letter.slice(0, 20));
  }
  return { state, bad: [...bad] };
}

function write(state: State, names: readonly Name[]): string {
  const texts = names.map((name) => {
    const link = linkOf(name);
    if ("flag" in link) return state[name] ? link.flag : "";
    return link.write(state[name]);
  });
  return texts.filter(Boolean).join(".");
}

function read(text: string, names: readonly Name[]): Partial<State> {
  const on = new Set(text.split("."));
  const given = names.map((name) => {
    const link = linkOf(name);
    return [name, "flag" in link ? on.delete(link.flag) : link.read(text)] as const;
  });
  const isSwitch = names.some((name) => "flag" in linkOf(name));
  if (isSwitch && on.size > 0) throw new RangeError(text);
  return Object.fromEntries(given);
}

function cut(part: string): [letter: string, text: string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}
