import { addStyle } from "./add-style.js";
import { reportMissing } from "./missing.js";

/** Fetches the style of a part of the page, and starts the part once it is there. */
export function bring<Part>(style: string, part: Promise<Part>, start: (part: Part) => void): void {
  addStyle(style);
  part.then(start, reportMissing);
}
