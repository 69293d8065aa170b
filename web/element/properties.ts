import { type Problem, wordsOf } from "../languages/contracts/problems.js";
import { firstMessages, messagesAtHand } from "../languages/element-words.js";
import { nameOf, problemOf, refuse, unusable } from "../state/refusal.js";
import { attributeNames, frozen, handOut } from "../state/state.js";
import type { Store } from "../state/store.js";
import { type Settings, settingNames, settings } from "./settings.js";

/** What the properties of an element read and write. */
interface Holds {
  readonly store: Store;
  readonly settings: Settings;
  readonly form: HTMLFormElement | null;
}

interface Property {
  /** What a notice calls it: the attribute's name, if it has one. */
  readonly about: string;
  get(holds: Holds): unknown;
  /** Throws for what cannot be used. */
  set(holds: Holds, given: unknown): void;
}

const properties = new Map<string, Property>([
  ["state", { about: "state", get: ({ store }) => frozen(store.state), set: ({ store }, given) => store.give(given) }],
  [
    "probabilities",
    {
      about: "probabilities",
      get: ({ store }) => store.results.probabilities.slice(),
      set: (_, given) => {
        if (given !== null && given !== undefined) refuse("unusable", nameOf(given));
      },
    },
  ],
  // A framework that finds a property sets it, where it has an attribute of that name.
  ["form", { about: "form", get: ({ form }) => form, set: ({ settings }, given) => settings.setForm(given) }],
]);
for (const name of attributeNames) {
  properties.set(name, {
    about: name,
    get: ({ store }) => handOut(store.state, name),
    set: ({ store }, given) => store.assign(name, given),
  });
}
for (const name of settingNames) {
  properties.set(name, {
    about: settings[name].attribute,
    get: (holds) => holds.settings.get(name),
    set: (holds, given) => holds.settings.set(name, given),
  });
}

/**
 * Gives a class the properties of the tables of fields and of settings, the state as a whole and the probabilities.
 * Setting one never throws: a framework that sets it would take its whole application down. What cannot be used leaves
 * what was there, and is said in a notice and once on the console.
 */
export function defineProperties<Host>(prototype: Host, holdsOf: (host: Host) => Holds): void {
  for (const [name, { about, get, set }] of properties) {
    // Without a prototype, because what a script adds to all objects would be read here, too.
    const accessors: PropertyDescriptor & ThisType<Host> = Object.assign(Object.create(null), {
      configurable: true,
      get(this: Host) {
        return get(holdsOf(this));
      },
      set(this: Host, given: unknown) {
        const holds = holdsOf(this);
        const before = holds.store.notices.get(about);
        const problem = problemOf(() => set(holds, given), unusable(given));
        if (problem !== undefined) holds.store.note(about, problem);
        const after = holds.store.notices.get(about);
        if (after !== undefined && !(before !== undefined && inEnglish(before) === inEnglish(after))) {
          console.warn(`<softmax-temperature> ${name}: ${inEnglish(after)}`);
        }
      },
    });
    Object.defineProperty(prototype, name, accessors);
  }
}

/** Properties that a page set before the element was defined hide the class's own: they are deleted and set again. */
export function adoptEarlyProperties(host: HTMLElement): void {
  for (const name of properties.keys()) {
    if (!Object.hasOwn(host, name)) continue;
    const given: unknown = Reflect.get(host, name);
    Reflect.deleteProperty(host, name);
    Reflect.set(host, name, given);
  }
}

/** What is wrong, in English, the language of the console. */
export function inEnglish(problem: Problem): string {
  return wordsOf(problem, (messagesAtHand("en") ?? firstMessages()).problems);
}
