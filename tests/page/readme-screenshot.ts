/** Makes the picture in the README from the built page: `npm run build`, then `node --import tsx tests/page/readme-screenshot.ts`. */
import { launchBrowser, servePage, visit } from "../browser.js";

const path = new URL("../../web/screenshot.png", import.meta.url).pathname;

const [browser, server] = await Promise.all([launchBrowser(), servePage()]);
const { page } = await visit(browser, `${server.url}workbench/`, {
  viewport: { width: 1000, height: 640 },
  deviceScaleFactor: 1.5,
  colorScheme: "light",
});
await page.locator(".detent[data-temperature='0.5']").click();
await page.evaluate(() => {
  const element = document.querySelector("softmax-temperature")!;
  element.seed = 5;
  element.draw(100);
});
await page.waitForTimeout(1600);
await page.mouse.move(0, 0);
await page.evaluate(() =>
  (document.querySelector("softmax-temperature")!.shadowRoot!.activeElement as HTMLElement).blur(),
);
await page.locator(".workbench").screenshot({ path });
await browser.close();
await server.close();
