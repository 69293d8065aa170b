/** Logits as somebody pastes them: numbers in any arrangement, or a line `label: number` for each. */
export interface Pasted {
  readonly logits: readonly number[];
  /** One a logit, "" where there was none; empty if there was none at all. */
  readonly labels: readonly string[];
}

/** The line, counted from 1, that is no number and no `label: number`, and what stands there. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/** How numbers are written where the text comes from. */
export interface Writing {
  readonly decimal: string;
  parse(text: string): number | undefined;
}

/** Reads pasted text. Numbers may stand in brackets, as in JSON or Python; a label may be in quotation marks. */
export function readPasted(text: string, writing: Writing): Pasted | BadLine {
  const logits: number[] = [];
  const labels: string[] = [];
  for (const [i, whole] of text
    .replace(/[：，；]/g, narrow)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = whole.trim();
    // A bracket on a line of its own is the beginning or the end of a list.
    if (/^[\s[\](){},;]*$/.test(line)) continue;
    const numbers = readNumbers(line.replace(/^[\s[({]+|[\s\])},;]+$/g, ""), writing);
    const entries = numbers?.map((logit) => ({ label: "", logit })) ?? readLabelled(line, writing);
    if (entries === undefined) return { line: i + 1, text: line };
    // One by one: a line may hold more than can be the arguments of a call.
    for (const { label, logit } of entries) {
      logits.push(logit);
      labels.push(label);
    }
  }
  return { logits, labels: labels.every((label) => label === "") ? [] : labels };
}

/** The colon, comma or semicolon that Chinese and Japanese keyboards write. */
function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

interface Entry {
  readonly label: string;
  readonly logit: number;
}

/** One `label: number`, or several with commas between, as in `{"cat": 2, "dog": 1}`. */
function readLabelled(line: string, writing: Writing): Entry[] | undefined {
  const plain = line.replace(/^\{|[\s},;]+$/g, "");
  const pieces = plain.split(/[,;](?=\s*(?:"[^"]*"|'[^']*'|[^,;:=]+)\s*[:=])/);
  const all = pieces.map((piece) => readEntry(piece, writing));
  if (all.every((entry) => entry !== undefined)) return all;
  // Or the label has a comma in it.
  const single = readEntry(plain, writing);
  return single === undefined ? undefined : [single];
}

/** With a colon, an equals sign or a tab between, the last of them where there are several. */
function readEntry(text: string, { parse }: Writing): Entry | undefined {
  const parts = /^(.*)[:=\t](.*)$/.exec(text);
  const logit = parts === null ? undefined : parse(parts[2]!);
  if (parts === null || logit === undefined) return undefined;
  return { label: parts[1]!.trim().replace(/^(["'])(.*)\1$/, "$2"), logit };
}

/** Numbers with spaces, commas or semicolons between; undefined if one of them is none. */
function readNumbers(line: string, { decimal, parse }: Writing): number[] | undefined {
  // "0,5" is one number where that is how decimals are written; "2,1,0.1" and "1,2,3" are three everywhere.
  const isComma = decimal === "," && !line.includes(".");
  const tokens = line.split(isComma ? /;|,?\s+/ : /[\s,;]+/).filter((token) => token !== "");
  const texts = tokens.flatMap((token) => (isComma && parse(token) === undefined ? token.split(",") : [token]));
  const values = texts.map(parse);
  return values.every((value) => value !== undefined) ? values : undefined;
}
