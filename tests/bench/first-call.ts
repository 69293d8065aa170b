import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.js";

const code = `
  const start = performance.now();
  const { softmax } = await import("softmax-temperature");
  softmax(new Float32Array([2, 1, 0.1]));
  console.log(performance.now() - start);
`;

/** Milliseconds from the import to the first result in a fresh process, the median of several. */
export function firstCall(): number {
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd, encoding: "utf8" })),
  );
  return median(times);
}
