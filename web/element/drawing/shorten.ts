/** Letters from this code point on are about twice as wide as Latin ones. */
const firstWide = 0x2e80;

/** The width of a text, in Latin letters, roughly. */
export function widthInLetters(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.codePointAt(0)! >= firstWide ? 2 : 1), 0);
}

/** A text that is at most `letters` Latin letters wide, with an ellipsis if it is cut. */
export function shorten(text: string, letters: number): string {
  if (widthInLetters(text) <= letters) return text;
  let kept = "";
  let width = 1;
  for (const letter of text) {
    width += widthInLetters(letter);
    if (width > letters) break;
    kept += letter;
  }
  return `${kept}…`;
}
