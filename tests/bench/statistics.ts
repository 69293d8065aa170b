import { builtModule } from "./built.js";
import { makeLogits } from "./logits.js";
import { measure } from "./measure.js";

const size = 128256;
/** At 1 there is no divergence to compute; close to it, most of what can cancel has to be kept from it. */
const temperatures = [0.1, 0.7, 0.95, 1, 2, 10];

/** Prints what the functions that sum over a distribution cost beside the softmax of the same logits, in one run. */
export async function benchmarkStatistics(): Promise<void> {
  const { entropy, logSumExp, softmax, softmaxDerivative, statistics } = await builtModule();
  const logits = Float64Array.from(makeLogits("float64", size));
  const out = new Float64Array(size);
  console.log(`| ${size} doubles, in softmaxes | entropy | logSumExp | statistics | softmaxDerivative | softmax, ms |`);
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const temperature of temperatures) {
    const runs = [
      () => softmax(logits, { temperature, out }),
      () => entropy(logits, { temperature }),
      () => logSumExp(logits, { temperature }),
      () => statistics(logits, { temperature }),
      () => softmaxDerivative(logits, { temperature }),
    ];
    const [one, ...others] = await measure(runs.map((run) => ({ run, result: () => out })));
    const ratios = others.map((time) => (time / one!).toFixed(2));
    console.log(`| T = ${temperature} | ${ratios.join(" | ")} | ${(one! / 1e6).toFixed(2)} |`);
  }
}
