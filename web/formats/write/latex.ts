import type { Distribution } from "./distribution.js";

/**
 * A LaTeX table with the rules of booktabs. Probabilities are correctly rounded to `digits` decimals, 1 to 100. Only an
 * exact 0 or 1 is written as 0 or 1, and what would round to 0 keeps three significant digits.
 */
export function toLatexTable({ labels, logits, temperature, probabilities }: Distribution, digits: number): string {
  const rows = logits.map((logit, i) => {
    const cells = [labelText(labels[i]!), `$${exactMath(logit)}$`, `$${roundedMath(probabilities[i]!, digits)}$`];
    return `  ${cells.join(" & ")} \\\\`;
  });
  return `${[
    "% needs \\usepackage{booktabs}",
    "\\begin{tabular}{lrr}",
    "  \\toprule",
    `  Label & $z$ & $p$ at $T = ${exactMath(temperature)}$ \\\\`,
    "  \\midrule",
    ...rows,
    "  \\bottomrule",
    "\\end{tabular}",
  ].join("\n")}\n`;
}

/** Characters that TeX takes for commands, or that its oldest fonts show as others. */
const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "^": "\\textasciicircum{}",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "%": "\\%",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
};

function labelText(label: string): string {
  return (
    label
      // An empty line would end the paragraph, and control characters are errors.
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .replace(/[\\{}$&#^_~%<>|`]/g, (character) => escapes[character]!)
      // Two hyphens would become a dash.
      .replace(/-(?=-)/g, "-{}")
      // At the start of a row these are read as arguments of the \\ before.
      .replace(/^[[*]/, "{$&}")
  );
}

/** A number in full, for math mode. */
function exactMath(value: number): string {
  return Number.isFinite(value) ? power(String(value)) : `${value < 0 ? "-" : ""}\\infty`;
}

function roundedMath(value: number, digits: number): string {
  if (value === 0 || value === 1) return String(value);
  const text = value.toFixed(digits);
  return Number(text) === 0 ? power(value.toExponential(2)) : text;
}

/** 3.27e-9 as 3.27\times10^{-9}; a number without an exponent as it is. */
function power(text: string): string {
  const [mantissa, exponent] = text.split("e");
  return exponent === undefined ? text : `${mantissa}\\times10^{${Number(exponent)}}`;
}
