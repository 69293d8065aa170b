import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { preview } from "vite";

const programs = [
  process.env.CHROMIUM,
  // The one without windows first: with a window, each page has a second process that draws the frame around it.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The machine's own Chromium. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = programs.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error("no Chromium found: run ./setup.sh test, or set CHROMIUM");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
}

/** Serves the built page as `npm start` does, its content security policy included. */
export async function servePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    logLevel: "error",
    preview: { port: 0, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview server has no address");
  return { url, close: () => server.close() };
}

export interface Visit {
  page: Page;
  /** What the page must not do: console messages, errors, requests beyond its own origin. */
  complaints: string[];
}

/** Opens a page, listening for complaints from before its first request on. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(
    () => document.querySelector("softmax-temperature")?.shadowRoot?.querySelector("[data-probability]") != null,
  );
  return { page, complaints };
}
