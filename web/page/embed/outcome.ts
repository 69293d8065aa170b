import { svgText } from "../../formats/drawing/standalone-svg.js";
import type { Messages } from "../../languages/contracts/element.js";
import type { EmbedWords } from "../../languages/contracts/embed.js";
import { loadMessages } from "../../languages/element-words.js";
import { loadEmbedWords } from "../../languages/embed-loader.js";
import { isShortEnough, writeFragment } from "../../state/fragment.js";
import type { State } from "../../state/state.js";
import { initialWorkbench } from "../workbench/initial.js";
import { type Design, embeddedBy } from "./design.js";
import { type Handout, handoutOf, imageOf, markdownSnippet, pictureSnippet, tableSnippet } from "./handout.js";
import { isPictured, pictureOf } from "./picture.js";
import { moduleOf, type Place, scriptOf } from "./place.js";
import { servedWidget } from "./published.js";
import { type Embedded, elementSnippet, frameSnippet, notebookSnippet } from "./snippets.js";

/** What the preview has found out. */
export interface Found {
  /** The checksum of the script that is served. */
  readonly integrity?: string;
  /** Whether pages elsewhere may check it; true until it is known. */
  readonly isChecked: boolean;
  /** How high the frame's content is. */
  readonly height: number;
}

/** What comes of a design. */
export interface Outcome {
  readonly embedded: Embedded;
  /** The words of the chosen language. */
  readonly messages: Messages;
  readonly handout: Handout;
  readonly picture: SVGSVGElement | undefined;
  /** How many characters a link would have that is too long for any page. */
  readonly tooLong: number | undefined;
  /** What is to be copied; undefined for a file, and for a frame whose address would be too long. */
  snippet(found: Found): string | undefined;
}

/** The name of a picture's file. */
export function pictureFile({ drawing, form }: Design): string {
  return `softmax-${drawing}.${form}`;
}

/** The words of the chosen language are fetched, and its picture is drawn. Rejects if they cannot be had. */
export async function outcomeOf(
  design: Design,
  shown: State,
  place: Place,
  pageIn: (language: string) => string,
): Promise<Outcome> {
  const embedded = embeddedBy(design, shown);
  const [messages, words] = await wordsIn(design.language);
  const fragment = writeFragment(embedded.state, initialWorkbench);
  const link = isShortEnough(fragment) ? `${pageIn(design.language)}#${fragment}` : undefined;
  const handout = handoutOf(embedded.state, messages, { title: design.title, link, linkWords: words.tryIt });
  const isPicture = design.form === "svg" || design.form === "png";
  const drawing = isPictured(design.drawing, embedded, messages) ? design.drawing : "bars";
  const picture = isPicture ? await pictureOf(drawing, embedded, messages) : undefined;
  const tooLong = link === undefined ? fragment.length : undefined;
  const snippet = (found: Found) => snippetOf(design, { embedded, handout, picture, tooLong }, place, found);
  return { embedded, messages, handout, picture, tooLong, snippet };
}

function wordsIn(language: string): Promise<[Messages, EmbedWords]> {
  return Promise.all([loadMessages(language), loadEmbedWords(language)]);
}

function snippetOf(
  design: Design,
  { embedded, handout, picture, tooLong }: Omit<Outcome, "messages" | "snippet">,
  place: Place,
  { height, integrity, isChecked }: Found,
): string | undefined {
  const isElsewhere = design.source === "registry";
  switch (design.form) {
    case "slide":
    case "page": {
      const script = scriptOf(design.source, place, integrity);
      const usable = isElsewhere || isChecked ? script : { url: script.url };
      return elementSnippet(embedded, usable, handout.link);
    }
    case "frame":
      return tooLong === undefined ? frameSnippet(embedded, place.root, height) : undefined;
    case "table":
      return tableSnippet(handout);
    case "markdown":
      return markdownSnippet(handout);
    case "svg":
      return pictureSnippet(svgText(picture!), handout);
    case "png":
      return pictureSnippet(imageOf(pictureFile(design), handout), handout);
    case "notebook": {
      // A notebook elsewhere reaches no address of this machine, and imports nothing that its server keeps to itself.
      const isFile = !isElsewhere && (place.isLocal || !isChecked);
      return notebookSnippet(embedded, isFile ? { file: servedWidget } : moduleOf(design.source, place));
    }
    case "file":
      return undefined;
  }
}
