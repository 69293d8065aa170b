/** What both pages, the lesson and the workbench, have in common: words that stand in them from the start. */
export interface Site {
  /** What the language calls itself. */
  readonly languageName: string;
  /** The site's name, in the header. */
  readonly name: string;
  readonly lesson: string;
  readonly workbench: string;
  /** The two pages, as a whole. */
  readonly pages: string;
  readonly language: string;
  readonly theme: { readonly name: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly withoutScript: string;
  /** The labels of the worked example. */
  readonly labels: readonly [string, string, string];
  /** A sentence with a gap (___) that each of the labels fits into. */
  readonly sentence: string;
  /** The heads of a printed distribution. */
  readonly label: string;
  readonly probability: string;
  /** As HTML. */
  readonly footer: string;
}

/** The examples that can be loaded into the workbench. */
export const presetNames = ["worked", "alice", "torn", "wrong", "ties", "masks", "huge"] as const;
export type PresetName = (typeof presetNames)[number];

/** What stands in the workbench's page from the start. What its script says is in page.ts. */
export interface Workbench {
  readonly title: string;
  /** For search engines: one or two sentences. */
  readonly description: string;
  readonly tagline: string;
  readonly skip: string;
  readonly examples: string;
  readonly presets: Readonly<Record<PresetName, string>>;
  readonly paste: string;
  readonly share: string;
  readonly embed: string;
  /** Leads from the worked example to the lesson's section about wrong versions of it. */
  readonly knownMistake: string;
}
