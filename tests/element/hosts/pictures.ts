import { mkdirSync } from "node:fs";
import { after, test } from "node:test";
import { hostNames, hosts, hostTests, markups, sizes, viewport } from "./hosts.js";

/** Pictures to look at, not to compare: the element without an attribute in each host at each size, in build/screenshots/hosts. */
const folder = new URL("../../../build/screenshots/hosts/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const host = hostTests();
after(() => console.log(folder));

for (const name of hostNames) {
  test(name, async () => {
    for (const size of sizes) {
      for (const [form, markup] of Object.entries(markups)) {
        const { page } = await host.open(`${hosts[name]} body { font-size: ${size}px }`, markup, { viewport });
        await page.evaluate(() => {
          const element = document.querySelector("softmax-temperature")!;
          element.temperature = 0.7;
          element.draw(60);
        });
        await page.waitForTimeout(1500);
        await page.screenshot({ path: `${folder}${name}-${size}-${form}.png`, fullPage: true });
      }
    }
  });
}
