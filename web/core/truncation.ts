import { describe, quote } from "./describe.js";
import { type Engine, engines, type Scope, type Stage, type Ties } from "./engines.js";
import { checkOptions, option, type TemperatureOptions } from "./options.js";

/** What is taken away from a distribution. A stage that is left out is off. */
export interface TruncationOptions extends TemperatureOptions {
  /** Keeps the k candidates with the largest logits. A whole number; 0, the default, keeps all. */
  topK?: number | undefined;
  /** Keeps the fewest candidates, by rank, whose probability reaches p, and one at least. From 0 to 1, the default. */
  topP?: number | undefined;
  /** Keeps what has at least this part of the largest probability. From 0, the default, which keeps all, to 1. */
  minP?: number | undefined;
  /** Sets order, ties and scope as this engine has them, and nothing else. "transformers" if left out. */
  engine?: Engine | undefined;
  /** The order in which the stages work: each is named once. */
  order?: readonly Stage[] | undefined;
  ties?: Ties | undefined;
  scope?: Scope | undefined;
}

/** Checked options. */
export interface Truncation {
  readonly temperature: number;
  readonly topK: number;
  readonly topP: number;
  readonly minP: number;
  readonly order: readonly Stage[];
  readonly ties: Ties;
  readonly scope: Scope;
}

export const truncationOptions = ["temperature", "topK", "topP", "minP", "engine", "order", "ties", "scope"] as const;

/** Checks the options of a truncation; those of `known` that are not its own are left to the caller. */
export function checkTruncation(given: unknown, known: ReadonlySet<string>): Truncation {
  const options = checkOptions(given, known, "{ topK: 40 }");
  const rules = engines[oneOf("engine", Object.keys(engines) as Engine[], options) ?? "transformers"];
  const temperature = numberOption("temperature", options) ?? 1;
  if (!(temperature >= 0)) throw new RangeError(`temperature must be 0 or more, got ${temperature}`);
  return {
    temperature,
    topK: checkWhole("topK", numberOption("topK", options) ?? 0, Number.MAX_SAFE_INTEGER),
    topP: share("topP", options) ?? 1,
    minP: share("minP", options) ?? 0,
    order: checkOrder(option(options, "order")) ?? rules.order,
    ties: oneOf("ties", ["all", "exact"], options) ?? rules.ties,
    scope: oneOf("scope", ["sequential", "joint"], options) ?? rules.scope,
  };
}

/** In the order of the core's `Stage`. */
export const stages: readonly Stage[] = ["temperature", "topK", "topP", "minP"];

/** Checks that a number is whole, 0 or more, and at most `most`. */
export function checkWhole(name: string, value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of 0 or more, got ${value}`);
  }
  if (value > most) throw new RangeError(`${name} must be at most ${most}, got ${value}`);
  return value;
}

/** A number among options, undefined where it is left out. */
export function numberOption(name: string, options: object): number | undefined {
  const value = option(options, name);
  if (value !== undefined && typeof value !== "number") {
    throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  }
  return value;
}

function share(name: string, options: object): number | undefined {
  const value = numberOption(name, options);
  if (value !== undefined && !(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be from 0 to 1, got ${value}`);
  }
  return value;
}

function oneOf<Choice extends string>(name: string, choices: readonly Choice[], options: object): Choice | undefined {
  const value = option(options, name);
  if (value === undefined || choices.includes(value as Choice)) return value as Choice | undefined;
  const kind = typeof value === "string" ? RangeError : TypeError;
  throw new kind(`${name} must be one of ${choices.join(", ")}, got ${describe(value)}`);
}

function checkOrder(order: unknown): readonly Stage[] | undefined {
  if (order === undefined) return undefined;
  if (!Array.isArray(order)) throw new TypeError(`order must be an array of stages, got ${describe(order)}`);
  const named = Array.from({ length: Math.min(order.length, 5) }, (_, i): unknown => order[i]);
  if (named.length !== stages.length || !stages.every((stage) => named.includes(stage))) {
    const got = named.every((name) => typeof name === "string") ? quote(named.join(", ")) : "something else";
    throw new RangeError(`order must name each of ${stages.join(", ")} once, got ${got}`);
  }
  return named as Stage[];
}
