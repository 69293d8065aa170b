import { describe } from "../core/describe.js";
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

/** What is wrong with an object whose own code throws when it is read. */
export function unreadable(given: unknown): Problem {
  return { code: "notAList", details: [describe(given)] };
}
