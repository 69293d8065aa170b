import type { Problem, ProblemWords } from "../languages/contracts/problems.js";

/** Thrown where something given cannot be used. It says why by a code: the words are the reader's language's. */
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

/** What an action is refused for; undefined where it is not. Other errors pass. */
export function problemOf(action: () => void): Problem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}
