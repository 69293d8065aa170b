/** Names a value in an error message: short, on one line, and never calling code of the value's own. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      // The decimal digits of a huge one take seconds.
      return value > -hugeBigint && value < hugeBigint ? `the bigint ${value}` : "a huge bigint";
    case "symbol":
      return "a symbol";
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      return isArray(value) ? "an array" : "an object";
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}

const hugeBigint = 10n ** 38n;

/** Whether an object is an array. A revoked proxy is none. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** What to give instead of an object that keeps its numbers in `data`, as tensors do; else nothing. */
export function adviceFor(value: unknown): string {
  try {
    return typeof value === "object" && value !== null && "data" in value ? "; pass its .data" : "";
  } catch {
    return "";
  }
}

/** A text in quotation marks, short whatever is in it: control characters take six letters each. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text.slice(0, 41));
  return text.length <= 40 && quoted.length <= 80 ? quoted : `${shorten(quoted.slice(0, -1))}"`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
