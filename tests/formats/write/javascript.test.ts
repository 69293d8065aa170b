import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { toJavaScript } from "../../../web/formats/write/javascript.js";
import { distributionOf, edges, workedDistribution } from "./distributions.js";
import { probabilitiesIn } from "./printed.js";

const root = new URL("../../../", import.meta.url).pathname;

/** What a module prints when it runs in the package's own folder, where it can import the package by its name. */
function run(code: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-"], { cwd: root, input: code, encoding: "utf8" });
}

test("the worked example is a module that can be read", () => {
  assert.equal(
    toJavaScript(workedDistribution),
    `import { softmax } from "softmax-temperature";

const labels = ["cat", "dog", "bird"];
const logits = [2, 1, 0.1];
const probabilities = softmax(logits, { temperature: 0.5 });

labels.forEach((label, i) => console.log(\`\${label} \${probabilities[i]}\`));
`,
  );
});

test("the worked example prints its probabilities", () => {
  assert.equal(
    run(toJavaScript(workedDistribution)),
    "cat 0.8637771182080068\ndog 0.1168995209459857\nbird 0.0193233608460075\n",
  );
});

for (const [name, distribution] of Object.entries(edges)) {
  test(`the program prints the module's doubles: ${name}`, () => {
    // The pipe is UTF-8, which cannot hold half of a surrogate pair.
    const labels = distribution.labels.map((label) => label.replace(/\p{Surrogate}/gu, "\ufffd"));
    const printed = run(toJavaScript(distribution));
    assert.deepEqual(probabilitiesIn(printed, labels), Array.from(distribution.probabilities));
  });
}

test("no label ends the script, the string or the line that it stands in", () => {
  const code = toJavaScript(distributionOf(['"</SCRIPT><!--', "\u2028\u2029", "\u202e"], [1, 2, 3], 1));
  assert.ok(code.includes(String.raw`["\"\u003c/SCRIPT>\u003c!--", "\u2028\u2029", "\u202e"]`), code);
});
