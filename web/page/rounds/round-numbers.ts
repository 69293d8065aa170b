import { html, nothing, type TemplateResult } from "lit";
import { writeRoundLink } from "./links.js";
import { atRound } from "./progress.js";
import { rounds } from "./rounds.js";
import type { Act, View } from "./view.js";

/** The numbers of the rounds: links, so that each round has an address to copy, and a mark at those that are done. */
export function roundNumbers({ element, isClassMode, progress, words }: View, act: Act): TemplateResult {
  const { numbers } = element;
  const count = numbers.count(rounds.length);
  return html`<nav class="round-numbers" aria-label=${words.rounds}>
    ${rounds.map((_, round) => {
      const isDone = progress.answers[round]!.isRevealed;
      const name = words.round(numbers.count(round + 1), count);
      const go = (event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        // The round is here already: the link must not scroll to it. In class mode, the address stays what it is.
        event.preventDefault();
        if (!isClassMode) history.pushState(null, "", writeRoundLink({ round, isClassMode }));
        act.change(atRound(progress, round));
      };
      return html`<a
        href=${writeRoundLink({ round, isClassMode })}
        class=${isDone ? "done" : ""}
        aria-current=${round === progress.round ? "step" : nothing}
        @click=${go}
        ><span aria-hidden="true">${numbers.count(round + 1)}</span
        ><span class="unseen">${isDone ? `${name}, ${words.done}` : name}</span></a
      >`;
    })}
  </nav>`;
}

function isPlainClick({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}
