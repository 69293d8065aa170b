/** A file of its own may fetch nothing at all: whoever gets it can rely on that. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'";

/** A page with its style and its script inside. */
export function intoOneFile(page: string, style: string, script: string): string {
  // Neither may end its element, or begin a comment, before its end.
  const safe = script.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
  return page
    .replace("</title>", () => `</title>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>\n${style}</style>`)
    .replace(/ *<!-- A classic script.*?-->\n/s, "")
    .replace(/<script src="[^"]*"><\/script>/, () => `<script>\n${safe}</script>`);
}
