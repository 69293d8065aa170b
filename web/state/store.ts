import type { Problem } from "../languages/contracts/problems.js";
import * as edits from "./edits.js";
import { fields, type PanelName, type Targets } from "./fields.js";
import { History } from "./history.js";
import { problemOf, unusable } from "./refusal.js";
import { computeResults, type Results } from "./results/results.js";
import { isCoreMissing, startCore } from "./start-core.js";
import { checkState, initialState, isSameState, type State, withField } from "./state.js";

/** Who changed something: the page, the reader, or the reader by undoing or redoing. */
export type Cause = "page" | "reader" | "history";

/** The name of the notice about the reader's last edit. */
export const editNotice = "edit";
/** The name of the notice about a part of the page's own that could not be fetched. */
export const loadNotice = "load";

/** The name of the number field for a row's logit. */
export function logitFieldName(row: number): string {
  return `logit-${row}`;
}

/**
 * The state, the core's results for it, its history, and what is wrong with what was given. The element listens to the
 * store, and passes on to it what the page gives and what the reader does.
 */
export class Store {
  /** Whether the core runs. Without it there are no results. */
  get canCompute(): boolean {
    return this.#canCompute === true;
  }

  /** Whether the core may still run, because something is fetched for it. */
  get isStarting(): boolean {
    return this.#canCompute === undefined;
  }

  /** Settled when it is known whether the core runs. */
  readonly started: Promise<void> | undefined;
  #canCompute: boolean | undefined;
  #state = initialState;
  #results: Results | undefined;
  readonly #history = new History<State>();
  #notices: ReadonlyMap<string, Problem> = new Map();
  #badTexts: ReadonlyMap<string, string> = new Map();
  #revision = 0;
  #hasStarted = false;
  readonly #listeners: ((cause: Cause | undefined, before: State) => void)[] = [];

  constructor() {
    const runs = startCore();
    if (typeof runs === "boolean") this.#canCompute = runs;
    else {
      this.started = runs.then((runs) => {
        this.#canCompute = runs;
        if (!runs && isCoreMissing()) this.note(loadNotice, { code: "notLoaded", details: [] });
        this.#tell(undefined);
      });
    }
  }

  /** Calls a function after each change, with the state before it. The cause is undefined if the state is the same. */
  listen(listener: (cause: Cause | undefined, before: State) => void): void {
    this.#listeners.push(listener);
  }

  get state(): State {
    return this.#state;
  }

  /** Computed when they are first asked for. Throws the core's error where WebAssembly cannot run. */
  get results(): Results {
    this.#results = computeResults(this.#state, this.#results);
    return this.#results;
  }

  /** What is wrong with what was given, by the name of the field or attribute. */
  get notices(): ReadonlyMap<string, Problem> {
    return this.#notices;
  }

  /** The texts in number fields that are not numbers, or not numbers that the field allows, by the fields' names. */
  get badTexts(): ReadonlyMap<string, string> {
    return this.#badTexts;
  }

  /** Changes when the state is replaced as a whole. Typing and drags that began before are void then. */
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

  /** From now on, what the page gives is a step that the reader can undo. */
  start(): void {
    this.#hasStarted = true;
  }

  /** Replaces the state; what it lacks has its default. Throws a Refusal, and changes nothing, if a field cannot be used. */
  give(given: unknown): void {
    this.#replace(checkState(given, this.#state));
    this.#notices = new Map();
    this.#tell(undefined);
  }

  /**
   * Sets a field to a value, to what a text says, or, for null, to its default. Throws a Refusal, and changes nothing,
   * for what cannot be used.
   */
  assign(name: keyof State, given: unknown): void {
    this.#replace(withField(this.#state, name, given));
    this.#notices = without(this.#notices, name, editNotice);
    this.#tell(undefined);
  }

  /** Like `assign`, but sets the field to its default, with a notice, if the value cannot be used. */
  assignOrFallBack(name: keyof State, given: unknown): void {
    const problem = problemOf(() => this.assign(name, given), unusable(given));
    if (problem === undefined) return;
    this.assign(name, fields[name].fallback);
    this.note(name, problem);
  }

  /** Sets the notice about something that was given, or removes it if there is no problem. */
  note(about: string, problem?: Problem): void {
    if (problem === undefined && !this.#notices.has(about)) return;
    this.#notices = problem === undefined ? without(this.#notices, about) : new Map(this.#notices).set(about, problem);
    this.#tell(undefined);
  }

  /** Takes a state from the page. What the reader was typing or dragging is void. */
  #replace(state: State): void {
    const before = this.#state;
    if (isSameState(state, before)) return;
    this.#state = state;
    if (this.#hasStarted) this.#record(before, "assign");
    this.#voidEdits();
    this.#tell("page", before);
  }

  // What the reader does.

  /** Sets a field. Changes of one field that follow each other are one step to undo, until `closeStep` is called. */
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

  /** Removes a row. Returns false for a row that has to stay, because all others are masked. */
  removeRow(row: number): boolean {
    this.closeStep();
    // The rows below move up: a wrong text would stand in the field of another row.
    const names = this.#state.logits.map((_, each) => logitFieldName(each));
    return this.#edit(edits.withRowRemoved(this.#state, row), "row", "logits", ...names);
  }

  undo(): void {
    this.#restore(this.#history.undo(this.#state));
  }

  redo(): void {
    this.#restore(this.#history.redo(this.#state));
  }

  /** Ends the step to undo: the next change begins a new one. */
  closeStep(): void {
    this.#history.close();
  }

  /** Keeps a number field's wrong text, or forgets it if the text is undefined. */
  setBadText(field: string, text: string | undefined): void {
    // Always a new map: the field is drawn again, since its text may not be how the number is written.
    const badTexts = new Map(this.#badTexts);
    if (text === undefined) badTexts.delete(field);
    else badTexts.set(field, text);
    this.#badTexts = badTexts;
    this.#tell(undefined);
  }

  /**
   * Makes a reader's change, which settles what was wrong under the names `mended`. Returns false, with a notice, for a
   * change that would leave only masks.
   */
  #edit(state: State, step: string, ...mended: string[]): boolean {
    const before = this.#state;
    if (state.logits !== before.logits && !state.logits.some((z) => z > Number.NEGATIVE_INFINITY)) {
      this.note(editNotice, { code: "allMasked", details: [] });
      return false;
    }
    this.#notices = without(this.#notices, editNotice, ...mended);
    this.#badTexts = without(this.#badTexts, ...mended);
    this.#state = state;
    if (state !== before) this.#record(before, step);
    this.#tell(state === before ? undefined : "reader", before);
    return true;
  }

  #restore(state: State | undefined): void {
    if (state === undefined) return;
    const before = this.#state;
    this.#state = state;
    this.#voidEdits();
    this.#notices = new Map();
    this.#tell("history", before);
  }

  /** Records a change. A step that has led back to where it began is dropped. */
  #record(before: State, step: string): void {
    this.#history.record(before, step);
    this.#history.forget(this.#state, isSameState);
  }

  #voidEdits(): void {
    this.#revision += 1;
    this.#badTexts = new Map();
  }

  #tell(cause: Cause | undefined, before = this.#state): void {
    for (const listener of this.#listeners) listener(cause, before);
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, ...names: string[]): ReadonlyMap<string, Value> {
  return names.some((name) => map.has(name)) ? new Map([...map].filter(([name]) => !names.includes(name))) : map;
}
