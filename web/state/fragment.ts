import type { Link } from "./field.js";
import { fields } from "./fields.js";
import { fieldNames, initialState, isSameField, type State } from "./state.js";

/**
 * A link's fragment holds a state, as in `v1&z=2,1,0.1&t=0.5`: the version, then each field that differs from its
 * default, under the letter that the table of fields gives it.
 */
const version = "v1";

/** The longest link that is read, in characters. */
const longest = 2 ** 16;

/** So many letters that belong to no field are named. */
const mostStrangers = 5;

type Name = keyof State;
const linkOf = (name: Name) => fields[name].link as Link<unknown>;

/** The fields' names by their letters. Switches share a letter. */
const namesByLetter = new Map<string, Name[]>();
for (const name of fieldNames) {
  const { letter } = linkOf(name);
  namesByLetter.set(letter, [...(namesByLetter.get(letter) ?? []), name]);
}

/** What was found in a link's fragment. */
export interface Reading {
  readonly state: State;
  /** The fields that could not be read and have their defaults, and letters that belong to no field. */
  readonly bad: readonly string[];
  /** The link's version, if it is not ours. Nothing else was read then. */
  readonly otherVersion?: string;
  /** Set if the fragment has no version, or is too long. Nothing was read then. */
  readonly isUnreadable?: true;
}

/** The fragment for a state, without the "#": what differs from the state that its reader begins with. */
export function writeFragment(state: State, initial = initialState): string {
  const changed = [...namesByLetter].filter(([, names]) =>
    names.some((name) => !isSameField(state[name], initial[name])),
  );
  return [version, ...changed.map(([letter, names]) => `${letter}=${write(state, names)}`)].join("&");
}

/**
 * Reads a link's fragment, with or without the "#"; fields that it leaves out are as in the `initial` state. Returns
 * undefined for a fragment that is not a state but, say, an anchor in the page. The state returned always has a
 * distribution. Ampersands that a program on the way has written as in HTML are read, and so is a fragment that it has
 * percent-encoded. Of a field that is there twice the first is read.
 */
export function readFragment(fragment: string, initial = initialState): Reading | undefined {
  if (fragment.length > longest) return { state: initial, bad: [], isUnreadable: true };
  const [first = "", ...parts] = mended(fragment.replace(/^#/, "")).split("&");
  if (!/^v\d{1,6}$/.test(first)) {
    return fragment.includes("=") ? { state: initial, bad: [], isUnreadable: true } : undefined;
  }
  if (first !== version) return { state: initial, bad: [], otherVersion: first };
  let state = initial;
  const bad = new Set<string>();
  const strangers = new Set<string>();
  const seen = new Set<string>();
  for (const part of parts) {
    const [letter, text] = cut(part);
    const names = namesByLetter.get(letter);
    if (names === undefined) {
      if (strangers.size < mostStrangers) strangers.add(letter.slice(0, 20));
      continue;
    }
    try {
      if (seen.has(letter)) throw new RangeError(letter);
      seen.add(letter);
      state = { ...state, ...read(text, names) };
    } catch {
      // A Refusal, or the error of decodeURIComponent.
      for (const name of names) bad.add(name);
    }
  }
  return { state, bad: [...bad, ...strangers] };
}

/** Reads an address: its fragment, or else its query, where a state may stand that somebody has typed after "?". */
export function readAddress(
  { hash, search }: Pick<Location, "hash" | "search">,
  initial = initialState,
): Reading | undefined {
  // Programs that count visits add parameters of their own to a query.
  const parts = mended(search.slice(1))
    .split("&")
    .filter((part) => /^(v\d{1,6}$|\w=)/.test(part));
  const asked = parts[0]?.startsWith("v") ? readFragment(parts.join("&"), initial) : undefined;
  return readFragment(hash, initial) ?? asked;
}

function mended(fragment: string): string {
  const text = /^v\d+%26/i.test(fragment) ? fragment.replace(/%(26|3d|25|2c)/gi, decodeURIComponent) : fragment;
  return text.replaceAll("&amp;", "&");
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
