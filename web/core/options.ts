import { describe, quote } from "./describe.js";

/**
 * Takes the known options out of what the caller passed, each at most once. Only own properties count, and a name that
 * no option has is an error: a misspelt option that is silently ignored gives wrong numbers.
 */
export function readOptions<Name extends string>(
  options: unknown,
  names: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null || Array.isArray(options) || ArrayBuffer.isView(options)) {
    throw new TypeError(`options must be an object such as { temperature: 1 }, got ${describe(options)}`);
  }
  const found: Partial<Record<Name, unknown>> = {};
  for (const key in options) {
    if (!Object.hasOwn(options, key)) continue;
    if (!isOneOf(key, names)) throw new TypeError(unknownOption(key, names));
    const value: unknown = (options as Record<string, unknown>)[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function isOneOf<Name extends string>(key: string, names: readonly Name[]): key is Name {
  return (names as readonly string[]).includes(key);
}

function unknownOption(key: string, names: readonly string[]): string {
  const near = names.find((name) => isNear(key.toLowerCase(), name.toLowerCase()));
  const advice = near === undefined ? `known: ${names.join(", ")}` : `did you mean "${near}"?`;
  return `unknown option ${quote(key)} (${advice})`;
}

/** Whether two words differ by at most two letters inserted, left out or changed, and share at least half. */
function isNear(a: string, b: string): boolean {
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
