/** The logits that were pasted, and their labels. */
export interface Pasted {
  readonly logits: readonly number[];
  /** One for each logit, "" where there was none; empty if there was none at all. */
  readonly labels: readonly string[];
}

/** The first line that cannot be read, counted from 1, and its text. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/** How numbers are written where the text comes from: the decimal sign and a parser. */
export interface Writing {
  readonly decimal: string;
  parse(text: string): number | undefined;
}

/**
 * Reads pasted text: numbers in any arrangement, or lines of `label: number`. Numbers may be in brackets, as in JSON
 * or Python, and a label in quotation marks.
 */
export function readPasted(text: string, writing: Writing): Pasted | BadLine {
  const logits: number[] = [];
  const labels: string[] = [];
  for (const [i, whole] of text
    .replace(/[：，；]/g, narrow)
    // Long runs of spaces would take the patterns below quadratic time.
    .replace(/[^\S\r\n]{9,}/g, (run) => (run.includes("\t") ? "\t" : " "))
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = whole.trim();
    // A bracket on a line of its own begins or ends a list.
    if (/^[\s[\](){},;]*$/.test(line)) continue;
    const numbers = readNumbers(withoutEnd(line.replace(/^[\s[({]+/, ""), /[\s\])},;]/), writing);
    const entries = numbers?.map((logit) => ({ label: "", logit })) ?? readLabelled(line, writing);
    if (entries === undefined) return { line: i + 1, text: line };
    // One by one, because a line may hold more entries than a call may have arguments.
    for (const { label, logit } of entries) {
      logits.push(logit);
      labels.push(label);
    }
  }
  return { logits, labels: labels.every((label) => label === "") ? [] : labels };
}

/** The narrow form of the wide colons, commas and semicolons that Chinese and Japanese keyboards write. */
function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** A text without the characters at its end that a pattern finds, in linear time. */
function withoutEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0 && pattern.test(text[end - 1]!)) --end;
  return text.slice(0, end);
}

interface Entry {
  readonly label: string;
  readonly logit: number;
}

/** One `label: number`, or several with commas between, as in `{"cat": 2, "dog": 1}`. */
function readLabelled(line: string, writing: Writing): Entry[] | undefined {
  const plain = withoutEnd(line.replace(/^\{/, ""), /[\s},;]/);
  const pieces = plain.split(/[,;](?=\s*(?:"[^"]*"|'[^']*'|[^,;:=]+)\s*[:=])/);
  const all = pieces.map((piece) => readEntry(piece, writing));
  if (all.every((entry) => entry !== undefined)) return all;
  // The label may contain a comma.
  const single = readEntry(plain, writing);
  return single === undefined ? undefined : [single];
}

/** One `label: number`, divided at the last colon, equals sign or tab. */
function readEntry(text: string, { parse }: Writing): Entry | undefined {
  const parts = /^(.*)[:=\t](.*)$/.exec(text);
  const logit = parts === null ? undefined : parse(parts[2]!);
  if (parts === null || logit === undefined) return undefined;
  return { label: withoutGuard(parts[1]!.trim().replace(/^(["'])(.*)\1$/, "$2")), logit };
}

/** A label without the apostrophe that tables put before what a spreadsheet would take for a formula. */
function withoutGuard(label: string): string {
  return label.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20\t\r'])/, "");
}

/** Numbers separated by spaces, commas or semicolons; undefined if one of them is not a number. */
function readNumbers(line: string, { decimal, parse }: Writing): number[] | undefined {
  // With a decimal comma, "0,5" is one number. "2,1,0.1" and "1,2,3" are three everywhere.
  const isComma = decimal === "," && !line.includes(".");
  const tokens = line.split(isComma ? /;|,?\s+/ : /[\s,;]+/).filter((token) => token !== "");
  const texts = tokens.flatMap((token) => (isComma && parse(token) === undefined ? token.split(",") : [token]));
  const values = texts.map(parse);
  return values.every((value) => value !== undefined) ? values : undefined;
}
