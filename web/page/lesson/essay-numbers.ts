import { softmax } from "../../core/softmax.js";
import { statistics } from "../../core/statistics.js";
import type { EssayNumbers, ExampleName } from "../../languages/contracts/essay.js";
import type { Numbers } from "../../languages/numbers.js";
import type { PageContext } from "../site/context.js";
import { examples } from "./examples.js";

/**
 * The numbers of the text. Each is an element that carries what it stands for, such as `data-number="p worked 0.5 0 4"` for
 * p at T = 0.5 in row 0 with 4 decimals, so that the page can compute it again from the core that it loaded.
 */
export function essayNumbers(numbers: Numbers): EssayNumbers {
  const number = (...parts: readonly (string | number)[]) => numberElement(parts.join(" "), numbers);
  return {
    p: (example, temperature, row, decimals = 4) => number("p", example, temperature, row, decimals),
    perplexity: (example, temperature, decimals = 4) => number("perplexity", example, temperature, decimals),
    logRatio: (temperature, p1, p2) => number("log-ratio", temperature, p1, p2),
    quoted: (value, decimals) => numbers.fixed(value, decimals),
  };
}

/** A number as an element, as HTML. */
export function numberElement(source: string, numbers: Numbers): string {
  return `<span class="number" data-number="${source}">${numberText(source, numbers)}</span>`;
}

/** Computes the numbers of the text again, with the core that the page has loaded. */
export function computeNumbers({ element }: PageContext): void {
  for (const number of document.querySelectorAll<HTMLElement>("[data-number]")) {
    number.textContent = numberText(number.dataset.number!, element.numbers);
  }
  document.querySelector("article")?.toggleAttribute("data-computed", true);
}

/** The text of a number from what it stands for. */
export function numberText(source: string, numbers: Numbers): string {
  const [kind, ...parts] = source.split(" ");
  if (kind === "log-ratio") {
    const [temperature, p1, p2] = parts.map(Number);
    return numbers.fixed(temperature! * Math.log(p1! / p2!), 2);
  }
  const [example, ...rest] = parts;
  const logits = examples[example as ExampleName];
  const [temperature, ...last] = rest.map(Number);
  if (kind === "p") return numbers.fixed(softmax(logits, { temperature })[last[0]!]!, last[1]!);
  const values = statistics(logits, { temperature });
  return numbers.fixed(kind === "entropy" ? values.entropy : values.perplexity, last[0]!);
}
