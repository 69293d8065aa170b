import type { Page } from "playwright-core";
import { type Options, type Tabs, tabs, type Visited } from "../../package/sites.js";

/** Pages that the element is put into as it is, without any attribute for its looks. */

const origin = "https://host.example";

/** The styles of the pages. Those of reveal.js are what its themes of these names say of text and ground. */
export const hosts = {
  white: "body { background: #fff; color: #000; font-family: sans-serif }",
  black: "body { background: #000; color: #fff; font-family: sans-serif }",
  "reveal-white": revealTheme("#fff", "#222"),
  "reveal-black": revealTheme("#191919", "#fff"),
  cream: "body { background: #fdf6e3; color: #3b3a36; font-family: Georgia, 'Noto Serif', serif; line-height: 1.7 }",
} as const;
export type HostName = keyof typeof hosts;
export const hostNames = Object.keys(hosts) as HostName[];

/** The sizes of the page's letters, in pixels: a footnote's, the usual one, a slide's, a projector's. */
export const sizes = [12, 16, 28, 40] as const;

function revealTheme(ground: string, ink: string): string {
  return `html { background: ${ground} }
    body { color: ${ink}; font-family: "Source Sans Pro", Helvetica, sans-serif; font-weight: normal; line-height: 1.3;
      letter-spacing: 0.01em; text-align: center }`;
}

/** The shape of most slides, and of one that is wide enough for two columns at the size of a footnote. */
export const viewport = { width: 1280, height: 900 };

export interface Hosts {
  /** Opens the element in a page whose style sheet is given, and in the page's style the size of its letters. */
  open(style: string, markup: string, options?: Options): Promise<Visited>;
}

/** Under the strictest policy, which allows no style in the markup: the page's own style is adopted. */
const policy = "default-src 'none'; script-src 'self' 'nonce-host' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";

export function hostTests(): Hosts {
  const browser: Tabs = tabs();
  return {
    async open(style, markup, options = { viewport }) {
      const body = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A host</title>
        <script nonce="host">
          // The tests' functions come into the page with calls of this, which keep their names.
          globalThis.__name = (named) => named;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(${JSON.stringify(`body { margin: 24px } ${style}`)});
          document.adoptedStyleSheets = [sheet];
        </script>
        ${markup}<script type="module" src="/define.js"></script></html>`;
      const site = { folder: "dist", pages: { "/": body }, headers: { "Content-Security-Policy": policy } };
      const visited = await browser.open(`${origin}/`, { [origin]: site }, options);
      await visited.page.locator("softmax-temperature #temperature").last().waitFor();
      await allDrawn(visited.page);
      return visited;
    },
  };
}

/** Waits until all elements are drawn, and their colours have come to rest. */
export async function allDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll("softmax-temperature")) await element.updateComplete;
    // The probe's transition is at its end in the frame after the one that it began in.
    for (let i = 0; i < 4; ++i) await new Promise((done) => requestAnimationFrame(done));
  });
}

export const everyPanel = "bars draws statistics curves simplex solve steps";
export const sentence = "She adopted a quiet ___ yesterday.";

/** What is shown in each host: everything, and the compact form. */
export const markups = {
  whole: `<softmax-temperature labels="jaguar, dog, quail" sentence="${sentence}" panels="${everyPanel}" seed="7"></softmax-temperature>`,
  compact: `<softmax-temperature compact labels="jaguar, dog, quail" panels="bars draws statistics" seed="7"></softmax-temperature>`,
} as const;
