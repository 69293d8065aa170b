import type { CopyName } from "../../../languages/contracts/alice.js";

/** The copies from left to right, each with the temperature at which it begins. alice.css knows the first three, too. */
export const copies: readonly { readonly name: CopyName; readonly temperature: number }[] = [
  { name: "cold", temperature: 0.2 },
  { name: "warm", temperature: 0.8 },
  { name: "hot", temperature: 2 },
  { name: "yours", temperature: 0 },
];

/** The first pins. With these, the cold copy is soon heard to repeat itself. */
export const firstSeed = 2;

/** How many of the likeliest next words are listed. */
export const listed = 8;
