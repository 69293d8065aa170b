/** How many colours the style sheet has for classes (element/styles.ts). Where there are more rows, they come around again. */
const colors = 7;

/** The name of the custom property with a row's colour. */
export function classColor(row: number): string {
  return `class-${row % colors}`;
}
