/** The examples that can be loaded into the workbench. */
export const presetNames = ["worked", "alice", "torn", "wrong", "ties", "masks", "huge"] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * All text that is in the page before its script runs, in one language. The build writes it into the page. The parts
 * named `html` are HTML: `<i>T</i>` for a variable, `<em>`, and `<dfn>` where a term is introduced.
 */
export interface Essay {
  /** What the language calls itself. */
  readonly languageName: string;
  readonly title: string;
  /** For search engines: one or two sentences. */
  readonly description: string;
  readonly tagline: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: { readonly name: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly workbench: string;
  readonly examples: string;
  readonly presets: Readonly<Record<PresetName, string>>;
  readonly paste: string;
  readonly share: string;
  readonly embed: string;
  readonly withoutScript: string;
  readonly contents: string;
  readonly predict: { readonly title: string; readonly intro: string; readonly withoutScript: string };
  /** The labels of the worked example. */
  readonly labels: readonly [string, string, string];
  /** A sentence with a gap (___) that each of the labels fits into. */
  readonly sentence: string;
  readonly label: string;
  readonly probability: string;
  readonly sections: Readonly<Record<SectionName, Section>>;
  readonly footer: string;
}

export const sectionNames = [
  "softmax",
  "temperature",
  "limits",
  "shift-and-scale",
  "entropy",
  "worked-example",
  "confidence",
  "choosing",
  "references",
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Section {
  /** The heading, which says the section's point. */
  readonly title: string;
  html(figures: EssayFigures, numbers: EssayNumbers): string;
}

/** The distributions that the essay uses. */
export type ExampleName = "worked" | "digit" | "alice";

/** Numbers for the text, computed by the core and written as the language writes them. */
export interface EssayNumbers {
  /** p of an example's row at a temperature. */
  p(example: ExampleName, temperature: number, row: number, decimals?: number): string;
  perplexity(example: ExampleName, temperature: number, decimals?: number): string;
  /** A quoted number, with so many decimals. */
  quoted(value: number, decimals: number): string;
  /** T ln(p_1/p_2) for quoted probabilities, which should equal z_1 - z_2. */
  logRatio(temperature: number, p1: number, p2: number): string;
}

export type FigureName = "softmax" | "temperature" | "limits" | "shift" | "entropy" | "digit" | "alice";
/** What can be done to all logits at once in the figure about shifting and scaling. */
export type LogitsAction = "add" | "subtract" | "double" | "halve" | "reset";

export interface EssayFigures {
  /** p_i = exp(z_i / T) / sum_j exp(z_j / T) */
  readonly softmax: string;
  /** ln(p_i / p_j) = (z_i - z_j) / T */
  readonly logRatio: string;
  /** dH/dT = Var(z) / T^3 */
  readonly slope: string;
  /** A figure that becomes interactive when it comes into sight, with a caption of HTML. */
  live(name: FigureName, caption: string): string;
  /** The worked example as a table: z, and p and H at T = 0.5, 1 and 2. */
  readonly workedTable: string;
  /** The list of references; each text says why to read it. */
  references(why: { boltzmann: string; hinton: string; guo: string; holtzman: string }): string;
}
