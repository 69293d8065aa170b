import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { install, root } from "./packed.js";

/** What a program that uses the package may say; the comments mark what its types must refuse. */
const program = `
import { logSumExp, type Logits, type Statistics, softmax, statistics } from "softmax-temperature";
import { SoftmaxTemperatureElement } from "softmax-temperature/element";
import "softmax-temperature/define";

const logits: Logits = [2, 1, 0.1];
const doubles: Float64Array = softmax([2, 1, 0.1], { temperature: 0.5 });
const floats: Float32Array = softmax(new Float32Array(3), { out: new Float32Array(3) });
const either: Float32Array | Float64Array = softmax(logits);
const all: Statistics = statistics(logits);
const sum: number = logSumExp(logits, { temperature: Infinity });
// @ts-expect-error: an unknown option
softmax(logits, { temprature: 2 });
// @ts-expect-error: floats are not written into doubles
softmax(new Float32Array(3), { out: new Float64Array(3) });

const element = document.querySelector("softmax-temperature")!;
element.logits = [1, 2];
element.temperature = 2;
const shown: Float64Array = element.probabilities;
const made: HTMLElement = new SoftmaxTemperatureElement();
export { all, doubles, either, floats, made, shown, sum };
`;

/** The same where modules are required, which Node does since 20.19. */
const requiring = `
import { softmax, type Statistics } from "softmax-temperature";
import define = require("softmax-temperature/define");

const doubles: Float64Array = softmax([2, 1, 0.1], { temperature: 0.5 });
const made: HTMLElement = new define.SoftmaxTemperatureElement();
export { doubles, made, type Statistics };
`;

test("the packed package's types stand on their own, checked in full", () => {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  try {
    install(folder);
    writeFileSync(join(folder, "program.mts"), program);
    writeFileSync(join(folder, "requiring.cts"), requiring);
    for (const resolution of [
      ["--module", "nodenext", "requiring.cts"],
      ["--module", "esnext", "--moduleResolution", "bundler"],
    ]) {
      const options = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
      const output = execFileSync(join(root, "node_modules/.bin/tsc"), [...options, ...resolution, "program.mts"], {
        cwd: folder,
        encoding: "utf8",
      });
      assert.equal(output, "");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
