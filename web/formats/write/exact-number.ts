/**
 * The shortest text that reads back as the same double in JavaScript, JSON, Python and tables. It keeps the sign of -0,
 * which String drops.
 */
export function exactNumber(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
