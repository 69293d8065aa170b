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
    const line = whole.replace(/^[\s[{(]+|[\s\])},;]+$/g, "");
    if (line === "") continue;
    const numbers = readNumbers(line, writing);
    const labelled = numbers === undefined ? readLabelled(line, writing) : undefined;
    const values = labelled === undefined ? numbers : [labelled.logit];
    if (values === undefined) return { line: i + 1, text: line };
    logits.push(...values);
    labels.push(...values.map(() => labelled?.label ?? ""));
  }
  return { logits, labels: labels.every((label) => label === "") ? [] : labels };
}

/** The colon, comma or semicolon that Chinese and Japanese keyboards write. */
function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** `label: number`, with a colon, an equals sign or a tab between, the last of them where there are several. */
function readLabelled(line: string, { parse }: Writing): { label: string; logit: number } | undefined {
  const parts = /^(.*)[:=\t](.*)$/.exec(line);
  if (parts === null) return undefined;
  const logit = parse(parts[2]!);
  return logit === undefined ? undefined : { label: parts[1]!.trim().replace(/^(["'])(.*)\1$/, "$2"), logit };
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
