import assert from "node:assert/strict";
import type { BrowserContextOptions } from "playwright-core";
import { type Visit, visit } from "../browser.js";
import { type Served, served } from "../served.js";

/** All languages; English first, whose pages stand at the root. */
export const languages = ["en", "ar", "de", "es", "fr", "ja", "pt", "zh"] as const;

export interface PageTests {
  readonly place: Served;
  /** Opens the page, lets a test work on it, and checks that nothing complained. */
  open(path: string, options: BrowserContextOptions, work: (visit: Visit) => Promise<void>): Promise<void>;
}

/** The site as it is served, for the tests of a file. */
export function pageTests(): PageTests {
  const place = served();
  return {
    place,
    async open(path, options, work) {
      const visited = await visit(place.browser, place.url + path, {
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      await work(visited);
      await visited.page.context().close();
      assert.deepEqual(visited.complaints, [], "no console message, no error, no request beyond the page's origin");
    },
  };
}

/** The folder of a language, from the root. */
export function folderOf(language: (typeof languages)[number]): string {
  return language === "en" ? "" : `${language}/`;
}
