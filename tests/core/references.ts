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
function readReferences(text: string): Case[] {
  const words = text.split(/\s+/);
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

/** How many references a text has, and what the module's results miss of them: nothing if all is well. */
export function missedReferences(text: string): { readonly count: number; readonly missed: string[] } {
  const cases = readReferences(text);
  const missed: string[] = [];
  for (const { name, temperature, logits, scalars, elements } of cases) {
    const expect = (isMet: boolean, what: string) => {
      if (!isMet) missed.push(`${what}, ${name}, n = ${logits.length}, T = ${temperature}`);
    };
    const p = softmax(logits, { temperature });
    const logP = logSoftmax(logits, { temperature });
    for (const { index, ...exact } of elements.p!) expect(ulps(p[index]!, exact) <= 4, `p[${index}]`);
    for (const { index, ...exact } of elements.log_p!) expect(ulps(logP[index]!, exact) <= 4, `log p[${index}]`);
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
      expect(distance <= bound, `${quantity}: ${distance} ULP`);
    }
    const slopes = softmaxDerivative(logits, { temperature });
    expect(
      slopes.every((slope) => !Number.isNaN(slope)),
      "dp/dT",
    );
  }
  return { count: cases.length, missed };
}
