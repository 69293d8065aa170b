import { type PanelName, panelNames, type Targets } from "./fields.js";
import { labelOf, labelsOf, type State } from "./state.js";

/** The changes that a reader can make. Each returns the next state, or the same object if nothing changes. */

export function withValue<Name extends keyof State>(state: State, name: Name, value: State[Name]): State {
  return value === state[name] ? state : { ...state, [name]: value };
}

export function withLogit(state: State, row: number, logit: number): State {
  return logit === state.logits[row] ? state : { ...state, logits: state.logits.with(row, logit) };
}

export function withLabel(state: State, row: number, label: string): State {
  return label === labelOf(state, row) ? state : { ...state, labels: labelsOf(state).with(row, label) };
}

// A row without a label is named by its number. It keeps that name when rows are added or removed.

export function withRowAdded(state: State, label: string): State {
  return { ...state, logits: [...state.logits, 0], labels: [...labelsOf(state), label] };
}

export function withRowRemoved(state: State, row: number): State {
  return { ...state, logits: state.logits.toSpliced(row, 1), labels: labelsOf(state).toSpliced(row, 1) };
}

export function withPanel(state: State, name: PanelName, isShown: boolean): State {
  const panels = panelNames.filter((each) => (each === name ? isShown : state.panels.includes(each)));
  return { ...state, panels };
}

export function withTarget(state: State, name: keyof Targets, value: number): State {
  return value === state.targets[name] ? state : { ...state, targets: { ...state.targets, [name]: value } };
}
