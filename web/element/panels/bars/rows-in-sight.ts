import type { View } from "../../view.js";

/** From this many rows on, the table scrolls, and only the rows in sight are in the document. */
export const manyRows = 40;
/** From this many rows on, a drawing of all of them stands above the table. */
export const tooManyRows = 2000;

/** Below this width a row's bars stand below its numbers. The styles say the same: 40em. */
const narrow = 640;

/** A row and its place in the table. */
export interface PlacedRow {
  readonly row: number;
  readonly index: number;
}

/** The height of each row of a scrolling table, in em. The same numbers are in styles.ts. */
export function rowHeight({ isCompact, state, width }: Pick<View, "isCompact" | "state" | "width">): number {
  const isNarrow = width < narrow;
  const lines = isNarrow ? (isCompact ? 1 : 2) + (areNumbersLong(state.digits) ? 1 : 0) : 1;
  return 2.75 * lines + (state.panels.includes("draws") ? 1 : 0);
}

/** Whether probabilities with so many decimals are too long to stand beside the logits in a narrow element. */
export function areNumbersLong(digits: number): boolean {
  return digits > 6;
}

/** All rows of a short table; of a long one, those in sight, a few around them, and the one with the focus. */
export function rowsInSight(view: View): PlacedRow[] {
  const { focusedRow, rowOrder, scroll, state } = view;
  const count = state.logits.length;
  const rowAt = (index: number) => rowOrder?.[index] ?? index;
  const isLong = count >= manyRows;
  const height = rowHeight(view) * view.em;
  const first = isLong ? Math.max(Math.floor(scroll.top / height) - 4, 0) : 0;
  const last = isLong ? Math.min(Math.ceil((scroll.top + scroll.height) / height) + 4, count) : count;
  const rows: PlacedRow[] = [];
  for (let index = first; index < last; ++index) rows.push({ row: rowAt(index), index });
  if (isLong && focusedRow !== undefined && focusedRow < count && !rows.some(({ row }) => row === focusedRow)) {
    const index = indexOfRow(rowOrder, focusedRow);
    rows.splice(index < first ? 0 : rows.length, 0, { row: focusedRow, index });
  }
  return rows;
}

/** A row's index in the table. */
export function indexOfRow(order: Uint32Array | undefined, row: number): number {
  return order === undefined ? row : order.indexOf(row);
}
