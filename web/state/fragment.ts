import type { Link } from "./field.js";
import { fields } from "./fields.js";
import { fieldNames, initialState, isSameField, type State } from "./state.js";

/**
 * A link's fragment holds a state, as in `v1&z=2,1,0.1&t=0.5`: the version, then each field that differs from its
 * default, under the letter that the table of fields gives it.
 */
const version = "v1";

/** The longest fragment that is read, in characters, with its "#". */
const longest = 2 ** 16;

/** Whether a fragment that was written is short enough to be read again. */
export function isShortEnough(fragment: string): boolean {
  return fragment.length < longest;
}

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
  // A program that writes a query's parts again gives the version a value: an empty one.
  const [found] = /^v\d{1,6}(?==?$)/.exec(first) ?? [];
  if (found === undefined) {
    return /=|^#?v\d/i.test(fragment) ? { state: initial, bad: [], isUnreadable: true } : undefined;
  }
  if (found !== version) return { state: initial, bad: [], otherVersion: found };
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
  return readFragment(hash, initial) ?? readQuery(search, initial);
}

/** Programs that count visits add parameters of their own to a query: only what a link has is looked at. */
function readQuery(search: string, initial: State): Reading | undefined {
  if (search.length > longest) return { state: initial, bad: [], isUnreadable: true };
  const parts = mended(search.slice(1))
    .split("&")
    .filter((part) => /^(v\d|[a-z]=)/i.test(part));
  const begin = parts.findIndex((part) => /^v\d/i.test(part));
  if (begin < 0)
    return parts.some((part) => part.startsWith("z=")) ? readFragment(parts.join("&"), initial) : undefined;
  // A version alone is the host's own, against old copies in a cache.
  const isAlone = begin === parts.length - 1 && /^v\d+=?$/i.test(parts[begin]!);
  return isAlone ? undefined : readFragment(parts.slice(begin).join("&"), initial);
}

/** Undoes what programs on the way do to a fragment or a query: percent-encoding of the whole, and ampersands as in HTML. */
export function mended(text: string): string {
  const parts = /^v\d+=?%26/i.test(text) ? text.replace(/%(26|3d|25|2c)/gi, decodeURIComponent) : text;
  return parts.replace(/&((amp|#38|#x26);)+/gi, "&");
}

function write(state: State, names: readonly Name[]): string {
  const texts = names.map((name) => {
    const link = linkOf(name);
    if ("flag" in link) return state[name] ? link.flag : "";
    // Commas separate the texts of a list, so each is encoded by itself.
    if ("isList" in link) return (state[name] as readonly string[]).map(encoded).join(",");
    const text = link.write(state[name]);
    return /^[\w.,-]*$/.test(text) ? text : encoded(text);
  });
  return texts.filter(Boolean).join(".");
}

function read(text: string, names: readonly Name[]): Partial<State> {
  const on = new Set(text.split("."));
  const given = names.map((name) => {
    const link = linkOf(name);
    if ("flag" in link) return [name, on.delete(link.flag)] as const;
    return [name, "isList" in link ? text.split(",").map(decoded) : link.read(decoded(text))] as const;
  });
  const isSwitch = names.some((name) => "flag" in linkOf(name));
  if (isSwitch && on.size > 0) throw new RangeError(text);
  return Object.fromEntries(given);
}

function cut(part: string): [letter: string, text: string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

/** A text for a link. Half of a surrogate pair, which has no percent-encoding, is %u and its four digits. */
function encoded(text: string): string {
  const parts = text.split(/(\p{Surrogate})/u);
  return parts.map((part, i) => (i % 2 ? `%u${part.charCodeAt(0).toString(16)}` : encodeURIComponent(part))).join("");
}

/** What `encoded` has made. Throws an error for a text that it cannot have made. */
function decoded(text: string): string {
  const parts = text.split(/%u(d[89a-f][\da-f]{2})/i);
  return parts.map((part, i) => (i % 2 ? String.fromCharCode(parseInt(part, 16)) : decodeURIComponent(part))).join("");
}
