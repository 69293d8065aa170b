import assert from "node:assert/strict";
import { test } from "node:test";
import type { Distribution } from "../../../web/formats/write/distribution.js";
import { toLatexTable } from "../../../web/formats/write/latex.js";
import { distributionOf, hostileDistribution, workedDistribution } from "./distributions.js";

/** The rows between the rules. */
function rowsOf(distribution: Distribution, digits = 4): string[] {
  return toLatexTable(distribution, digits).split("\n").slice(5, -3);
}

/** A label as it stands in the table. */
function labelOf(label: string): string {
  const [row] = rowsOf(distributionOf([label], [0], 1));
  return row!.slice(2, row!.indexOf(" & $0$"));
}

test("the worked example is a whole table", () => {
  assert.equal(
    toLatexTable(workedDistribution, 4),
    String.raw`% needs \usepackage{booktabs}
\begin{tabular}{lrr}
  \toprule
  Label & $z$ & $p$ at $T = 0.5$ \\
  \midrule
  cat & $2$ & $0.8638$ \\
  dog & $1$ & $0.1169$ \\
  bird & $0.1$ & $0.0193$ \\
  \bottomrule
\end{tabular}
`,
  );
});

test("every special character of a label is text", () => {
  const labels: [string, string][] = [
    ["\\", "\\textbackslash{}"],
    ["{}$&#_%", "\\{\\}\\$\\&\\#\\_\\%"],
    ["^~", "\\textasciicircum{}\\textasciitilde{}"],
    ["a<b>c|`d", "a\\textless{}b\\textgreater{}c\\textbar{}\\textasciigrave{}d"],
    ["\\usepackage{x}", "\\textbackslash{}usepackage\\{x\\}"],
    [" a\n\n  b\t", "a b"],
    ["a\u2028b\u0000c", "a b c"],
    ["a -- b --- c", "a -{}- b -{}-{}- c"],
    ["[1em]", "{[}1em]"],
    ["*", "{*}"],
    ["a[1]*", "a[1]*"],
    ['😀 שלום "quoted"', '😀 שלום "quoted"'],
  ];
  for (const [label, text] of labels) assert.equal(labelOf(label), text);
});

test("no label adds a cell or a row", () => {
  const rows = rowsOf(hostileDistribution);
  assert.equal(rows.length, hostileDistribution.labels.length);
  for (const row of rows) {
    assert.match(row, / \\\\$/);
    assert.equal(row.replaceAll("\\&", "").split("&").length, 3, row);
  }
});

test("numbers are mathematics: minus signs, powers of ten, infinities", () => {
  const rows = rowsOf({
    labels: ["a", "b", "c", "d", "e"],
    logits: [-1.5, Number.NEGATIVE_INFINITY, -1e-7, 1e21, -0],
    temperature: 1,
    probabilities: [0.99994, 0, 3.268e-9, 0.00004, 1],
  });
  assert.deepEqual(rows, [
    "  a & $-1.5$ & $0.9999$ \\\\",
    "  b & $-\\infty$ & $0$ \\\\",
    "  c & $-1\\times10^{-7}$ & $3.27\\times10^{-9}$ \\\\",
    "  d & $1\\times10^{21}$ & $4.00\\times10^{-5}$ \\\\",
    "  e & $0$ & $1$ \\\\",
  ]);
});

test("probabilities are correctly rounded to the digits asked for", () => {
  const only = (probability: number, digits: number) =>
    rowsOf({ labels: ["a"], logits: [0], temperature: 1, probabilities: [probability] }, digits)[0];
  assert.equal(only(2 / 3, 2), "  a & $0$ & $0.67$ \\\\");
  assert.equal(only(2 / 3, 10), "  a & $0$ & $0.6666666667$ \\\\");
  // The doubles 0.15 and 0.35 are slightly below these decimals, and 0.25 is exactly halfway.
  assert.equal(only(0.15, 1), "  a & $0$ & $0.1$ \\\\");
  assert.equal(only(0.35, 1), "  a & $0$ & $0.3$ \\\\");
  assert.equal(only(0.25, 1), "  a & $0$ & $0.3$ \\\\");
  assert.equal(only(1 - 2 ** -53, 4), "  a & $0$ & $1.0000$ \\\\");
});

test("the limits stand in the header", () => {
  assert.match(toLatexTable(distributionOf(["a"], [0], 0), 4), /\$p\$ at \$T = 0\$ /);
  assert.match(toLatexTable(distributionOf(["a"], [0], Infinity), 4), /\$p\$ at \$T = \\infty\$ /);
  assert.match(toLatexTable(distributionOf(["a"], [0], 1e-7), 4), /\$p\$ at \$T = 1\\times10\^\{-7\}\$ /);
});
