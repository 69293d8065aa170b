import { canStart } from "../core/runtime.js";
import type { Problem } from "../languages/contracts/problems.js";
import * as edits from "./edits.js";
import { fields, type PanelName, type Targets } from "./fields.js";
import { History } from "./history.js";
import { problemOf } from "./refusal.js";
import { computeResults, type Results } from "./results/results.js";
import { initialState, isSameState, type State, withField } from "./state.js";

/** Who changed something: the page, the reader, or the reader by undoing or redoing. */
export type Cause = "page" | "reader" | "history";

/** What the notice about what the reader did last is kept under. */
export const lastEdit = "edit";

/** The name of a row's field for its logit. */
export function logitFieldName(row: number): string {
  return `logit-${row}`;
}

/**
 * The state, what the core says of it, its history, and what is wrong with what was given. Who draws it listens, and hands
 * it what the page gives and what the reader does.
 */
export class Store {
  /** Where WebAssembly may not run, there are no results. */
  readonly canCompute = canStart();
  #state = initialState;
  #results: Results | undefined;
  readonly #history = new History<State>();
  #notices: ReadonlyMap<string, Problem> = new Map();
  #badTexts: ReadonlyMap<string, string> = new Map();
  #revision = 0;
  #hasStarted = false;
  readonly #listeners: ((cause: Cause | undefined) => void)[] = [];

  /** Calls a function after each change; without a cause where the state is the same. */
  listen(listener: (cause: Cause | undefined) => void): void {
    this.#listeners.push(listener);
  }

  get state(): State {
    return this.#state;
  }

  /** Computed when it is first asked for. Throws the core's error where WebAssembly cannot run. */
  get results(): Results {
    this.#results = computeResults(this.#state, this.#results);
    return this.#results;
  }

  /** What could not be done, by the field, or the attribute, that it is about. */
  get notices(): ReadonlyMap<string, Problem> {
    return this.#notices;
  }

  /** The texts in number fields that are no numbers, or none that may stand there, by the fields' names. */
  get badTexts(): ReadonlyMap<string, string> {
    return this.#badTexts;
  }

  /** Another number whenever the state was replaced as a whole: typing and drags that began before are void. */
  get revision(): number {
    return this.#revision;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  // What the page gives.

  /** From here on, what the page gives is a step that the reader can undo. */
  start(): void {
    this.#hasStarted = true;
  }

  /** Takes on another state. Throws a Refusal for one that has no distribution, and leaves everything as it was. */
  give(state: State): void {
    fields.logits.check(state.logits);
    fields.temperature.check(state.temperature);
    this.#replace(state);
    this.#notices = new Map();
    this.#tell(undefined);
  }

  /** Takes on a value for a field, or a text that says it. Throws a Refusal, and leaves everything as it was. */
  assign(name: keyof State, given: unknown): void {
    this.#replace(withField(this.#state, name, given));
    this.#notices = without(this.#notices, name, lastEdit);
    this.#tell(undefined);
  }

  /** The same; what cannot be used leaves the field at its default, with a notice. */
  assignOrFallBack(name: keyof State, given: unknown): void {
    const problem = problemOf(() => this.assign(name, given));
    if (problem === undefined) return;
    this.assign(name, fields[name].fallback);
    this.note(name, problem);
  }

  /** Notes what is wrong with something that was given; without a problem, that nothing is. */
  note(about: string, problem?: Problem): void {
    if (problem === undefined && !this.#notices.has(about)) return;
    this.#notices = problem === undefined ? without(this.#notices, about) : new Map(this.#notices).set(about, problem);
    this.#tell(undefined);
  }

  /** A state is given from outside: what the reader was about to do with the one before is void. */
  #replace(state: State): void {
    const before = this.#state;
    if (isSameState(state, before)) return;
    this.#state = state;
    if (this.#hasStarted) this.#record(before, "assign");
    this.#voidEdits();
    this.#tell("page");
  }

  // What the reader does.

  /** Sets a field. Changes of one field that follow each other are one step to undo, until the reader rests. */
  set<Name extends keyof State>(name: Name, value: State[Name]): void {
    this.#edit(edits.withValue(this.#state, name, value), name, name);
  }

  setLogit(row: number, logit: number): void {
    this.#edit(edits.withLogit(this.#state, row, logit), `logit ${row}`, "logits", logitFieldName(row));
  }

  setLabel(row: number, label: string): void {
    this.#edit(edits.withLabel(this.#state, row, label.trim()), `label ${row}`, "labels");
  }

  setPanel(name: PanelName, isShown: boolean): void {
    this.#edit(edits.withPanel(this.#state, name, isShown), `panel ${name}`, "panels");
  }

  setTarget(name: keyof Targets, value: number): void {
    this.#edit(edits.withTarget(this.#state, name, value), `target ${name}`);
  }

  addRow(label: string): void {
    this.closeStep();
    this.#edit(edits.withRowAdded(this.#state, label), "row");
  }

  /** False for a row that has to stay, because all others are masked. */
  removeRow(row: number): boolean {
    this.closeStep();
    // The rows behind move up: what is wrong in a field is about the row before.
    const names = this.#state.logits.map((_, each) => logitFieldName(each));
    return this.#edit(edits.withRowRemoved(this.#state, row), "row", "logits", ...names);
  }

  undo(): void {
    this.#travel(this.#history.undo(this.#state));
  }

  redo(): void {
    this.#travel(this.#history.redo(this.#state));
  }

  /** Ends the step to undo: the next change begins another one. */
  closeStep(): void {
    this.#history.close();
  }

  /** Marks a number field's text as wrong, or as right again. */
  setBadText(field: string, text: string | undefined): void {
    if (text === undefined && !this.#badTexts.has(field)) return;
    this.#badTexts = text === undefined ? without(this.#badTexts, field) : new Map(this.#badTexts).set(field, text);
    this.#tell(undefined);
  }

  /** Takes on a reader's change, and whether it did: one that leaves only masks is refused with a notice. */
  #edit(state: State, step: string, ...mended: string[]): boolean {
    const before = this.#state;
    if (state.logits !== before.logits && !state.logits.some((z) => z > Number.NEGATIVE_INFINITY)) {
      this.note(lastEdit, { code: "allMasked", details: [] });
      return false;
    }
    this.#notices = without(this.#notices, lastEdit, ...mended);
    this.#badTexts = without(this.#badTexts, ...mended);
    this.#state = state;
    if (state !== before) this.#record(before, step);
    this.#tell(state === before ? undefined : "reader");
    return true;
  }

  #travel(state: State | undefined): void {
    if (state === undefined) return;
    this.#state = state;
    this.#voidEdits();
    this.#notices = new Map();
    this.#tell("history");
  }

  /** A change that leads back to where its step began takes the step back. */
  #record(before: State, step: string): void {
    this.#history.record(before, step);
    this.#history.forget(this.#state, isSameState);
  }

  #voidEdits(): void {
    this.#revision += 1;
    this.#badTexts = new Map();
  }

  #tell(cause: Cause | undefined): void {
    for (const listener of this.#listeners) listener(cause);
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, ...names: string[]): ReadonlyMap<string, Value> {
  return names.some((name) => map.has(name)) ? new Map([...map].filter(([name]) => !names.includes(name))) : map;
}
