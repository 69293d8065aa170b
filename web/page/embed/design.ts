import type { DrawingName } from "../../element/export/figure.js";
import { type EmbedForm, type EmbedKind, embedForms } from "../../languages/contracts/embed.js";
import { labelsOf, type PanelName, type State } from "../../state/state.js";
import type { Source } from "./place.js";
import { type Embedded, type Look, plainLook } from "./snippets.js";

/** What the reader has chosen for one kind of place. */
export interface Design extends Look {
  readonly form: EmbedForm;
  readonly panels: readonly PanelName[];
  readonly language: string;
  readonly seed: number | null;
  readonly title: string;
  readonly drawing: DrawingName;
  readonly source: Source;
}

/** What can be chosen. */
export type Choice = Exclude<keyof Design, "form">;

const element = ["panels", "isCompact", "isReadonly", "language", "theme", "seed", "title"] as const;
const table = ["language", "title"] as const;
const picture = ["drawing", "language", "theme", "title"] as const;

/** The choices that a form has. */
export const choicesOf: Readonly<Record<EmbedForm, readonly Choice[]>> = {
  slide: [...element, "size", "width", "source"],
  frame: [...element, "size", "width"],
  page: [...element, "size", "width", "source"],
  table,
  svg: picture,
  png: picture,
  markdown: table,
  notebook: [...element, "source"],
  file: [...element, "size", "width"],
};

/** The sizes of letters that are offered. */
export const sizes = [12, 14, 16, 18, 20, 24, 28, 32, 40] as const;

/** What each kind begins with. A slide has no more on it than a room can read, and letters as large as fit. */
export function firstDesign(
  kind: EmbedKind,
  shown: State,
  around: Pick<Design, "language" | "title" | "source">,
): Design {
  return {
    ...plainLook,
    ...around,
    form: embedForms[kind][0],
    panels: kind === "slide" ? ["bars", "draws"] : shown.panels,
    isCompact: kind === "slide",
    size: kind === "slide" ? 16 : null,
    seed: shown.seed,
    drawing: "bars",
  };
}

/** What is embedded: the numbers that the workbench shows, as they were designed. */
export function embeddedBy(design: Design, shown: State): Embedded {
  const { language, panels, seed, title } = design;
  return {
    state: { ...shown, labels: shown.labels.length > 0 ? labelsOf(shown) : [], panels, seed },
    language,
    title,
    look: design,
  };
}
