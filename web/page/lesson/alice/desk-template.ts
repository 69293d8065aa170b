import { html, type TemplateResult } from "lit";
import { warm } from "../../../element/drawing/warm.js";
import type { Copy } from "./desk.js";
import type { DeskView } from "./desk-view.js";
import { inRoomOf } from "./in-room-of.js";
import { nextWordTemplate } from "./next-word-template.js";
import { temperatureSlider } from "./slider.js";

/** The four copies, the chosen one's next word, and the buttons. still.ts prints the same classes. */
export function deskTemplate(view: DeskView): TemplateResult {
  const { desk, words } = view;
  return html`<div class="alice-desk">
    <div class="alice-shown" role="group" aria-label=${words.shown}>${desk.copies.map((copy) => tab(copy, view))}</div>
    <div class="alice-copies">${desk.copies.map((copy) => copyTemplate(copy, view))}</div>
    ${nextWordTemplate(view)}
    <div class="alice-buttons">${buttons(view)}</div>
    <p class="alice-legend">${words.shaded} <span class="alice-choose">${words.choose}</span></p>
  </div>`;
}

/** Where there is room for two copies, a button for each of the four. */
function tab({ name, writer }: Copy, { actions, desk, words }: DeskView): TemplateResult {
  return html`<button
    type="button"
    data-copy=${name}
    aria-pressed=${desk.isShown(name) ? "true" : "false"}
    ${warm(writer.temperature)}
    @click=${() => actions.choose(name)}
  >${words.copies[name]}</button>`;
}

function copyTemplate(copy: Copy, view: DeskView): TemplateResult {
  const { actions, desk, element, sheets, words } = view;
  const { name, variety, writer } = copy;
  const temperature = element.numbers.exactly(writer.temperature);
  const isChosen = desk.chosen === copy;
  return html`<section
    class="alice-copy"
    data-copy=${name}
    data-shown=${desk.isShown(name)}
    data-chosen=${isChosen}
    aria-label=${words.copyAt(words.copies[name], temperature)}
    ${warm(writer.temperature)}
    @click=${() => actions.choose(name)}
  >
    <div class="alice-scale">${
      name === "yours"
        ? temperatureSlider(writer.temperature, words.yourTemperature, element, actions.setTemperature)
        : html`<span class="alice-bead"></span>`
    }</div>
    <button
      type="button"
      class="alice-head"
      aria-pressed=${isChosen ? "true" : "false"}
    ><bdi dir="ltr"><i>T</i> = <b>${temperature}</b></bdi> ${words.copies[name]}<span class="unseen">, ${words.showNext}</span></button>
    <p class="alice-variety">${words.different(variety.different, variety.all)}</p>
    ${sheets.get(name)}
  </section>`;
}

function buttons({ actions, pace, words }: DeskView): TemplateResult {
  const { isFast, isRunning } = pace;
  return html`
    <button type="button" class="alice-go" @click=${actions.toggleRunning}>
      ${inRoomOf(isRunning ? words.pause : words.goOn, words.pause, words.goOn)}
    </button>
    <button type="button" class="alice-tempo" @click=${isRunning ? actions.toggleSpeed : actions.next}>
      ${inRoomOf(
        isRunning ? (isFast ? words.slower : words.faster) : words.nextWord,
        words.faster,
        words.slower,
        words.nextWord,
      )}
    </button>
    <button type="button" class="alice-again" @click=${actions.again}>${words.again}</button>`;
}
