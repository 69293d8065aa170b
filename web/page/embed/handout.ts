import { softmax } from "../../core/softmax.js";
import type { Messages } from "../../languages/contracts/element.js";
import { labelOf, type State } from "../../state/state.js";
import { attributeText, contentText, markdownAddress, markdownText } from "./escape.js";

/** A distribution on paper, in the handout's language. */
export interface Handout {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The heads of the columns: labels, logits, and probabilities at the temperature. */
  readonly heads: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
  /** What opens the same numbers, where they can be changed; undefined if no link can carry them. */
  readonly link: string | undefined;
  readonly linkWords: string;
}

/** What a state looks like as a table. */
export function handoutOf(
  { digits, logits, temperature, ...state }: State,
  messages: Messages,
  words: Pick<Handout, "title" | "link" | "linkWords">,
): Handout {
  const { direction, label, language, logit, masked, numbers, probability } = messages;
  const probabilities = softmax(logits, { temperature });
  const rows = logits.map((z, row) => {
    const isMasked = z === Number.NEGATIVE_INFINITY;
    const name = labelOf({ ...state, digits, logits, temperature }, row);
    return [
      name,
      isMasked ? `−∞ (${masked})` : numbers.exactly(z),
      numbers.fixed(probabilities[row]!, digits),
    ] as const;
  });
  const heads = [label, logit, `${probability}, T = ${numbers.exactly(temperature)}`] as const;
  return { ...words, direction, heads, language, rows };
}

/** The table as HTML that needs nothing around it. */
export function tableSnippet({ direction, heads, language, link, linkWords, rows, title }: Handout): string {
  const head = heads.map((text) => `<th scope="col">${contentText(text)}</th>`).join("");
  const body = rows.map(([label, ...cells]) => {
    const numbers = cells.map((text) => `<td><bdi dir="ltr">${contentText(text)}</bdi></td>`).join("");
    return `    <tr><th scope="row">${contentText(label)}</th>${numbers}</tr>\n`;
  });
  return `<table lang="${language}" dir="${direction}">
  <caption>${contentText(title)}</caption>
  <thead>
    <tr>${head}</tr>
  </thead>
  <tbody>
${body.join("")}  </tbody>
</table>
${link === undefined ? "" : `<p lang="${language}" dir="${direction}"><a href="${attributeText(link)}">${contentText(linkWords)}</a></p>\n`}`;
}

/** The table as Markdown. */
export function markdownSnippet({ heads, link, linkWords, rows, title }: Handout): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |\n`;
  const after = link === undefined ? "" : `\n[${markdownText(linkWords)}](${markdownAddress(link)})\n`;
  return `**${markdownText(title)}**\n\n${line(heads)}| --- | ---: | ---: |\n${rows.map(line).join("")}${after}`;
}

/** A picture, as HTML, with the link below it. */
export function pictureSnippet(picture: string, { direction, language, link, linkWords }: Handout): string {
  const caption =
    link === undefined
      ? ""
      : `\n  <figcaption><a href="${attributeText(link)}">${contentText(linkWords)}</a></figcaption>`;
  return `<figure lang="${language}" dir="${direction}">\n  ${picture.trim()}${caption}\n</figure>\n`;
}

/** The element that shows a picture that stands beside the page, for those who do not see it in words. */
export function imageOf(file: string, { rows, title }: Handout): string {
  const shown = rows.slice(0, 12).map(([label, , probability]) => `${label} ${probability}`);
  return `<img src="${file}" width="960" height="540" alt="${attributeText([title, ...shown].join("; "))}" />`;
}
