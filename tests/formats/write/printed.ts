import assert from "node:assert/strict";

/**
 * The probabilities in what a program printed, one label and number a line. A label may contain line breaks, so the
 * labels are read off one after the other.
 */
export function probabilitiesIn(printed: string, labels: readonly string[]): number[] {
  let rest = printed;
  const probabilities = labels.map((label) => {
    assert.ok(
      rest.startsWith(`${label} `),
      `${JSON.stringify(rest.slice(0, 40))} begins with ${JSON.stringify(label)}`,
    );
    const end = rest.indexOf("\n", label.length);
    const text = rest.slice(label.length + 1, end);
    assert.match(text, /^[\d.e+-]+$/);
    rest = rest.slice(end + 1);
    return Number(text);
  });
  assert.equal(rest, "");
  return probabilities;
}
