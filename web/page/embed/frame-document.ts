import { escapeHtml } from "../site/html.js";

/** The element alone in a document of its own: embed.html, and a file that has all of it inside. */
export interface FrameDocument {
  readonly language: string;
  readonly title: string;
  /** What the head has besides, as HTML: a policy, the style. */
  readonly head: string;
  /** The element, as HTML. */
  readonly element: string;
  /** The script, as HTML. It stands at the end: a classic script runs at once. */
  readonly script: string;
  /** What stands at the document's head as a comment. */
  readonly comment?: string;
}

/** It has an icon with nothing in it: a browser would look for one at the site's root, which a policy may refuse. */
export function frameDocument({ comment = "", element, head, language, script, title }: FrameDocument): string {
  return `<!doctype html>${comment && `\n<!-- ${comment} -->`}
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    <main>
      <h1 class="unseen">${escapeHtml(title)}</h1>
      <p id="notice" class="notice" role="status"></p>
      ${element}
      <noscript>JavaScript is off: it computes and draws the distribution.</noscript>
    </main>
    ${script}
  </body>
</html>
`;
}
