import type { Distribution } from "./distribution.js";
import { exactNumber } from "./exact-number.js";
import { stringLiteral } from "./string-literal.js";

/** A Python 3 program, with nothing but the standard library, that computes the distribution again and prints it. */
export function toPython({ labels, logits, temperature }: Distribution): string {
  return `import math

labels = [${labels.map(pythonString).join(", ")}]
logits = [${logits.map(pythonNumber).join(", ")}]
temperature = ${pythonNumber(temperature)}

${weights(logits, temperature)}
total = math.fsum(weights)
probabilities = [weight / total for weight in weights]

for label, probability in zip(labels, probabilities):
    print(label, probability)
`;
}

/** The lines that compute the weights, for the one case that applies. */
function weights(logits: readonly number[], temperature: number): string {
  if (temperature === 0) {
    return `# The limit at temperature 0: the largest logits share the probability.
largest = max(logits)
weights = [1.0 if z == largest else 0.0 for z in logits]`;
  }
  if (temperature === Number.POSITIVE_INFINITY) {
    return `# The limit at infinity: all share the probability but masked entries, which are -inf.
weights = [0.0 if z == -math.inf else 1.0 for z in logits]`;
  }
  // The difference of two logits may overflow; the difference of their quarters does not.
  const exponent = isTooWide(logits) ? "(z / 4 - largest / 4) / temperature * 4" : "(z - largest) / temperature";
  return `# Subtracting the largest logit changes no probability and keeps exp from overflowing.
largest = max(logits)
weights = [math.exp(${exponent}) for z in logits]`;
}

function isTooWide(logits: readonly number[]): boolean {
  const finite = logits.filter(Number.isFinite);
  const [least, largest] = finite.reduce(
    ([low, high], z) => [Math.min(low, z), Math.max(high, z)],
    [Infinity, -Infinity],
  );
  return largest! - least! > Number.MAX_VALUE;
}

/** A string literal. Half of a surrogate pair is replaced: it is not a character, and Python cannot print it. */
function pythonString(text: string): string {
  return stringLiteral(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** A float literal: a whole number gets a point. */
function pythonNumber(value: number): string {
  const text = exactNumber(value).replace("Infinity", "math.inf");
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
