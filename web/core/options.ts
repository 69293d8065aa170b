import { describe, quote } from "./describe.js";

export interface TemperatureOptions {
  /** The temperature T, 0 or more; 0 and Infinity give the limits. 1 if left out. */
  temperature?: number | undefined;
}

/**
 * Checks that options are an object and that all its own properties are known: a misspelt option that is silently
 * ignored gives wrong numbers.
 */
export function checkOptions(options: unknown, known: ReadonlySet<string>, example = "{ temperature: 1 }"): object {
  if (options === undefined) return none;
  if (typeof options !== "object" || options === null || Array.isArray(options) || ArrayBuffer.isView(options)) {
    throw new TypeError(`options must be an object such as ${example}, got ${describe(options)}`);
  }
  for (const key in options) {
    if (!known.has(key) && Object.hasOwn(options, key)) throw new TypeError(unknownOption(key, [...known]));
  }
  return options;
}

const none = Object.freeze({});

/** An option's value, undefined where it is left out. Only own properties count. */
export function option(options: object, name: string): unknown {
  return Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
}

/** The temperature of options that know nothing else. */
export function temperatureOption(options: unknown): unknown {
  return option(checkOptions(options, temperatureOnly), "temperature");
}

const temperatureOnly = new Set(["temperature"]);

function unknownOption(key: string, names: readonly string[]): string {
  const near = names.find((name) => isNear(key.toLowerCase(), name.toLowerCase()));
  const advice = near === undefined ? `known: ${names.join(", ")}` : `did you mean "${near}"?`;
  return `unknown option ${quote(key)} (${advice})`;
}

/** Whether two words differ by at most two letters inserted, left out or changed, and share at least half. */
function isNear(a: string, b: string): boolean {
  // A long name is far from all, and would take long to compare.
  if (a.length > 2 * b.length) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const row = [i];
    for (let j = 1; j <= b.length; ++j) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]! <= Math.min(2, b.length / 2);
}
