import { builtModule } from "./built.js";
import { softmaxDoubleRows, softmaxFloatRows } from "./javascript-rows.js";
import { makeLogits } from "./logits.js";
import { measure } from "./measure.js";

const temperature = 0.7;
const shapes = [
  { rows: 33_333, classes: 3 },
  { rows: 100_000, classes: 10 },
  { rows: 31_250, classes: 32 },
  { rows: 30_303, classes: 33 },
  { rows: 10_000, classes: 100 },
  { rows: 1000, classes: 1000 },
];

/** Prints what many rows in one call of the public API cost, copies included, beside the JavaScript loop over them. */
export async function benchmarkRows(): Promise<void> {
  const { logSoftmax, softmax } = await builtModule();
  console.log("| ns an element (times as fast as the loop) | float | loop | logSoftmax | double | loop | logSoftmax |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { rows, classes } of shapes) {
    const doubles = Float64Array.from(makeLogits("float64", rows * classes));
    const floats = Float32Array.from(doubles);
    const outOfDoubles = new Float64Array(doubles.length);
    const outOfFloats = new Float32Array(floats.length);
    const ofFloats = { classes, temperature, out: outOfFloats };
    const ofDoubles = { classes, temperature, out: outOfDoubles };
    const times = await measure(
      [
        () => softmax(floats, ofFloats),
        () => softmaxFloatRows(floats, classes, temperature, outOfFloats),
        () => logSoftmax(floats, ofFloats),
        () => softmax(doubles, ofDoubles),
        () => softmaxDoubleRows(doubles, classes, temperature, outOfDoubles),
        () => logSoftmax(doubles, ofDoubles),
      ].map((run) => ({ run, result: () => outOfDoubles })),
    );
    const cells = times.map((time, i) => {
      const loop = times[i < 3 ? 1 : 4]!;
      return `${(time / doubles.length).toFixed(2)} (${(loop / time).toFixed(2)}x)`;
    });
    console.log(`| ${rows} x ${classes} | ${cells.join(" | ")} |`);
  }
}
