/** The sections of the lesson, in their order. Each has one idea. */
export const sectionNames = [
  "scores",
  "chances",
  "guess",
  "one",
  "many",
  "divide",
  "ends",
  "why",
  "alice",
  "when",
  "more",
  "gaps",
  "open",
  "runner-up",
  "sure",
  "where",
  "predict",
  "summary",
  "sources",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** These are folded away, for who wants more than the lesson needs. */
export const extraNames = ["gaps", "open", "runner-up", "sure", "where"] as const;
export type ExtraName = (typeof extraNames)[number];

/** Where else the formula is met: one card each, which shows something. */
export const cardNames = ["energy", "attention", "distillation", "matching", "calibration"] as const;
export type CardName = (typeof cardNames)[number];

/** The distributions that the text gives numbers of; page/lesson/scenes.ts has their logits. */
export type DistributionName =
  | "worked"
  | "raised"
  | "tied"
  | "ruledOut"
  | "added"
  | "doubled"
  | "birdUp"
  | "runnerUp"
  | "fact"
  | "talk"
  | "names"
  | "digit"
  | CardName;

/** What a phrase in the text does to the drawing; page/lesson/scenes.ts has the numbers. */
export type ActName =
  | "drawOne"
  | "drawMany"
  | "dogUp"
  | "birdUp"
  | "raise"
  | "one"
  | "two"
  | "half"
  | "allDown"
  | "allUp"
  | "tie"
  | "ruleOut"
  | "peak"
  | "add"
  | "double"
  | "undoubled"
  | "eight"
  | "heated"
  | "coldFact"
  | "hotFact"
  | "coldNames"
  | "hotNames"
  | "openFact"
  | "openNames"
  | "sharp"
  | "leastOpen"
  | "mostOpen"
  | "fitted"
  | "contract"
  | "conversation"
  | "names";

/** A phrase of the text, given as HTML, that acts on the drawing when it is pressed: on words of its own if it has some. */
export type Act = (name: ActName, phrase: string, example?: Example) => string;

/** Numbers for the text, computed by the core and written as the language writes them. */
export interface LessonNumbers {
  /** The probability of a row in percent, with one decimal unless said otherwise. */
  chance(of: DistributionName, temperature: number, row: number, decimals?: number): string;
  /** The same as a number from 0 to 1. */
  p(of: DistributionName, temperature: number, row: number, decimals?: number): string;
  /** e to the score of a row, and the sum of these, with one decimal, so that they add up as shown. */
  part(of: DistributionName, row: number): string;
  parts(of: DistributionName): string;
  /** How many times as likely a row is as another. */
  ratio(of: DistributionName, temperature: number, row: number, other: number): string;
  /** The temperature at which the runner-up has its best chance. */
  peak(): string;
  perplexity(of: DistributionName, temperature: number, decimals?: number): string;
  entropy(of: DistributionName, temperature: number, decimals?: number): string;
  /** Of 100 draws, how often a row is drawn in the middle 95 of 100 tries: from, to. */
  fewest(of: DistributionName, row: number): string;
  most(of: DistributionName, row: number): string;
  /** How often the digits' network claims to be right, at a temperature, and how often it is right, in percent. */
  claim(temperature: number): string;
  accuracy(): string;
  /** T ln(p_1/p_2) for quoted probabilities, which should equal z_1 - z_2. */
  logRatio(temperature: number, p1: number, p2: number): string;
  /** "T = 0.5", in one piece. */
  at(temperature: number | string): string;
  /** A quoted number, with so many decimals. */
  quoted(value: number, decimals: number): string;
  /** A quoted share of 1, in percent. */
  share(value: number, decimals?: number): string;
  /** A quoted whole number, with its digits grouped. */
  count(value: number): string;
}

/** Works that the text cites; page/build/references.ts has them in full. */
export type WorkName =
  | "boltzmann"
  | "vaswani"
  | "hinton"
  | "guo"
  | "radford"
  | "holtzman"
  | "peeperkorn"
  | "renze"
  | "thinking"
  | "engines";

/** What stands between the sentences. */
export interface LessonFigures {
  /** p_i = e^z_i / sum_j e^z_j */
  readonly softmax: string;
  /** The same with z_i / T. */
  readonly softmaxAtT: string;
  /** dH/dT = Var(z) / T^3 */
  readonly slope: string;
  /** The chances at every temperature, as curves. */
  curves(caption: string): string;
  /** The true rows of the worked example beside the wrong ones that are in circulation, T = 2 first. */
  mistakes(heads: { readonly right: string; readonly printed: string }): string;
  /** A part that is folded away until it is asked for. */
  folded(title: string, html: string): string;
  /** Uses, the temperatures for them, one reason each, and a sentence with words to try it on. */
  uses(rows: readonly Use[]): string;
  /** Where engines start, in their own names. */
  defaults(head: { readonly engine: string; readonly start: string }): string;
  /** A reference, as a link to the list of sources. */
  cite(work: WorkName): string;
  /** The copies of Alice that write. */
  readonly desk: string;
  /** The cards, each with one line. */
  readonly cards: string;
  /** The chances at five temperatures, the sentences to take home, and the way to the workbench. */
  readonly summary: string;
  /** The digit that a network reads wrongly. */
  digit(caption: string): string;
  /** The list of works, each with a text that says why to read it. */
  sources(why: Readonly<Record<WorkName, string>>): string;
}

/** A sentence with a gap (___) and three words for it. */
export interface Example {
  readonly sentence: string;
  readonly labels: readonly [string, string, string];
}

export interface Card extends Example {
  /** On its button: one or two words. */
  readonly title: string;
  /** As HTML: two or three short sentences. */
  line(act: Act, numbers: LessonNumbers): string;
}

export interface Use extends Example {
  readonly use: string;
  /** The phrase that sets it, from `Act` names. */
  readonly act: "contract" | "conversation" | "names";
  /** As HTML. */
  readonly temperature: string;
  readonly reason: string;
}

export interface LessonSection {
  readonly title: string;
  html(act: Act, numbers: LessonNumbers, figures: LessonFigures): string;
}

/**
 * The lesson in one language. Parts named `html` are HTML: `<i>T</i>` for a variable, `<em>`, and `<dfn>` where a term
 * is introduced.
 */
export interface Lesson {
  readonly title: string;
  /** For search engines and previews of links: one or two sentences. */
  readonly description: string;
  /** As HTML, below the title. */
  readonly lede: string;
  /** Names the drawing, for assistive technology. */
  readonly drawing: string;
  readonly skip: string;
  /** As HTML, below the drawing on the first screen: what to do first, and a link down. */
  first(link: (phrase: string) => string): string;
  /** The same, once the reader has drawn and has been to both ends. */
  firstDone(link: (phrase: string) => string): string;
  /** The button that brings back the text's numbers. */
  readonly back: string;
  readonly sections: Readonly<Record<SectionName, LessonSection>>;
  /** What makes one curious: a short sentence below the title of a section that is folded away. */
  readonly teasers: Readonly<Record<ExtraName, string>>;
  /** The guess of one number. */
  readonly guess: {
    /** As HTML; `value` is where the number stands. */
    label(value: string): string;
    readonly show: string;
    readonly before: string;
    /** What is said after a guess: right, close, or further off. `value` is where the guess stands. */
    readonly right: string;
    readonly close: string;
    far(value: string): string;
    /** As HTML, after one of these. */
    why(numbers: LessonNumbers): string;
    readonly mine: string;
  };
  /** The drawings below the rows. */
  readonly under: {
    /** As HTML; `value` is where the perplexity stands. */
    worth(value: string): string;
    /** Names the slider that moves all scores together. */
    readonly shift: string;
    /** As HTML: how far cat is ahead of dog, and how many times as likely that makes it. */
    lead(lead: string, times: string): string;
    /** As HTML: dog's chance now, and the highest that the reader has found. */
    best(now: string, best: string): string;
    readonly claims: string;
    readonly isRight: string;
  };
  readonly digitSentence: string;
  /** In the list of sources: leads back to where a work is cited. */
  readonly backToText: string;
  readonly cards: Readonly<Record<CardName, Card>>;
  /** Sentences to take home. */
  readonly summary: readonly [string, string, string, string];
  /** As HTML, at the end: the way to the workbench. */
  end(link: (phrase: string) => string): string;
}
