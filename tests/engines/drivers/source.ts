/** A function of ours as the text of one that takes and gives JSON, for a protocol to call in the page. */
export function sourceOf(work: (...given: never[]) => unknown): string {
  // What runs TypeScript here wraps named functions in a call of __name.
  return `async (given) => {
    const __name = (named) => named;
    return JSON.stringify((await (${work})(...JSON.parse(given))) ?? null);
  }`;
}
