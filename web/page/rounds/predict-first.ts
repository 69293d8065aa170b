import { html, render } from "lit";
import type { Messages } from "../../languages/contracts/element.js";
import type { RoundsWords } from "../../languages/contracts/rounds.js";
import { classMode } from "./class-mode.js";
import { readRoundLink, writeRoundLink } from "./links.js";
import { atRound, firstProgress, type Progress } from "./progress.js";
import { roundTemplate } from "./round.js";
import { roundNumbers } from "./round-numbers.js";
import { roundLinks } from "./share-round.js";
import type { Act, View } from "./view.js";

/**
 * "Predict first": the reader sets the bars, then sees the softmax, how far off they were, and why. A link to a round
 * brings the reader to it, when the page opens and later.
 */
export function predictFirst(container: HTMLElement, element: Messages, words: RoundsWords): void {
  const percent = (tenths: number) => element.numbers.percent(tenths / 1000, 1);
  let progress = firstProgress();
  let note: View["note"] = "none";
  container.classList.add("rounds");

  const act: Act = {
    change: (next, focus) => {
      show(next);
      if (focus === "title") focusTitle();
    },
    note: (next) => {
      note = next;
      draw();
    },
    openClassMode: (fullScreen) => inClass.open(fullScreen),
    leaveClassMode: () => inClass.leave(),
  };
  const inClass = classMode(words, {
    change: (how) => act.change(how(progress), "title"),
    draw: () => draw(),
    closed: () => {
      if (readRoundLink(location.hash)?.isClassMode)
        history.replaceState(null, "", writeRoundLink({ round: progress.round, isClassMode: false }));
      draw();
    },
  });

  const viewOf = (isClassMode: boolean): View => ({ element, words, percent, progress, isClassMode, note });
  const draw = () => {
    render(pageTemplate(viewOf(false), act), container);
    if (inClass.isOpen()) inClass.draw(viewOf(true), act);
  };
  const show = (next: Progress) => {
    if (next.round !== progress.round) note = "none";
    progress = next;
    draw();
  };
  const focusTitle = () => {
    const root = inClass.isOpen() ? inClass.dialog : container;
    const title = root.querySelector<HTMLElement>("h3.round-title");
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: "nearest" });
  };
  const followLink = () => {
    const link = readRoundLink(location.hash);
    if (link === undefined) return;
    const isOther = link.round !== progress.round;
    const isElsewhere = !beginsInSight(container);
    show(atRound(progress, link.round));
    if (isElsewhere) container.scrollIntoView();
    if (isOther || isElsewhere) focusTitle();
    if (link.isClassMode) inClass.open(false);
  };

  draw();
  window.addEventListener("hashchange", followLink);
  followLink();
}

function beginsInSight(element: Element): boolean {
  return Math.abs(element.getBoundingClientRect().top) < window.innerHeight / 2;
}

/** A round as the page shows it. */
function pageTemplate(view: View, act: Act) {
  return html`
    ${roundNumbers(view, act)}
    ${roundTemplate(view, act)}
    ${roundLinks(view, act)}
    <details class="rounding">
      <summary>${view.words.rounding.question}</summary>
      <p>${view.words.rounding.answer}</p>
    </details>
  `;
}
