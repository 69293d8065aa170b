/** How many colours the style sheet has for classes (element/styles.ts). With more rows, the colours repeat. */
const colors = 7;

/** The DOM class that gives a row's marks its colour. */
export function classColor(row: number): string {
  return `class-${row % colors}`;
}
