import type { State } from "./state.js";
import { labelOf } from "./state.js";

/** The changes that a reader can make: each takes a state and gives the next one. */

export function withTemperature(state: State, temperature: number): State {
  return { ...state, temperature };
}

export function withLogit(state: State, row: number, logit: number): State {
  return { ...state, logits: state.logits.with(row, logit) };
}

export function withLabel(state: State, row: number, label: string): State {
  return { ...state, labels: allLabels(state).with(row, label) };
}

export function withRowAdded(state: State, label: string): State {
  return { ...state, logits: [...state.logits, 0], labels: [...allLabels(state), label] };
}

export function withRowRemoved(state: State, row: number): State {
  return { ...state, logits: state.logits.toSpliced(row, 1), labels: allLabels(state).toSpliced(row, 1) };
}

/** A label for each row, so that numbers given to unnamed rows stay with them when rows come and go. */
function allLabels(state: State): string[] {
  return state.logits.map((_, row) => labelOf(state, row));
}
