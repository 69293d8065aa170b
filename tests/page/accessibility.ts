import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that colours can break: all that is left to check where nothing but the colours has changed. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds against WCAG 2.2 A and AA and its best practices, on the page or within what selectors name. */
export async function findProblems(
  page: Page,
  { within = [], coloursOnly = false }: { readonly within?: readonly string[]; readonly coloursOnly?: boolean } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  for (const selector of within) axe.include(selector);
  const { violations } = await (coloursOnly ? axe.withRules(colourRules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
