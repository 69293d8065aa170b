import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { launchBrowser, servePage } from "./browser.js";

/** A browser, and the address at which the page is served to it. */
export interface Served {
  readonly browser: Browser;
  readonly url: string;
}

/** Both, for the tests of a file. They are there from before its first test until after its last. */
export function served(): Served {
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
  };
}
