import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { logSoftmax, softmax, softmaxDerivative, statistics } from "softmax-temperature";
import { generatedLogits } from "../golden.js";
import { ulp } from "../ulp.js";

/** A value to 30 digits: hi + lo. */
interface Reference {
  hi: number;
  lo: number;
}

interface Case {
  name: string;
  temperature: number;
  logits: readonly number[] | Float64Array;
  scalars: Record<string, Reference>;
  elements: Record<string, (Reference & { index: number })[]>;
}

/** Reads tests/data/references.txt; its format is described in the script beside it. */
function readReferences(): Case[] {
  const words = readFileSync(new URL("../data/references.txt", import.meta.url), "utf8").split(/\s+/);
  let at = 0;
  const number = () => Number(words[at++]);
  const numbers = (count: number) => Array.from({ length: count }, number);
  const reference = () => ({ hi: number(), lo: number() });
  const cases: Case[] = [];
  while (words[at]) {
    const key = words[at++]!;
    if (key === "case") {
      cases.push({ name: words[at++]!, temperature: 1, logits: [], scalars: {}, elements: {} });
      continue;
    }
    const now = cases.at(-1)!;
    if (key === "temperature") now.temperature = number();
    else if (key === "logits") now.logits = numbers(number());
    else if (key === "generated") now.logits = generatedLogits(number(), number(), number(), number());
    else if (["p", "log_p", "dp"].includes(key)) {
      now.elements[key] = Array.from({ length: number() }, () => ({ index: number(), ...reference() }));
    } else now.scalars[key] = reference();
  }
  return cases;
}

function ulps(got: number, { hi, lo }: Reference): number {
  if (got === hi && (lo === 0 || !Number.isFinite(hi))) return 0;
  if (!Number.isFinite(got) || !Number.isFinite(hi)) return Number.POSITIVE_INFINITY;
  return Math.abs(got - hi - lo) / ulp(hi);
}

const cases = readReferences();

test("the module meets the same references as the core", () => {
  assert.ok(cases.length >= 400);
  for (const { name, temperature, logits, scalars, elements } of cases) {
    const at = `${name}, n = ${logits.length}, T = ${temperature}`;
    const p = softmax(logits, { temperature });
    const logP = logSoftmax(logits, { temperature });
    for (const { index, ...exact } of elements.p!) assert.ok(ulps(p[index]!, exact) <= 4, `p[${index}], ${at}`);
    for (const { index, ...exact } of elements.log_p!)
      assert.ok(ulps(logP[index]!, exact) <= 4, `log p[${index}], ${at}`);
    const s = statistics(logits, { temperature });
    const bounds = { entropy: 8, perplexity: 8, max_probability: 4, variance: 16, entropy_slope: 16, divergence: 16 };
    const got = {
      entropy: s.entropy,
      perplexity: s.perplexity,
      max_probability: s.maxProbability,
      variance: s.variance,
      entropy_slope: s.entropySlope,
      divergence: s.divergence,
    };
    for (const [quantity, bound] of Object.entries(bounds)) {
      const distance = ulps(got[quantity as keyof typeof got], scalars[quantity]!);
      assert.ok(distance <= bound, `${quantity}: ${distance} ULP, ${at}`);
    }
    assert.ok(
      softmaxDerivative(logits, { temperature }).every((slope) => !Number.isNaN(slope)),
      at,
    );
  }
});
