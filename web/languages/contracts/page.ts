import type { LogitsAction, PresetName } from "./essay.js";

export type RoundName = "start" | "cold" | "shifted" | "tied" | "hot" | "masked" | "scaled";

export type EmbedForm = "frame" | "element" | "link" | "file" | "notebook";

/** What was wrong with a link that led here. */
export interface LinkMessages {
  /** The fields of the link that could not be read, by name. */
  badFields(names: readonly string[]): string;
  /** A link that has none of the fields that this page knows. */
  readonly unreadable: string;
  otherVersion(version: string): string;
  /** The names of what a link can carry. */
  readonly fields: Readonly<
    Record<
      "logits" | "labels" | "temperature" | "panels" | "digits" | "order" | "unit" | "targets" | "switches",
      string
    >
  >;
}

/** Every word that the page's script says. What stands in the page from the start is in essay.ts. */
export interface PageMessages {
  /** A sentence about each preset, shown with it. */
  readonly presetNotes: Readonly<Record<PresetName, string>>;
  /** The image that a preset is about, in words. `digit` is what its writer meant. */
  digitImage(digit: string): string;
  /** "Paste numbers": reading logits from text. */
  readonly paste: {
    readonly title: string;
    readonly hint: string;
    readonly field: string;
    readonly use: string;
    readonly cancel: string;
    readonly nothing: string;
    /** What was understood. */
    understood(count: string, labelled: string): string;
    /** The text of a line that could not be read, and its number. */
    badLine(line: string, text: string): string;
    /** Every number was a mask, or there were more than can be computed. */
    noDistribution(reason: string): string;
  };
  readonly share: {
    readonly copied: string;
    /** Where the clipboard is out of reach. */
    readonly byHand: string;
    /** How many characters a long link has. */
    long(characters: string): string;
  };
  readonly link: LinkMessages;
  /** "Embed": what the state can be taken elsewhere as. */
  readonly embed: {
    readonly title: string;
    readonly forms: Readonly<Record<EmbedForm, string>>;
    readonly notes: Readonly<Record<EmbedForm, string>>;
  };
  readonly predict: {
    round(number: string, count: string): string;
    readonly question: string;
    guessFor(label: string): string;
    readonly reveal: string;
    readonly next: string;
    readonly again: string;
    readonly yours: string;
    readonly truth: string;
    /** The total variation distance between guess and truth, as a number of 0 to 1. */
    distance(value: string): string;
    /** After the distance, by how large it is. */
    readonly verdicts: { readonly exact: string; readonly close: string; readonly far: string };
    readonly rounds: Readonly<Record<RoundName, { readonly title: string; readonly why: string }>>;
    /** After the last round: the mean distance. */
    result(mean: string): string;
  };
  /** Buttons of the live figure about shifting and scaling. */
  readonly figures: Readonly<Record<LogitsAction, string>>;
}
