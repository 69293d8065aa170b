import { before } from "node:test";
import { type Options, settle, tabs, type Visited } from "../sites.js";
import { installHosts } from "./install.js";

const origin = "https://talk.example";
const reveal = "/tests/package/hosts/node_modules/reveal.js/dist";

const slides = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A talk</title>
  <link rel="stylesheet" href="${reveal}/reveal.css" />
  <link rel="stylesheet" href="${reveal}/theme/white.css" />
  <div class="reveal"><div class="slides">
    <section><h2>Before</h2></section>
    <section style="font-size: 16px"><softmax-temperature labels="cat, dog, bird"></softmax-temperature></section>
    <section><h2>After</h2></section>
  </div></div>
  <script src="${reveal}/reveal.js"></script>
  <script defer src="/dist/classic.js"></script>
  <script>
    // As large as a slide has to be for all of it: what is on it is scaled down.
    Reveal.initialize({ width: 1200, height: 2400, transition: "none", center: false }).then(() => Reveal.slide(1));
  </script></html>`;

/** What reveal.js says of itself. */
export interface Deck {
  readonly slide: number;
  readonly scale: number;
  /** Whether it shows something else than a slide: a black screen, the overview, help, its jump field. */
  readonly isElsewhere: boolean;
}

/** Opens talks made with reveal.js, with the element on the second of three slides. */
export function talks(): { open(options?: Options): Promise<Visited> } {
  before(() => installHosts());
  const browser = tabs();
  return {
    async open(options) {
      const site = { folder: ".", pages: { "/": slides } };
      const visited = await browser.open(`${origin}/`, { [origin]: site }, options);
      await visited.page.waitForFunction("globalThis.Reveal?.isReady() && Reveal.getIndices().h === 1");
      await settle(visited.page);
      return visited;
    },
  };
}

export function deckOf({ page }: Visited): Promise<Deck> {
  return page.evaluate(`({
    slide: Reveal.getIndices().h,
    scale: Reveal.getScale(),
    isElsewhere: Reveal.isPaused() || Reveal.isOverview() || document.querySelector(".r-overlay, .jump-to-slide") !== null,
  })`);
}
