/**
 * The shortest text that reads back as the same double, in JavaScript, JSON, Python and tables alike. The sign of -0,
 * which String drops, is part of the double.
 */
export function exactNumber(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
