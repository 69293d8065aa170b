import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  entropy,
  fromLogprobs,
  logSoftmax,
  logSumExp,
  Sampler,
  softmax,
  softmaxDerivative,
  statistics,
  temperatureFor,
  truncate,
} from "softmax-temperature";

/** In a file of its own, so that the core starts with these properties in place. */
const prototypes = [Object.prototype, Array.prototype, Function.prototype] as unknown as Record<string, unknown>[];
for (const prototype of prototypes) prototype.x = 1;
after(() => {
  for (const prototype of prototypes) delete prototype.x;
});

test("every function works where a script has added properties to the prototypes of all objects", () => {
  const logits = [Math.log(3), 0];
  const near = (got: number, expected: number) => assert.ok(Math.abs(got - expected) < 1e-14, `${got} ${expected}`);
  const nats = Math.log(4) - 0.75 * Math.log(3);
  near(softmax(logits)[0]!, 0.75);
  near(softmax(new Float32Array([1, 1]))[0]!, 0.5);
  near(softmax([0, 0, ...logits], { classes: 2 })[2]!, 0.75);
  near(logSoftmax(logits)[1]!, -Math.log(4));
  near(logSoftmax(new Float32Array([1]))[0]!, 0);
  near(logSumExp(logits), Math.log(4));
  near(entropy(logits, { temperature: 1 }), nats);
  near(softmaxDerivative(logits)[0]!, (-0.75 * Math.log(3)) / 4);
  near(temperatureFor(logits, { maxProbability: 0.75 }), 1);
  const seen = statistics(logits);
  near(seen.logSumExp, Math.log(4));
  near(seen.entropy, nats);
  near(seen.perplexity, Math.exp(nats));
  near(seen.maxProbability, 0.75);
  assert.equal(seen.argmax, 0);
  near(seen.mean, 0.75 * Math.log(3));
  near(seen.variance, (3 * Math.log(3) ** 2) / 16);
  near(seen.entropySlope, (3 * Math.log(3) ** 2) / 16);
  assert.equal(seen.divergence, 0);
  assert.deepEqual([...truncate(logits, { topK: 1, trace: true }).stages![1]!.kept], [0]);
  const sampler = new Sampler({ seed: 1, topP: 0.5 });
  assert.equal(sampler.next(logits), 0);
  assert.deepEqual([...sampler.counts(logits, 9)], [9, 0]);
  near(fromLogprobs(logits.map((z) => z - Math.log(8))).missingMass, 0.5);
});

test("nor do properties with the names of options, or of what describes properties, count as given", () => {
  const all = Object.prototype as unknown as Record<string, unknown>;
  const names =
    "value get set writable enumerable configurable temperature classes out seed topK topP minP engine order ties scope trace entropy top reportedAt toJSON data length";
  const seen: unknown[] = [];
  for (const name of names.split(" ")) {
    for (const value of [7, () => 7, "7"]) {
      all[name] = value;
      try {
        seen.push(softmax([Math.log(3), 0], {})[0]!.toFixed(9));
        seen.push(statistics([Math.log(3), 0], {}).maxProbability.toFixed(9));
        seen.push(truncate([Math.log(3), 0], {}).probabilities[0]!.toFixed(9));
        seen.push(new Sampler({ seed: 1 }).counts([Math.log(3), 0], 100)[0]! / 100 > 0.5 ? "0.750000000" : "few");
        seen.push(fromLogprobs([Math.log(0.75)]).missingMass.toFixed(9) === "0.250000000" ? "0.750000000" : "wrong");
      } catch (error) {
        seen.push(`${name}: ${error}`);
      } finally {
        delete all[name];
      }
    }
  }
  assert.deepEqual([...new Set(seen)], ["0.750000000"]);
});

test("errors are the same there", () => {
  assert.throws(() => statistics([1, Number.NaN]), { name: "RangeError", message: "logits[1] is NaN" });
  assert.throws(() => entropy([1], { temperature: -1 }), { message: "temperature must be 0 or more, got -1" });
});
