import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { launchBrowser } from "../browser.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What stands at an origin: pages by their paths, else a folder's files, all with the same headers. */
export interface Site {
  readonly pages?: Readonly<Record<string, string>>;
  /** As seen from the repository's root. */
  readonly folder?: string;
  readonly headers?: Record<string, string>;
}

/** By their origins. */
export type Sites = Readonly<Record<string, Site>>;

export interface Visited {
  readonly page: Page;
  /** Console messages, uncaught errors, violations of a policy, requests for what none of the sites has. */
  readonly complaints: string[];
}

export interface Options extends BrowserContextOptions {
  /** Runs in every frame before the frame's own scripts. */
  readonly ahead?: () => void;
}

/** A browser for the tests of a file, for which nothing exists but the sites that it is given. */
export interface Tabs {
  /**
   * Opens an address. Nothing leaves the machine, so https needs no certificate. Where the options are those of a page
   * before, that page's tab is used again, which is several times faster.
   */
  open(url: string, sites: Sites, options?: Options): Promise<Visited>;
}

export function tabs(): Tabs {
  let browser: Browser;
  const opened = new Map<string, Tab>();
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  return {
    async open(url, sites, { viewport = { width: 1280, height: 800 }, ...options } = {}) {
      const key = JSON.stringify([options, String(options.ahead)]);
      const tab = opened.get(key) ?? (await newTab(browser, options));
      opened.set(key, tab);
      await tab.page.goto("about:blank");
      const complaints: string[] = [];
      Object.assign(tab, { sites, complaints });
      if (viewport !== null) await tab.page.setViewportSize(viewport);
      await tab.page.goto(url);
      return { page: tab.page, complaints };
    },
  };
}

interface Tab {
  readonly page: Page;
  readonly complaints: string[];
  readonly sites: Sites;
}

async function newTab(browser: Browser, { ahead, ...options }: Options): Promise<Tab> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ blockedURI, sample, violatedDirective }) => {
      console.error(`violation of ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  if (ahead !== undefined) await context.addInitScript(ahead);
  const tab: Tab = { page: await context.newPage(), complaints: [], sites: {} };
  await context.route(/^https?:/, (route) => answer(route, tab));
  tab.page.on("console", (message) => tab.complaints.push(`console ${message.type()}: ${message.text()}`));
  tab.page.on("pageerror", (error) => tab.complaints.push(`error: ${error.message}`));
  return tab;
}

function answer(route: Route, { complaints, sites }: Tab): Promise<void> {
  const url = route.request().url();
  const { origin, pathname } = new URL(url);
  const { folder, headers = {}, pages = {} } = sites[origin] ?? {};
  const body = pages[pathname];
  if (body !== undefined) return route.fulfill({ body, headers, contentType: "text/html; charset=utf-8" });
  const index = pathname.endsWith("/") ? "index.html" : "";
  const path = folder === undefined ? undefined : resolve(root, folder, `.${decodeURIComponent(pathname)}`, index);
  if (path !== undefined && existsSync(path)) return route.fulfill({ path, headers });
  if (pathname !== "/favicon.ico") complaints.push(`request: ${url}`);
  return route.fulfill({ status: 404 });
}

/** Waits until the element is there and computes; also in a frame. */
export async function settle(page: Pick<Page, "locator">): Promise<void> {
  await page.locator("softmax-temperature #temperature").first().waitFor();
}
