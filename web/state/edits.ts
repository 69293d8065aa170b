import { labelOf, type PanelName, panelNames, type State, type Targets } from "./state.js";

/** The changes that a reader can make: each takes a state and gives the next one, or the same where nothing changes. */

export function withTemperature(state: State, temperature: number): State {
  return temperature === state.temperature ? state : { ...state, temperature };
}

export function withLogit(state: State, row: number, logit: number): State {
  return logit === state.logits[row] ? state : { ...state, logits: state.logits.with(row, logit) };
}

export function withLabel(state: State, row: number, label: string): State {
  return label === labelOf(state, row) ? state : { ...state, labels: allLabels(state).with(row, label) };
}

export function withRowAdded(state: State, label: string): State {
  return { ...state, logits: [...state.logits, 0], labels: [...allLabels(state), label] };
}

export function withRowRemoved(state: State, row: number): State {
  return { ...state, logits: state.logits.toSpliced(row, 1), labels: allLabels(state).toSpliced(row, 1) };
}

export function withPanel(state: State, name: PanelName, isShown: boolean): State {
  const panels = panelNames.filter((each) => (each === name ? isShown : state.panels.includes(each)));
  return { ...state, panels };
}

export function withTarget(state: State, name: keyof Targets, value: number): State {
  return value === state.targets[name] ? state : { ...state, targets: { ...state.targets, [name]: value } };
}

/** A label for each row, so that numbers given to unnamed rows stay with them when rows come and go. */
function allLabels(state: State): string[] {
  return state.logits.map((_, row) => labelOf(state, row));
}
