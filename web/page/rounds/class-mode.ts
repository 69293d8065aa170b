import { html, render } from "lit";
import type { RoundsWords } from "../../languages/contracts/rounds.js";
import { atRound, isLastRound, type Progress, stepBack, stepOn } from "./progress.js";
import { roundTemplate } from "./round.js";
import { roundNumbers } from "./round-numbers.js";
import { roundLinks } from "./share-round.js";
import type { Act, View } from "./view.js";

export interface ClassMode {
  readonly dialog: HTMLDialogElement;
  isOpen(): boolean;
  open(fullScreen: boolean): void;
  leave(): void;
  draw(view: View, act: Act): void;
}

interface Host {
  change(how: (progress: Progress) => Progress): void;
  draw(): void;
  closed(): void;
}

/**
 * A round for a projector: over the whole window, and over the whole screen if the browser can and the reader asked
 * for it; a link alone may not. A dialog cannot fill the screen itself, so its content does.
 */
export function classMode(words: RoundsWords, host: Host): ClassMode {
  const dialog = document.createElement("dialog");
  dialog.className = "class-mode";
  dialog.setAttribute("aria-label", words.classMode.open);
  const stage = document.createElement("div");
  stage.className = "rounds class-stage";
  dialog.append(stage);
  document.body.append(dialog);

  const mode: ClassMode = {
    dialog,
    isOpen: () => dialog.open,
    open: (fullScreen) => {
      if (!dialog.open) {
        dialog.showModal();
        host.change((progress) => progress);
      }
      if (fullScreen) fillScreen(stage);
    },
    leave: () => dialog.close(),
    draw: (view, act) => render(classTemplate(view, act), stage),
  };

  // On the document: a press beside everything that takes the focus leaves it outside the dialog.
  document.addEventListener("keydown", (event) => {
    if (!dialog.open) return;
    const step = stepOfKey(event, getComputedStyle(dialog).direction === "rtl");
    if (step === undefined) return;
    event.preventDefault();
    host.change(step);
  });
  dialog.addEventListener("close", () => {
    if (document.fullscreenElement === stage) document.exitFullscreen();
    host.closed();
  });
  // The browser keeps Escape to itself while the screen is filled: leaving the one then leaves the other.
  stage.addEventListener("fullscreenchange", () => {
    if (document.fullscreenElement !== stage && dialog.open) dialog.close();
    else host.draw();
  });
  return mode;
}

/** Where there is no such thing, or it is refused, the window is filled and that is that. */
async function fillScreen(stage: HTMLElement): Promise<void> {
  try {
    await stage.requestFullscreen();
  } catch {}
}

type Step = (progress: Progress) => Progress;

/** Remotes send Page Up and Page Down, or arrows. A slider keeps its arrows, but not the page keys. */
function stepOfKey(event: KeyboardEvent, isRightToLeft: boolean): Step | undefined {
  const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === "PageDown") return stepOn;
  if (key === "PageUp") return stepBack;
  if (target instanceof HTMLInputElement) return undefined;
  const [on, back] = isRightToLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === on || key === "ArrowDown") return stepOn;
  if (key === back || key === "ArrowUp") return stepBack;
  return undefined;
}

function classTemplate(view: View, act: Act) {
  const { progress, words } = view;
  const go = (by: number) => () => act.change(atRound(progress, progress.round + by), "title");
  const canFill = document.fullscreenEnabled && document.fullscreenElement === null;
  return html`
    <div class="class-bar">
      ${arrow("previous", words.previous, progress.round === 0, go(-1))}
      ${roundNumbers(view, act)}
      ${arrow("next", words.next, isLastRound(progress), go(1))}
      <span class="class-actions">
        ${
          canFill
            ? html`<button type="button" @click=${() => act.openClassMode(true)}>${words.classMode.fullScreen}</button>`
            : ""
        }
        <button type="button" class="leave" @click=${act.leaveClassMode}>${words.classMode.leave}</button>
      </span>
    </div>
    <div class="class-round">${roundTemplate(view, act)}</div>
    <div class="class-foot">
      <p class="keys">${words.classMode.keys}</p>
      ${roundLinks(view, act)}
    </div>
  `;
}

function arrow(direction: string, name: string, isDisabled: boolean, go: () => void) {
  return html`<button type="button" class="round-arrow ${direction}" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${go}>
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7.5 4l6 6l-6 6" /></svg>
  </button>`;
}
