import type { PresetName } from "./site.js";

/** What is said about a link that could not be read in full. */
export interface LinkMessages {
  /** The fields of the link that could not be read, by name. */
  badFields(names: readonly string[]): string;
  /** Said of a link without a version. */
  readonly unreadable: string;
  otherVersion(version: string): string;
  /** The names of the fields that a link can carry. */
  readonly fields: Readonly<
    Record<
      | "logits"
      | "labels"
      | "temperature"
      | "panels"
      | "digits"
      | "order"
      | "unit"
      | "seed"
      | "sentence"
      | "targets"
      | "switches",
      string
    >
  >;
}

/** All words of the page's script. The text that is in the page from the start is in essay.ts. */
export interface PageMessages {
  /** A sentence about each preset, shown with it. */
  readonly presetNotes: Readonly<Record<PresetName, string>>;
  /** The image of a preset, in words. `digit` is what its writer meant. */
  digitImage(digit: string): string;
  /** "Paste numbers": reading logits from text. */
  readonly paste: {
    readonly title: string;
    readonly hint: string;
    readonly field: string;
    readonly use: string;
    readonly cancel: string;
    readonly nothing: string;
    /** How many numbers were read, and how many of them have a label. */
    understood(count: string, labelled: string): string;
    /** The text of a line that could not be read, and its number. */
    badLine(line: string, text: string): string;
    /** Said if every number is a mask, or if there are too many to compute. */
    noDistribution(reason: string): string;
  };
  readonly share: {
    readonly copied: string;
    /** Said if the clipboard cannot be used. */
    readonly byHand: string;
    /** How many characters a long link has. */
    long(characters: string): string;
    /** Said instead of a link that no page would read. A file can be downloaded under "Embed". */
    tooLong(characters: string): string;
  };
  readonly link: LinkMessages;
}
