import { presetNames } from "../../languages/contracts/site.js";
import { escapeHtml as text } from "../site/html.js";
import { distributionTable } from "../site/tables.js";
import { presets } from "../workbench/presets.js";
import type { Language } from "./languages.js";
import { folderOf, renderDocument, rootOf } from "./render-site.js";

/** A language's workbench: the element in full, with examples to load, and what takes its state elsewhere. */
export function renderWorkbench(language: Language, all: readonly Language[]): string {
  const { element, page, site, workbench } = language;
  const { description, skip, title } = workbench;
  const words = { label: site.label, probability: site.probability, numbers: element.numbers };
  const buttons = presetNames.map(
    (name, i) =>
      `<button type="button" data-preset="${name}" aria-pressed="${i === 0}">${text(workbench.presets[name])}</button>`,
  );
  const lesson = rootOf(language, "workbench") + folderOf(language, "lesson");
  const still = distributionTable(presets.worked.logits, [0.5, 1, 2], site.labels, words);
  const main = `<main>
  <h1>${text(site.workbench)}</h1>
  <p class="tagline">${text(workbench.tagline)}</p>
  <section class="workbench" aria-label="${text(site.workbench)}">
    <div class="choices needs-script">
      <div class="presets" role="group" aria-label="${text(workbench.examples)}">${buttons.join("")}</div>
      <div class="actions"><button type="button" id="paste">${text(workbench.paste)}</button>
        <button type="button" id="share">${text(workbench.share)}</button>
        <button type="button" id="embed">${text(workbench.embed)}</button></div>
    </div>
    <p class="notice" id="notice" role="status"></p>
    <p class="preset-note"><span id="preset-note">${text(page.presetNotes.worked)}</span>
      <a id="preset-more" href="${lesson}#gaps">${text(workbench.knownMistake)}</a></p>
    <figure class="digit" id="digit" hidden></figure>
    <softmax-temperature id="workbench" logits="2, 1, 0.1" labels="${text(site.labels.join(", "))}" temperature="1"
      sentence="${text(site.sentence)}">${still}</softmax-temperature>
    <noscript><p class="panel-note">${text(site.withoutScript)}</p></noscript>
  </section>
</main>`;
  return renderDocument(language, all, {
    page: "workbench",
    title,
    description,
    skip: { to: "workbench", words: skip },
    main,
  });
}
