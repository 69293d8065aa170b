import { frameDocument } from "./frame-document.js";
import { type Embedded, elementMarkup } from "./snippets.js";

/** What the file has inside; the page has them as a script that it can fetch. Neither may end its element. */
export interface Inside {
  readonly style: string;
  readonly script: string;
}

/** The file may fetch nothing at all: whoever gets it can rely on that. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:";

/** One file with all of it inside. `content` is shown where the element cannot work. */
export function standaloneFile(embedded: Embedded, { script, style }: Inside, content: string): string {
  return frameDocument({
    language: embedded.language,
    title: embedded.title,
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}" />
    <style>
${style}</style>`,
    element: elementMarkup(embedded, content),
    script: `<script>
${script}</script>`,
    // The script's own first comment names what of others it has inside.
    comment: /^\/\*! (.*?) \*\//.exec(script)?.[1] ?? "",
  });
}
