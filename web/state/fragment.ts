import { canStart } from "../core/runtime.js";
import { computeResults } from "./results/results.js";
import { fields, initialState, isSameField, type State } from "./state.js";

/**
 * A state as the fragment of a link, such as `v1&z=2,1,0.1&t=0.5`: the version, then each field that is not at its
 * default, by a letter. Labels are separated by commas, each of them percent-encoded.
 */
const version = "v1";

interface Entry {
  readonly names: readonly (keyof State)[];
  write(state: State): string;
  read(text: string): Partial<State>;
}

const list = (separator: string) => (values: readonly (string | number)[]) => values.map(write).join(separator);

/** By their letters in the link. */
const entries: Readonly<Record<string, Entry>> = {
  z: one("logits", list(",")),
  l: {
    names: ["labels"],
    write: ({ labels }) => labels.map(encodeURIComponent).join(","),
    read: (text) => ({ labels: text.split(",").map(decodeURIComponent) }),
  },
  t: one("temperature", write),
  p: one("panels", list("."), (text) => text.replaceAll(".", " ")),
  d: one("digits", write),
  o: one("order", write),
  u: one("unit", write),
  g: one("targets", ({ maxProbability, entropy, perplexity }) => list(",")([maxProbability, entropy, perplexity])),
  s: {
    names: ["topThree", "naive"],
    write: ({ topThree, naive }) => [topThree ? "top" : "", naive ? "naive" : ""].filter(Boolean).join("."),
    read: (text) => {
      const switches = text.split(".");
      if (!switches.every((each) => each === "top" || each === "naive")) throw new RangeError(text);
      return { topThree: switches.includes("top"), naive: switches.includes("naive") };
    },
  },
};

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
  const changed = Object.entries(entries).filter(([, { names }]) =>
    names.some((name) => !isSameField(state[name], initialState[name])),
  );
  return [version, ...changed.map(([letter, entry]) => `${letter}=${entry.write(state)}`)].join("&");
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
  // Without a core, nothing is known of distributions, and what is given can be shown all the same.
  const canCompute = canStart();
  let state = initialState;
  const bad = new Set<string>();
  for (const part of parts) {
    const [letter = "", text = ""] = split(part);
    try {
      const entry = Object.hasOwn(entries, letter) ? entries[letter] : undefined;
      if (entry === undefined) throw new RangeError(letter);
      const given = entry.read(text);
      if (canCompute) computeResults({ ...initialState, ...given });
      state = { ...state, ...given };
    } catch {
      for (const name of entries[letter]?.names ?? [letter.slice(0, 20)]) bad.add(name);
    }
  }
  return { state, bad: [...bad] };
}

function split(part: string): [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

/** A field that is read as its attribute is. */
function one<Name extends keyof State>(
  name: Name,
  writeValue: (value: State[Name]) => string,
  prepare = (text: string) => text,
): Entry {
  return {
    names: [name],
    write: (state) => writeValue(state[name]),
    read: (text) => ({ [name]: fields[name].read(prepare(decodeURIComponent(text))) }),
  };
}

/** The shortest text that reads back as the same; a plus sign would be a space to some programs. */
function write(value: string | number): string {
  return String(value).replace("Infinity", "inf").replace("+", "");
}
