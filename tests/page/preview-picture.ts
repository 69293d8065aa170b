/** Makes the picture that stands beside shared links from the built page: `npm run build`, then this. */
import { launchBrowser, servePage, visit } from "../browser.js";

const path = new URL("../../web/page/site/preview.png", import.meta.url).pathname;

const [browser, server] = await Promise.all([launchBrowser(), servePage()]);
const { page } = await visit(browser, server.url, { viewport: { width: 1200, height: 630 }, colorScheme: "light" });
await page.evaluate(() => {
  const element = document.querySelector("softmax-temperature")!;
  element.seed = 5;
  element.draw(100);
});
await page.waitForTimeout(1600);
await page.screenshot({ path });
await browser.close();
await server.close();
