import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { toPython } from "../../../web/formats/write/python.js";
import { distributionOf, edges, workedDistribution } from "./distributions.js";
import { probabilitiesIn } from "./printed.js";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const skip = hasPython ? false : "python3 is not installed";

/** What a program prints, with every warning treated as an error. */
function run(code: string): string {
  const options = ["-W", "error", "-X", "utf8", "-"];
  const { status, stdout, stderr } = spawnSync("python3", options, { input: code, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout;
}

test("the worked example is a program that can be read", () => {
  assert.equal(
    toPython(workedDistribution),
    `import math

labels = ["cat", "dog", "bird"]
logits = [2.0, 1.0, 0.1]
temperature = 0.5

# Subtracting the largest logit changes no probability and keeps exp from overflowing.
largest = max(logits)
weights = [math.exp((z - largest) / temperature) for z in logits]
total = math.fsum(weights)
probabilities = [weight / total for weight in weights]

for label, probability in zip(labels, probabilities):
    print(label, probability)
`,
  );
});

test("a program has only the case that applies", () => {
  const masked = [1, Number.NEGATIVE_INFINITY, 3];
  const greedy = toPython(distributionOf(["a", "b", "c"], masked, 0));
  assert.match(greedy, /\nlogits = \[1\.0, -math\.inf, 3\.0\]\ntemperature = 0\.0\n/);
  assert.match(greedy, /\nlargest = max\(logits\)\nweights = \[1\.0 if z == largest else 0\.0 for z in logits\]\n/);
  assert.doesNotMatch(greedy, /math\.exp/);
  const uniform = toPython(distributionOf(["a", "b", "c"], masked, Infinity));
  assert.match(uniform, /\ntemperature = math\.inf\n/);
  assert.match(uniform, /\nweights = \[0\.0 if z == -math\.inf else 1\.0 for z in logits\]\n/);
  assert.doesNotMatch(uniform, /math\.exp|max\(/);
});

for (const [name, distribution] of Object.entries(edges)) {
  test(`the program prints the module's numbers: ${name}`, { skip }, () => {
    const labels = distribution.labels.map((label) => label.replace(/\p{Surrogate}/gu, "\ufffd"));
    const printed = probabilitiesIn(run(toPython(distribution)), labels);
    Array.from(distribution.probabilities).forEach((expected, i) => {
      const got = printed[i]!;
      assert.ok(Math.abs(got - expected) <= 1e-12 * expected, `p[${i}] is ${expected}, Python has ${got}`);
    });
  });
}
