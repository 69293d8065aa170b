/** What the present distribution can be taken along for. */
export const embedKinds = ["slide", "course", "handout", "notebook", "file"] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** The forms of what is taken along, by what it is for: the first is offered first. */
export const embedForms = {
  slide: ["slide"],
  course: ["frame", "page"],
  handout: ["table", "svg", "png", "markdown"],
  notebook: ["notebook"],
  file: ["file"],
} as const satisfies Record<EmbedKind, readonly string[]>;
export type EmbedForm = (typeof embedForms)[EmbedKind][number];

/** The words of "Embed", which are fetched with it. */
export interface EmbedWords {
  readonly title: string;
  readonly kinds: Readonly<Record<EmbedKind, string>>;
  /** What the forms of a kind are called where there is a choice. */
  readonly forms: Readonly<Record<Exclude<EmbedForm, EmbedKind>, string>>;
  /** The choice between the forms of a kind. */
  readonly form: string;
  /** What to do with what is copied or downloaded, and where it works. */
  readonly notes: Readonly<Record<EmbedForm, string>>;
  readonly choices: string;
  readonly compact: string;
  readonly readonly: string;
  readonly drawing: string;
  readonly language: string;
  readonly theme: { readonly name: string; readonly around: string; readonly light: string; readonly dark: string };
  readonly size: { readonly name: string; readonly around: string };
  /** In pixels; empty for all there is. */
  readonly width: { readonly name: string; readonly full: string };
  readonly seed: { readonly name: string; readonly random: string };
  readonly name: string;
  /** Where the script comes from, in a build that is published. */
  readonly source: { readonly name: string; readonly here: string };
  readonly preview: string;
  readonly onDark: string;
  readonly onLight: string;
  readonly tooHigh: string;
  readonly noPreview: string;
  /** What is copied, for assistive technology. */
  readonly snippet: string;
  /** Said where only this machine or its network knows the page's address. */
  local(address: string): string;
  readonly takeFile: string;
  /** Said where the page's server does not let pages elsewhere check the script. */
  readonly unchecked: string;
  readonly downloadModule: string;
  readonly downloadPicture: string;
  /** The words of the link below a handout's table or picture, in the handout's language. */
  readonly tryIt: string;
}
