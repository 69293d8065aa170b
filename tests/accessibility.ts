import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 A and AA and its own best practices, on the page or in what a selector names. */
export async function findProblems(page: Page, within?: string): Promise<string[]> {
  // Within a part of the page, its own elements are meant: axe would write to sandboxed frames, which complain.
  const iframes = within === undefined;
  // Several times faster: only what is wrong is described, and it is asked in the page itself, not in a second one.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], iframes })
    .withTags(tags)
    .setLegacyMode();
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
