import type { Page } from "playwright-core";

/** What the lesson's drawing shows. */
export const shown = (page: Page) =>
  page.evaluate(() => {
    const { labels, logits, probabilities, temperature } = document.querySelector("softmax-temperature")!;
    return { labels, logits, probabilities: [...probabilities], temperature };
  });

/** Scrolls a section's heading to so many pixels below the top, and waits until the drawing has come to rest. */
export async function readSection(page: Page, name: string, top: number): Promise<void> {
  await page.evaluate(
    ({ name, top }) => {
      const heading = document.querySelector(`[data-section="${name}"] h2`)!;
      scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: "instant" });
    },
    { name, top },
  );
  await page.waitForTimeout(700);
}
