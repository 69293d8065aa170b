import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchBrowser, servePage, type Visit, visit } from "./browser.js";

export const languages = ["en", "ar", "de", "es", "fr", "ja", "pt", "zh"] as const;

export interface Lesson {
  readonly browser: Browser;
  readonly url: string;
  /** Opens the page, lets a test work on it, and checks that nothing complained. */
  open(path: string, options: BrowserContextOptions, work: (visit: Visit) => Promise<void>): Promise<void>;
}

/** The page as it is served, for the tests of a file. */
export function lessonTests(): Lesson {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
    async open(path, options, work) {
      const visited = await visit(browser, server.url + path, { viewport: { width: 1280, height: 800 }, ...options });
      await work(visited);
      await visited.page.context().close();
      assert.deepEqual(visited.complaints, [], "no console message, no error, no request beyond the page's origin");
    },
  };
}
