import type { Problem, ProblemWords } from "../languages/contracts/problems.js";

/** Thrown for what cannot be used. It says why by a code, which is put into words in the reader's language. */
export class Refusal extends RangeError {
  override readonly name = "Refusal";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super([problem.code, ...problem.details].join(" "));
    this.problem = problem;
  }
}

export function refuse<Code extends keyof ProblemWords>(code: Code, ...details: Parameters<ProblemWords[Code]>): never {
  throw new Refusal({ code, details } as Problem);
}

/**
 * The problem of the Refusal that an action throws, undefined if it throws nothing. Other errors, which can only come
 * from a given object's own code, count as the problem `otherwise`; without one they pass through.
 */
export function problemOf(action: () => void, otherwise?: Problem): Problem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    if (otherwise !== undefined) return otherwise;
    throw error;
  }
}

/** What a notice calls a value, in any language: a text by its first 40 characters, anything else as code would. */
export function nameOf(value: unknown): string {
  if (typeof value === "string") return wellFormed(value.slice(0, 40));
  if (typeof value === "object" && value !== null) return nameOfObject(value);
  // The digits of a huge bigint take seconds, and a function or a symbol may have any text.
  if (["bigint", "function", "symbol"].includes(typeof value)) return typeof value;
  return Object.is(value, -0) ? "-0" : String(value);
}

function nameOfObject(value: object): string {
  try {
    if (Array.isArray(value)) return "[…]";
    // Tensors keep their numbers there.
    return "data" in value ? "{…} (.data?)" : "{…}";
  } catch {
    return "{…}";
  }
}

/** A text in which U+FFFD stands for each half of a surrogate pair, which cannot be written in a link. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** What is wrong with what its field has no use for, such as an object whose own code throws when it is read. */
export function unusable(given: unknown): Problem {
  return { code: "unusable", details: [nameOf(given)] };
}
