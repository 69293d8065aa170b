import assert from "node:assert/strict";
import { test } from "node:test";
import { toJson } from "../../../web/formats/write/json.js";
import { distributionOf, edges, workedDistribution } from "./distributions.js";

test("the worked example has an array a line", () => {
  assert.equal(
    toJson(workedDistribution),
    `{
  "temperature": 0.5,
  "labels": ["cat", "dog", "bird"],
  "logits": [2, 1, 0.1],
  "probabilities": [0.8637771182080068, 0.1168995209459857, 0.0193233608460075]
}
`,
  );
});

test("infinities are strings and what a reader cannot see is escaped", () => {
  assert.equal(
    toJson(distributionOf(['"</script>"', "\u2028\u202e😀"], [-0, Number.NEGATIVE_INFINITY], Infinity)),
    `{
  "temperature": "Infinity",
  "labels": ["\\"\\u003c/script>\\"", "\\u2028\\u202e😀"],
  "logits": [-0, "-Infinity"],
  "probabilities": [1, 0]
}
`,
  );
});

test("what is written reads back as the same texts and the same doubles", () => {
  for (const [name, { labels, logits, temperature, probabilities }] of Object.entries(edges)) {
    const read = JSON.parse(toJson({ labels, logits, temperature, probabilities }));
    assert.deepEqual(Object.keys(read), ["temperature", "labels", "logits", "probabilities"], name);
    assert.deepEqual(read.labels, labels, name);
    assert.deepEqual(read.logits.map(Number), logits, name);
    assert.deepEqual(read.probabilities, Array.from(probabilities), name);
    assert.equal(Number(read.temperature), temperature, name);
  }
});
