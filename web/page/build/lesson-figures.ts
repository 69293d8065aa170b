import { Sampler } from "../../core/sampler.js";
import { softmax } from "../../core/softmax.js";
import { temperatureFor } from "../../core/temperature-for.js";
import {
  type Act,
  cardNames,
  type Example,
  type Lesson,
  type LessonFigures,
  type LessonNumbers,
} from "../../languages/contracts/lesson.js";
import { lastPosition, placeOnScale, temperatureAt } from "../../state/temperature-scale.js";
import { renderAliceStill } from "../lesson/alice/still.js";
import type { Answers } from "../lesson/claims.js";
import { lessonNumbers, numberElement } from "../lesson/lesson-numbers.js";
import { distributions } from "../lesson/scenes.js";
import { wrongDigit } from "../lesson/wrong-digit.js";
import { escapeHtml as text } from "../site/html.js";
import { digitImage, ltr } from "../site/tables.js";
import { engineStarts } from "./engine-starts.js";
import { slopeFormula, softmaxAtTFormula, softmaxFormula } from "./formulas.js";
import type { Language } from "./languages.js";
import { citation, referenceList } from "./references.js";
import { folderOf, rootOf } from "./render-site.js";

/** What stands between the sentences of a language's lesson. */
export function lessonFigures(language: Language, answers: Answers): LessonFigures {
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
      const items = rows.map(({ act: name, reason, temperature, use, ...example }) => {
        const button = act(name, temperature, example);
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
    cards: cards(lesson.cards, lessonNumbers(numbers, answers)),
    digit: (caption) =>
      `<figure class="digit">${digitImage(wrongDigit.pixels, caption)}<figcaption>${text(caption)}</figcaption></figure>`,
    summary: `${fiveTemperatures(site.labels)}<ol class="summary">${lesson.summary.map((sentence) => `<li>${text(sentence)}</li>`).join("")}</ol>
      <p>${lesson.end((phrase) => `<a href="${workbench}">${phrase}</a>`)}</p>`,
    sources: (why) => referenceList(why, lesson.backToText),
  };
}

/** A phrase that acts on the drawing. */
export const act: Act = (name, phrase, example) =>
  `<button type="button" class="act" data-act="${name}"${example === undefined ? "" : wordsOf(example)}>${phrase}</button>`;

/** A button for each card, and below them its lines, which lie on each other. */
function cards(all: Lesson["cards"], numbers: LessonNumbers): string {
  const buttons = cardNames.map((name) => {
    const { line: _, title, ...example } = all[name];
    return `<button type="button" data-card="${name}" aria-pressed="false"${wordsOf(example)}>${text(title)}</button>`;
  });
  const lines = cardNames.map(
    (name) => `<p data-line="${name}"><b>${text(all[name].title)}</b> ${all[name].line(act, numbers)}</p>`,
  );
  return `<div class="cards needs-script">${buttons.join("")}</div><div class="lines" aria-live="polite">${lines.join("")}</div>`;
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

/** The worked example at five temperatures, from cold to hot: its chances, and words drawn from them. */
function fiveTemperatures(labels: readonly string[]): string {
  const columns = [0, 0.5, 1, 2, Number.POSITIVE_INFINITY].map((temperature) => {
    const p = softmax(distributions.worked, { temperature });
    const bars = [...p].map((each, row) => {
      return `<path class="class-${row}" d="M${row * 20 + 9} 56v-${(56 * each).toFixed(1)}"/>`;
    });
    const words = [...new Sampler({ seed: 5, temperature }).sequence(distributions.worked, 6)].map(
      (row) => `<span class="class-${row}">${text(labels[row]!)}</span>`,
    );
    return `<div><svg viewBox="0 0 60 57">${bars.join("")}<path d="M0 56.5H60"/></svg>
      <b dir="ltr"><i>T</i> = ${nameOf(temperature)}</b>${words.join(" ")}</div>`;
  });
  return `<div class="five" aria-hidden="true">${columns.join("")}</div>`;
}

/** A temperature as it stands below the slider. */
function nameOf(temperature: number): string {
  return temperature === 0.5 ? "½" : temperature === Number.POSITIVE_INFINITY ? "∞" : String(temperature);
}

const width = 800;
const height = 340;
/** Of the slider's scale, so many positions are a piece of a curve. */
const piece = 9;

/** The runner-up's curves over the slider's scale, and a line that the page's script moves to the present T. */
function curves(labels: readonly string[]): string {
  const logits = distributions.runnerUp;
  // The last one is T = 20. What is beyond it, infinity, is drawn as a dot.
  const positions: number[] = [];
  for (let position = 0; position < lastPosition - 1; position += piece) positions.push(position);
  positions.push(lastPosition - 1);
  const columns = positions.map((position) => softmax(logits, { temperature: temperatureAt(position) }));
  const best = temperatureFor(logits, { mean: logits[1]! });
  const x = (position: number) => ((width * position) / lastPosition).toFixed(0);
  const y = (p: number) => ((1 - p) * height).toFixed(0);
  const dot = (position: number, p: number) => `<circle cx="${x(position)}" cy="${y(p)}" r="8"/>`;
  const lines = labels.map((label, row) => {
    const points = columns.map((p, i) => [Number(x(positions[i]!)), Number(y(p[row]!))] as const);
    const at = softmax(logits, { temperature: temperatureAt(row === 1 ? 78 : 60) })[row]!;
    const peak = row === 1 ? dot(placeOnScale(best), softmax(logits, { temperature: best })[row]!) : "";
    return `<g class="class-${row}"><path d="${pathOf(points)}"/>${peak}
      <text x="${x(row === 1 ? 78 : 60)}" y="${Number(y(at)) - 24}">${text(label)}</text></g>`;
  });
  const third = `<g class="frame">${dot(lastPosition, 1 / labels.length)}</g>`;
  const ticks = [0, 0.5, 1, 2, Number.POSITIVE_INFINITY].map((T) => {
    const anchor = T === 0 ? "start" : T === Number.POSITIVE_INFINITY ? "end" : "middle";
    return `<text class="tick" x="${x(placeOnScale(T))}" y="${height + 34}" text-anchor="${anchor}">${nameOf(T)}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height + 40}" aria-hidden="true"><path class="frame" d="M0 0V${height}H${width}"/>${lines.join("")}${third}${ticks.join("")}<line class="now" y2="${height}" x1="${x(placeOnScale(1))}" x2="${x(placeOnScale(1))}"/></svg>`;
}

/** A line through points, in whole units from each to the next: the shortest way to write it. */
function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  const steps = points.map(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0];
    return `${x - fromX}${y < fromY ? "" : " "}${y - fromY}`;
  });
  return `m${steps.join("l")}`;
}
