/** Numbers as a reader types and reads them. */

/** Every digit has one place to be in it: else a long text that is no number would take quadratic time. */
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const infinite = /^([+-]?)(∞|inf|infinity)$/i;

/**
 * Reads a number as people write it: with a true minus sign, with spaces around, with "inf", "Infinity" or ∞. Returns
 * undefined for anything else, and for a number beyond the range of doubles.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[−–]/g, "-");
  const limit = infinite.exec(plain);
  if (limit !== null) return limit[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!decimal.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The shortest text that reads back as the same number, with a true minus sign and ∞. */
export function formatExactly(value: number, withExponent = false): string {
  const size = Math.abs(value);
  const finite = withExponent ? size.toExponential().replace("+", "") : String(size);
  const digits = Number.isFinite(value) ? finite : "∞";
  return value < 0 ? `−${digits}` : digits;
}

/** A number in about eight characters: five digits, or two and an exponent. */
export function formatBriefly(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return formatExactly(value);
  const isOrdinary = size >= 1e-4 && size < 1e5;
  return formatExactly(Number(isOrdinary ? value.toPrecision(5) : value.toPrecision(2)), !isOrdinary);
}

/**
 * A value of 0 or more, correctly rounded to so many decimals. Only an exact 0 or 1 is written as 0 or 1, and what
 * would round to 0 keeps three significant digits: 3.27×10⁻⁹.
 */
export function formatFixed(value: number, decimals: number): string {
  if (value === 0 || value === 1 || !Number.isFinite(value)) return formatExactly(value);
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? formatPower(value) : text;
}

/** Any number, correctly rounded to so many decimals, or with an exponent where it would be too long to read. */
export function formatSigned(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return formatExactly(value);
  const text = size.toFixed(decimals);
  const digits = size >= 1e6 || Number(text) === 0 ? formatPower(size) : text;
  return value < 0 ? `−${digits}` : digits;
}

/** The sum of a column of values from 0 to 1 as it is shown: each rounded to so many decimals, then added exactly. */
export function sumAsShown(values: Iterable<number>, decimals: number): string {
  let sum = 0n;
  for (const value of values) sum += BigInt(value.toFixed(decimals).replace(".", ""));
  const digits = String(sum).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function formatPower(value: number): string {
  const [mantissa, exponent] = value.toExponential(2).split("e") as [string, string];
  const raised = [...exponent].map((digit) => superscripts[digit] ?? "").join("");
  return `${mantissa}×10${raised}`;
}

const superscripts: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** How numbers are written and read in a language: the same digits, with its decimal sign. */
export interface Numbers {
  /** The decimal sign, "." or ",". */
  readonly decimal: string;
  /** What separates numbers in a line: never what might be taken for a decimal sign. */
  readonly separator: string;
  /** See {@link formatExactly}. */
  exactly(value: number): string;
  /** See {@link formatBriefly}. */
  briefly(value: number): string;
  /** See {@link formatFixed}. */
  fixed(value: number, decimals: number): string;
  /** See {@link formatSigned}. */
  signed(value: number, decimals: number): string;
  /** See {@link sumAsShown}. */
  sum(values: Iterable<number>, decimals: number): string;
  /** A whole number, with its digits grouped as the language groups them. */
  count(value: number): string;
  /**
   * A share of 1 in percent, in whole ones or with decimals. What would round to 0 or to 100 without being it is "<1%",
   * ">99%"; only what is 0 or 1 is written so, without decimals.
   */
  percent(share: number, decimals?: number): string;
  /** See {@link parseNumber}. A language with a decimal comma also reads a point. */
  parse(text: string): number | undefined;
}

/**
 * Numbers as a language writes them. All languages use the digits 0 to 9, so that what is shown can be typed. `decimal`
 * is the language's decimal sign, and `separator` stands between numbers. Everything else comes from Intl, which is
 * slow to start, and so is started when it is first needed.
 */
export function numbersIn(
  language: string,
  decimal: "." | "," = ".",
  separator = decimal === "," ? "; " : ", ",
): Numbers {
  const tag = `${language}-u-nu-latn`;
  let whole: Intl.NumberFormat | undefined;
  const percents: Intl.NumberFormat[] = [];
  const local = decimal === "." ? (text: string) => text : (text: string) => text.replace(".", decimal);
  return {
    decimal,
    separator,
    exactly: (value) => local(formatExactly(value)),
    briefly: (value) => local(formatBriefly(value)),
    fixed: (value, decimals) => local(formatFixed(value, decimals)),
    signed: (value, decimals) => local(formatSigned(value, decimals)),
    sum: (values, decimals) => local(sumAsShown(values, decimals)),
    count: (value) => {
      whole ??= new Intl.NumberFormat(tag);
      return whole.format(value);
    },
    percent: (share, decimals = 0) => {
      if (share === 0 || share === 1) decimals = 0;
      percents[decimals] ??= new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: decimals });
      const { format } = percents[decimals]!;
      const least = 10 ** (-2 - decimals);
      if (share > 0 && share < least / 2) return `<${format(least)}`;
      return share < 1 && share >= 1 - least / 2 ? `>${format(1 - least)}` : format(share);
    },
    parse: (text) => parseNumber(decimal === "." ? text : text.replace(decimal, ".")),
  };
}
