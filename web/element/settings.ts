import type { Problem } from "../languages/contracts/problems.js";
import { checkText, numberText, oneOf, readNumber } from "../state/field.js";
import { checkTemperature } from "../state/fields.js";
import { nameOf, problemOf, refuse } from "../state/refusal.js";
import type { Store } from "../state/store.js";
import { type Bounds, everyTemperature } from "../state/temperature-scale.js";
import type { LogitAxis } from "./panels/bars/logit-axis.js";

/** A setting's attribute, and what it holds: a flag is on while the attribute is there. */
export interface Setting {
  readonly attribute: string;
  readonly kind: "flag" | "text" | "temperature" | "logit";
}

/**
 * The table of settings, by the names of their properties: how the page's author wants the element shown. Settings are
 * not part of the state, and readers do not change them. The comment before a setting documents it for editors.
 */
export const settings = {
  /** The lowest temperature that the reader may choose. */
  temperatureMin: { attribute: "temperature-min", kind: "temperature" },
  /** The highest temperature that the reader may choose. */
  temperatureMax: { attribute: "temperature-max", kind: "temperature" },
  /** The lowest logit on the rows' tracks. With both ends set, the tracks stand still, and end what a drag can reach. */
  logitMin: { attribute: "logit-min", kind: "logit" },
  /** The highest logit on the rows' tracks. */
  logitMax: { attribute: "logit-max", kind: "logit" },
  /** Shows only the drawings and their handles, without the toolbar and the buttons that add, remove and sort rows. */
  compact: { attribute: "compact", kind: "flag" },
  /** Speaks of scores and chances, which are in percent, instead of logits and probabilities. */
  plain: { attribute: "plain", kind: "flag" },
  /** Takes as little height as it can: the sentence and its buttons share a line, and rows are low. */
  dense: { attribute: "dense", kind: "flag" },
  /** Keeps the reader from changing logits, labels, temperature and targets, and from adding or removing rows. */
  readonly: { attribute: "readonly", kind: "flag" },
  /** light or dark; without it, the element follows the page around it or the system. */
  theme: { attribute: "theme", kind: "text" },
  /** The element's name, for assistive technology and on exported drawings. */
  title: { attribute: "title", kind: "text" },
  /** The name under which a form submits T. */
  name: { attribute: "name", kind: "text" },
  /** As readonly, and a form leaves T out. A disabled fieldset around the element does the same. */
  disabled: { attribute: "disabled", kind: "flag" },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];
export const settingAttributes = Object.values(settings).map(({ attribute }) => attribute);

const themes = ["light", "dark"];

/**
 * The temperatures that the reader may choose, from the attributes. Throws a Refusal unless both are temperatures and
 * the lower one comes first.
 */
function readBounds(host: Element): Bounds {
  const read = ({ attribute }: Setting, fallback: number) => {
    const text = host.getAttribute(attribute);
    return text === null ? fallback : temperatureOf(text);
  };
  const lowest = read(settings.temperatureMin, everyTemperature.lowest);
  const highest = read(settings.temperatureMax, everyTemperature.highest);
  return lowest < highest ? { lowest, highest } : refuse("badBounds", String(lowest), String(highest));
}

function temperatureOf(given: unknown): number {
  return checkTemperature(typeof given === "string" ? readNumber(given) : given);
}

/** The ends of the tracks, from the attributes; undefined unless both are there. Throws a Refusal if they are no ends. */
function readTrack(host: Element): LogitAxis | undefined {
  const read = ({ attribute }: Setting) => {
    const text = host.getAttribute(attribute);
    return text === null ? undefined : logitOf(text);
  };
  const low = read(settings.logitMin);
  const high = read(settings.logitMax);
  if (low === undefined || high === undefined) return undefined;
  return low < high ? { low, high, isFixed: true } : refuse("badTrack", String(low), String(high));
}

function logitOf(given: unknown): number {
  const logit = typeof given === "string" ? readNumber(given) : given;
  return typeof logit === "number" && Number.isFinite(logit) ? logit : refuse("notANumber", nameOf(given));
}

/** The text of a setting's attribute for a value; undefined for a flag that is off. Throws a Refusal for what cannot be used. */
function textFor(name: SettingName, given: unknown): string | undefined {
  const { kind } = settings[name];
  // A flag is on while its attribute is there, whatever the text.
  if (kind === "flag") return typeof given === "string" || oneOf(given, [true, false]) ? "" : undefined;
  if (kind === "logit") return numberText(logitOf(given));
  if (kind === "temperature") return numberText(temperatureOf(given));
  return name === "theme" && given !== "" ? oneOf(given, themes) : checkText(given);
}

/** The values of the settings' attributes. What is wrong with them is noted in the store. */
export class Settings {
  /** The temperatures that the reader may choose. */
  bounds = everyTemperature;
  /** The ends of the rows' tracks, if the page's author sets them. */
  track: LogitAxis | undefined;
  /** Whether the browser says that the element, or a fieldset around it, is disabled. */
  isDisabled = false;
  readonly #host: Element;
  readonly #store: Store;

  constructor(host: Element, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  /** Whether the reader is kept from changing what is computed. */
  get isReadonly(): boolean {
    return this.isDisabled || this.get("disabled") === true || this.get("readonly") === true;
  }

  get isCompact(): boolean {
    return this.#host.hasAttribute(settings.compact.attribute);
  }

  /** A setting's value, as its property gives it. */
  get(name: SettingName): unknown {
    if (name === "temperatureMin") return this.bounds.lowest;
    if (name === "temperatureMax") return this.bounds.highest;
    if (name === "logitMin") return this.track?.low;
    if (name === "logitMax") return this.track?.high;
    const { attribute, kind } = settings[name];
    return kind === "flag" ? this.#host.hasAttribute(attribute) : (this.#host.getAttribute(attribute) ?? "");
  }

  /** Sets a setting's attribute, or removes it for null and undefined. Throws a Refusal for what cannot be used. */
  set(name: SettingName, given: unknown): void {
    const { attribute } = settings[name];
    const text = given === null || given === undefined ? undefined : textFor(name, given);
    this.#write(attribute, text);
    // The attribute may be the same, and a notice about another value gone.
    this.changed(attribute);
  }

  /** Sets the attribute by which the element belongs to a form that is not around it. Throws a Refusal for anything but an id. */
  setForm(given: unknown): void {
    const isNone = given === null || given === undefined;
    this.#write("form", isNone ? undefined : typeof given === "string" ? given : refuse("unusable", nameOf(given)));
  }

  #write(attribute: string, text: string | undefined): void {
    if (text === undefined) this.#host.removeAttribute(attribute);
    else this.#host.setAttribute(attribute, text);
    this.#store.note(attribute);
  }

  /** Reads a setting's attribute again after it has changed. */
  changed(attribute: string): void {
    if (attribute === settings.theme.attribute) this.#store.note(attribute, this.#themeProblem());
    if (boundNames.includes(attribute)) {
      this.bounds = everyTemperature;
      this.#readEnds(boundNames, attribute, () => {
        this.bounds = readBounds(this.#host);
      });
    }
    if (trackNames.includes(attribute)) {
      this.track = undefined;
      this.#readEnds(trackNames, attribute, () => {
        this.track = readTrack(this.#host);
      });
    }
  }

  #themeProblem(): Problem | undefined {
    const theme = this.#host.getAttribute(settings.theme.attribute);
    return theme === null || theme === "" ? undefined : problemOf(() => oneOf(theme, themes));
  }

  /** Reads two ends again. What is wrong with them is said of the one that has changed. */
  #readEnds(names: readonly string[], changed: string, read: () => void): void {
    const problem = problemOf(read);
    if (problem !== undefined) this.#store.note(changed, problem);
    else for (const name of names) this.#store.note(name);
  }
}

const trackNames: readonly string[] = [settings.logitMin.attribute, settings.logitMax.attribute];
const boundNames: readonly string[] = [settings.temperatureMin.attribute, settings.temperatureMax.attribute];
