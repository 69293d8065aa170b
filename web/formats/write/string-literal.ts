/**
 * What JSON does not escape although a reader cannot see it, or a program on its way misreads it: control characters,
 * line separators, marks that reorder the text around them, and the ends of an HTML script.
 */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|<(?=\/script|!--)/gi;

/** A text as a literal that JSON, JavaScript and Python read alike, and that can be pasted anywhere. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(unsafe, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
