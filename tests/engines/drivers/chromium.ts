import { launchBrowser } from "../../browser.js";
import { type Driver, viewport } from "./driver.js";
import { sourceOf } from "./source.js";

/** The machine's Chromium, as in all other tests. */
export async function launchChromium(): Promise<Driver> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  return {
    open: async (url) => {
      await page.goto("about:blank"); // else an address with another fragment alone would open nothing
      await page.goto(url);
    },
    evaluate: async (work, ...given) =>
      JSON.parse(await page.evaluate(`(${sourceOf(work)})(${JSON.stringify(JSON.stringify(given))})`)),
    move: (x, y) => page.mouse.move(Math.round(x), Math.round(y)),
    press: () => page.mouse.down(),
    release: () => page.mouse.up(),
    key: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
