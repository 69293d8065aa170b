import { softmax } from "../../core/softmax.js";
import { cardNames, type Example, type LessonFigures } from "../../languages/contracts/lesson.js";
import { lastPosition, placeOnScale, temperatureAt } from "../../state/temperature-scale.js";
import { renderAliceStill } from "../lesson/alice/still.js";
import { numberElement } from "../lesson/lesson-numbers.js";
import { distributions } from "../lesson/scenes.js";
import { escapeHtml as text } from "../site/html.js";
import { ltr } from "../site/tables.js";
import { engineStarts } from "./engine-starts.js";
import { slopeFormula, softmaxAtTFormula, softmaxFormula } from "./formulas.js";
import type { Language } from "./languages.js";
import { citation, referenceList } from "./references.js";
import { folderOf, rootOf } from "./render-site.js";

/** What stands between the sentences of a language's lesson. */
export function lessonFigures(language: Language): LessonFigures {
  const { alice, element, lesson, site } = language;
  const { numbers } = element;
  const workbench = rootOf(language, "lesson") + folderOf(language, "workbench");
  return {
    softmax: softmaxFormula,
    softmaxAtT: softmaxAtTFormula,
    slope: slopeFormula,
    curves: (caption) => `<figure class="curves">${curves(site.labels)}<figcaption>${caption}</figcaption></figure>`,
    mistakes: ({ printed, right }) => mistakesTable({ labels: site.labels, numbers }, right, printed),
    folded: (title, html) => `<details class="folded"><summary>${title}</summary>${html}</details>`,
    uses: (rows) => {
      const items = rows.map(({ act, reason, temperature, use, ...example }) => {
        const button = `<button type="button" class="act" data-act="${act}"${wordsOf(example)}>${temperature}</button>`;
        return `<dt>${text(use)}</dt><dd><b class="range">${button}</b> <span>${text(reason)}</span></dd>`;
      });
      return `<dl class="uses">${items.join("")}</dl>`;
    },
    defaults: ({ engine, start }) => {
      const rows = engineStarts().map(
        ({ names, temperature }) =>
          `<tr><th scope="row" dir="ltr">${names.join(", ")}</th><td>${ltr(numbers.exactly(temperature))}</td></tr>`,
      );
      return `<table class="defaults"><thead><tr><th scope="col">${engine}</th><th scope="col">${start}</th></tr></thead>
        <tbody>${rows.join("")}</tbody></table>`;
    },
    cite: citation,
    desk: `<div id="alice-desk">${renderAliceStill(alice, numbers)}</div>`,
    cards: `<div class="cards">${cardNames
      .map((name) => {
        const { line, title, ...example } = lesson.cards[name];
        return `<button type="button" data-card="${name}" aria-pressed="false"${wordsOf(example)}><b>${text(title)}</b>
          <span>${line}</span></button>`;
      })
      .join("")}</div>`,
    summary: `<ol class="summary">${lesson.summary.map((sentence) => `<li>${text(sentence)}</li>`).join("")}</ol>
      <p>${lesson.end((phrase) => `<a href="${workbench}">${phrase}</a>`)}</p>`,
    sources: (why) => referenceList(why, lesson.backToText),
  };
}

/** The words that a button brings along for the drawing, as attributes. */
export function wordsOf({ labels, sentence }: Example): string {
  return ` data-labels="${text(labels.join("|"))}" data-sentence="${text(sentence)}"`;
}

interface MistakeWords {
  readonly labels: readonly string[];
  readonly numbers: Language["element"]["numbers"];
}

/** The rows of the worked example that are often printed, T = 2 first, where the error is largest. */
const printedRows = [
  { temperature: 2, p: [0.54, 0.33, 0.13] },
  { temperature: 1, p: [0.71, 0.23, 0.06] },
  { temperature: 0.5, p: [0.88, 0.11, 0.01] },
] as const;

function mistakesTable({ labels, numbers }: MistakeWords, right: string, printed: string): string {
  const head = labels.map((label) => `<th scope="col">${text(label)}</th>`).join("");
  const lead = `<th scope="col">${text(labels[0]!)} : ${text(labels[1]!)}</th>`;
  const rows = printedRows.map(({ p: wrong, temperature }) => {
    const p = softmax(distributions.worked, { temperature });
    const cells = [...p].map((_, row) => {
      const source = `p worked ${temperature} ${row}`;
      return `<td>${numberElement(source, numbers.fixed(p[row]!, 2))}</td>`;
    });
    const ratio = numberElement(`ratio worked ${temperature} 0 1`, numbers.fixed(p[0]! / p[1]!, 2));
    const wrongCells = wrong.map((each) => `<td>${ltr(numbers.fixed(each, 2))}</td>`).join("");
    return `<tr><th scope="rowgroup" rowspan="2">${ltr(`<i>T</i> = ${numbers.exactly(temperature)}`)}</th>
      <th scope="row">${right}</th>${cells.join("")}<td>${ratio}</td></tr>
      <tr class="wrong"><th scope="row">${printed}</th>${wrongCells}<td>${ltr(numbers.fixed(wrong[0] / wrong[1], 2))}</td></tr>`;
  });
  return `<div class="scroll"><table class="mistakes"><thead><tr><td></td><td></td>${head}${lead}</tr></thead>
    ${rows.map((row) => `<tbody>${row}</tbody>`).join("")}</table></div>`;
}

const width = 400;
const height = 170;

/** The runner-up's curves over the slider's scale, and a line that the page's script moves to the present T. */
function curves(labels: readonly string[]): string {
  const logits = distributions.runnerUp;
  // Without the last step, which leads from T = 20 to infinity.
  const positions = Array.from({ length: Math.ceil(lastPosition / 6) }, (_, i) => 6 * i);
  const columns = positions.map((position) => softmax(logits, { temperature: temperatureAt(position) }));
  const x = (position: number) => ((width * position) / lastPosition).toFixed(0);
  const y = (p: number) => ((1 - p) * height).toFixed(1);
  const lines = labels.map((label, row) => {
    const points = columns.map((p, i) => `${x(positions[i]!)} ${y(p[row]!)}`);
    const at = columns[row === 1 ? 13 : 10]![row]!;
    return `<g class="class-${row}"><path d="M${points.join("L")}"/>
      <text x="${x(row === 1 ? 78 : 60)}" y="${(Number(y(at)) - 12).toFixed(1)}">${text(label)}</text></g>`;
  });
  const ticks = [0, 0.5, 1, 2, Number.POSITIVE_INFINITY].map((T) => {
    const anchor = T === 0 ? "start" : T === Number.POSITIVE_INFINITY ? "end" : "middle";
    return `<text class="tick" x="${x(placeOnScale(T))}" y="${height + 17}" text-anchor="${anchor}">${T === 0.5 ? "½" : T === Number.POSITIVE_INFINITY ? "∞" : T}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height + 20}" aria-hidden="true"><path class="frame" d="M0 0V${height}H${width}"/>${lines.join("")}${ticks.join("")}<line class="now" y2="${height}" x1="${x(placeOnScale(1))}" x2="${x(placeOnScale(1))}"/></svg>`;
}
