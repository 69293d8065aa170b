/** Whether nothing is to move: the reader asks for that, or this is an imitation of a browser, in which nobody looks. */
export function isCalm(): boolean {
  return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
}
