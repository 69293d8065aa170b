import type { Problem } from "../languages/contracts/problems.js";
import { numberText, oneOf, readNumber } from "../state/field.js";
import { checkTemperature } from "../state/fields.js";
import { problemOf, refuse } from "../state/refusal.js";
import type { Store } from "../state/store.js";
import { type Bounds, everyTemperature } from "../state/temperature-scale.js";

/** A setting is an attribute: on or off, a text, or a temperature. */
export interface Setting {
  readonly attribute: string;
  readonly kind: "flag" | "text" | "temperature";
}

/**
 * The table of settings, by their properties: how the page's author has the element shown. They are no part of the state:
 * readers do not change them. What stands before a setting is its documentation for editors.
 */
export const settings = {
  /** The lowest temperature that the reader may choose. */
  temperatureMin: { attribute: "temperature-min", kind: "temperature" },
  /** The highest temperature that the reader may choose. */
  temperatureMax: { attribute: "temperature-max", kind: "temperature" },
  /** The drawings and their handles alone, without tools and without adding or removing rows. */
  compact: { attribute: "compact", kind: "flag" },
  /** The reader may look, and change nothing that is computed. */
  readonly: { attribute: "readonly", kind: "flag" },
  /** light or dark; without it, as the page around it or the system. */
  theme: { attribute: "theme", kind: "text" },
  /** What the element is called, for assistive technology and on exported drawings. */
  title: { attribute: "title", kind: "text" },
} as const satisfies Record<string, Setting>;

/** The settings by their properties. The browser has one for the title already. */
export type SettingName = Exclude<keyof typeof settings, "title">;
export const settingNames = (Object.keys(settings) as (keyof typeof settings)[]).filter((name) => name !== "title");
export const settingAttributes = Object.values(settings).map(({ attribute }) => attribute);

const themes = ["light", "dark"];

/** The temperatures that the reader may choose, as the attributes say. Throws a Refusal where none lies between them. */
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

/** What the settings' attributes come to, and what is wrong with them. */
export class Settings {
  /** The temperatures that the reader may choose. */
  bounds = everyTemperature;
  /** Whether a form, or a fieldset in one, is disabled around the element. */
  isDisabled = false;
  readonly #host: Element;
  readonly #store: Store;

  constructor(host: Element, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  /** Whether the reader may look, and change nothing. */
  get isReadonly(): boolean {
    return this.isDisabled || this.get("readonly") === true;
  }

  /** A setting's value, as its property gives it. */
  get(name: SettingName): unknown {
    if (name === "temperatureMin") return this.bounds.lowest;
    if (name === "temperatureMax") return this.bounds.highest;
    const { attribute, kind } = settings[name];
    return kind === "flag" ? this.#host.hasAttribute(attribute) : (this.#host.getAttribute(attribute) ?? "");
  }

  /** Sets a setting's attribute. Throws a Refusal for what is no temperature where one has to stand. */
  set(name: SettingName, given: unknown): void {
    const { attribute, kind } = settings[name];
    if (kind === "flag") this.#host.toggleAttribute(attribute, Boolean(given));
    else if (kind === "text") this.#host.setAttribute(attribute, String(given));
    else this.#host.setAttribute(attribute, numberText(temperatureOf(given)));
  }

  /** An attribute has changed. */
  changed(attribute: string): void {
    if (attribute === settings.theme.attribute) this.#store.note(attribute, this.#themeProblem());
    if (boundNames.includes(attribute)) this.#readBounds(attribute);
  }

  #themeProblem(): Problem | undefined {
    const theme = this.#host.getAttribute(settings.theme.attribute);
    return theme === null || theme === "" ? undefined : problemOf(() => oneOf(theme, themes));
  }

  #readBounds(changed: string): void {
    this.bounds = everyTemperature;
    const problem = problemOf(() => {
      this.bounds = readBounds(this.#host);
    });
    for (const name of boundNames) this.#store.note(name, name === changed ? problem : undefined);
  }
}

const boundNames: readonly string[] = [settings.temperatureMin.attribute, settings.temperatureMax.attribute];
