import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { styled } from "../../../element/drawing/styled.js";
import { warm } from "../../../element/drawing/warm.js";
import type { Mark } from "../../../languages/contracts/alice.js";
import { listed } from "./copies.js";
import type { DeskView } from "./desk-view.js";
import { inRoomOf } from "./in-room-of.js";
import { likeliest } from "./likeliest.js";
import { percentage } from "./percentage.js";
import { isMark } from "./typeset.js";

/** The likeliest next words of the chosen copy, each a button that makes it the next. */
export function nextWordTemplate({ actions, desk, element, pace, words }: DeskView): TemplateResult {
  const { numbers } = element;
  const { writer } = desk.chosen;
  const { temperature } = writer;
  const { leaders, others, rest } = likeliest(writer.logits, temperature, listed);
  const [beforeLast, last] = writer.context.map((id) => desk.book.words[id]!) as [string, string];
  const said = `${beforeLast}${isMark(last) ? "" : " "}${last}`;
  return html`<section class="alice-next" aria-labelledby="alice-next" ${warm(temperature)}>
    <h3 id="alice-next">${words.next} <bdi dir="ltr"><i>T</i> = <b>${numbers.exactly(temperature)}</b></bdi></h3>
    ${keyed(said, html`<p class="alice-context" lang="en" dir="ltr">… ${said} <span class="alice-gap"></span></p>`)}
    <ol class="alice-list">${leaders.map(({ share, word: id }) => {
      const word = desk.book.words[id]!;
      return html`<li><button type="button" ${styled("--share", share.toFixed(4))} @click=${() => actions.force(id)}>
        <span lang="en" dir="ltr">${word}</span>
        <small>${isMark(word) ? words.marks[word as Mark] : ""}</small>
        <bdi dir="ltr">${percentage(share, numbers)}</bdi>
      </button></li>`;
    })}</ol>
    <p class="alice-rest">${words.rest(percentage(rest, numbers), numbers.count(others))}</p>
    <p class="alice-press">${inRoomOf(pace.isRunning && pace.isHeld ? words.waits : words.press, words.press, words.waits)}</p>
  </section>`;
}
