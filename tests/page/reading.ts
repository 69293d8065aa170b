import type { Page } from "playwright-core";

/** What the lesson's drawing shows. */
export const shown = (page: Page) =>
  page.evaluate(() => {
    const { labels, logits, probabilities, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, probabilities: [...probabilities], temperature };
  });

/** Opens a section if it is folded away, scrolls its heading to so many pixels below the top, and waits until the drawing has come to rest. */
export async function readSection(page: Page, name: string, top: number): Promise<void> {
  await page.evaluate(
    async ({ name, top }) => {
      const section = document.querySelector(`[data-section="${name}"]`)!;
      const fold = section.querySelector<HTMLDetailsElement>(":scope > details");
      if (fold !== null && !fold.open) {
        fold.open = true;
        await new Promise((done) => fold.addEventListener("toggle", done, { once: true }));
      }
      const heading = section.querySelector("h2, h3")!;
      scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: "instant" });
    },
    { name, top },
  );
  await page.waitForTimeout(700);
}

/** Opens everything that is for the curious. */
export async function openExtras(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".extra > details")) fold.open = true;
  });
  await page.waitForTimeout(100);
}
