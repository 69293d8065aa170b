/**
 * For notebooks: a front end for anywidget (https://anywidget.dev), which Jupyter, Colab and marimo can show. The
 * traits on the Python side have the names of the element's properties, in snake_case. A property without a trait keeps
 * its default.
 *
 * JSON has no infinities: a mask, or a limit of the temperature, is sent as the text "-inf" or "inf".
 */
import "./define.js";
import type { Change } from "../element/interface.js";
import { settingNames } from "../element/settings.js";
import { parseNumber } from "../languages/numbers.js";
import { attributeNames } from "../state/state.js";

/** The part of anywidget's model that is used here. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

const traits = [...attributeNames, ...settingNames, "lang"];

/** The traits that the reader changes. They are sent back when the reader pauses. */
const sentBack = ["logits", "labels", "temperature"] as const;

function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
  const element = document.createElement("softmax-temperature");
  const take = (trait: string) => {
    const given = model.get(pythonName(trait));
    // Nothing is given for a trait that the Python side does not have.
    if (given === undefined) return;
    const value = trait === "logits" ? fromJson(given) : given;
    Object.assign(element, { [trait]: trait === "lang" ? String(given ?? "") : value });
  };
  const listeners = traits.map((trait) => [`change:${pythonName(trait)}`, () => take(trait)] as const);
  for (const trait of traits) take(trait);
  for (const [event, listener] of listeners) model.on(event, listener);
  const sendBack = (event: Event) => {
    const { detail } = event as CustomEvent<Change>;
    for (const name of sentBack) if (model.get(name) !== undefined) model.set(name, toJson(detail[name]));
    model.save_changes();
  };
  element.addEventListener("change", sendBack);
  el.append(element);
  return () => {
    element.removeEventListener("change", sendBack);
    for (const [event, listener] of listeners) model.off(event, listener);
    element.remove();
  };
}

/** A trait's name in Python, such as temperature_min. */
function pythonName(trait: string): string {
  return trait.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  return typeof value === "string" && /^[-+]?inf(inity)?$/i.test(value) ? parseNumber(value) : value;
}

function toJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJson);
  return typeof value === "number" && !Number.isFinite(value) ? (value > 0 ? "inf" : "-inf") : value;
}

export default { render };
