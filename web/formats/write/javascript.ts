import type { Distribution } from "./distribution.js";
import { exactNumber } from "./exact-number.js";
import { stringLiteral } from "./string-literal.js";

/** A module that computes the distribution again with this package and prints it. */
export function toJavaScript({ labels, logits, temperature }: Distribution): string {
  // One argument for console.log: with two, a percent sign in a label would be a directive.
  return `import { softmax } from "softmax-temperature";

const labels = [${labels.map(stringLiteral).join(", ")}];
const logits = [${logits.map(exactNumber).join(", ")}];
const probabilities = softmax(logits, { temperature: ${temperature} });

labels.forEach((label, i) => console.log(\`\${label} \${probabilities[i]}\`));
`;
}
