/** Names a value in an error message: short, on one line, and never calling code of the value's own. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      return `the bigint ${shorten(value.toString())}`;
    case "symbol":
      return "a symbol";
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? "an array" : "an object";
    default:
      return Object.is(value, -0) ? "-0" : String(value);
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
