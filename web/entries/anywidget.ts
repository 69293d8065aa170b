/**
 * For notebooks: a front end for anywidget (https://anywidget.dev), which Jupyter, Colab and marimo can show. The
 * traits on the Python side have the names of the element's properties, in snake_case. A property without a trait keeps
 * its default.
 *
 * JSON has no infinities: a mask, or a limit of the temperature, is sent as the text "-inf" or "inf".
 */
import "./define.js";
import type { Change } from "../element/interface.js";
import { settingNames, settings } from "../element/settings.js";
import { type Problem, type ProblemWords, wordsOf } from "../languages/contracts/problems.js";
import { loadMessages } from "../languages/element-words.js";
import { parseNumber } from "../languages/numbers.js";
import { attributeNames, initialState } from "../state/state.js";

/** The part of anywidget's model that is used here. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

const traits = [...attributeNames, ...settingNames, "lang", "title"];

/** The traits that the reader changes. They are sent back when the reader pauses. */
const sentBack = ["logits", "labels", "temperature"] as const;

function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
  const element = document.createElement("softmax-temperature");
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  const errors = new Map<string, unknown>();

  const say = async () => {
    const { problems } = await loadMessages(element.closest<HTMLElement>("[lang]")?.lang ?? "en");
    const said = [...errors].map(([trait, error]) => `${pythonName(trait)}: ${reasonOf(error, problems)}`);
    notice.textContent = said.join("; ");
  };

  const take = (trait: string) => {
    const given = model.get(pythonName(trait));
    if (given === undefined || given === null) return;
    try {
      Object.assign(element, { [trait]: isNumeric(trait) ? fromJson(given) : given });
      errors.delete(trait);
    } catch (error) {
      errors.set(trait, error);
    }
    say();
  };
  const listeners = traits.map((trait) => [`change:${pythonName(trait)}`, () => take(trait)] as const);
  for (const trait of traits) take(trait);
  for (const [event, listener] of listeners) model.on(event, listener);
  const sendBack = (event: Event) => {
    const { detail } = event as CustomEvent<Change>;
    for (const name of sentBack)
      if (model.get(name) !== undefined) model.set(name, isNumeric(name) ? toJson(detail[name]) : detail[name]);
    model.save_changes();
  };
  element.addEventListener("change", sendBack);
  el.append(element, notice);
  return () => {
    element.removeEventListener("change", sendBack);
    for (const [event, listener] of listeners) model.off(event, listener);
    element.remove();
    notice.remove();
  };
}

/** Why a trait cannot be used, in the element's language where the element's error has a code for it. */
function reasonOf(error: unknown, words: ProblemWords): string {
  if (!(error instanceof Error)) return String(error);
  const problem = error.cause as Partial<Problem> | undefined;
  return problem?.code === undefined ? error.message : wordsOf(problem as Problem, words);
}

/** A trait's name in Python, such as temperature_min. */
function pythonName(trait: string): string {
  return trait.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Whether a trait's value is a number or a list of numbers. */
function isNumeric(trait: string): boolean {
  const values: Readonly<Record<string, unknown>> = initialState;
  if (trait in settings) return settings[trait as keyof typeof settings].kind === "temperature";
  return [values[trait]].flat().some((value) => typeof value === "number");
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
