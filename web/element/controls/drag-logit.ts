import { keyStep, moved } from "../panels/bars/logit-axis.js";
import type { Actions, View } from "../view.js";

/** A finger has to move this far, in pixels, before it drags: it may be about to scroll. */
export const touchThreshold = 6;

/**
 * Follows a pointer from where it goes down on a row's bar until it goes up. The logit moves along its axis as far as
 * the pointer moves on the screen, so a bar can be grabbed anywhere and does not jump. The axis stands still meanwhile.
 * If a touch turns out to scroll the page, the logit gets its old value back.
 */
export function dragLogit(event: PointerEvent, view: View, actions: Actions, row: number): void {
  const logit = view.state.logits[row]!;
  const grabbed = event.currentTarget as HTMLElement;
  const rowElement = grabbed.closest(".row")!;
  const track = rowElement.querySelector<HTMLElement>("[role=slider]")!;
  if (event.button !== 0 || view.isReadonly || !Number.isFinite(logit)) return;
  event.preventDefault(); // no text selection, but no focus either, so that is set here
  track.focus({ preventScroll: true });
  grabbed.setPointerCapture?.(event.pointerId);
  rowElement.classList.add("dragging");
  actions.rows.hold(true);

  const { high, isFixed, low } = view.axis;
  const pill = track.firstElementChild!;
  const room = track.getBoundingClientRect().width - pill.getBoundingClientRect().width;
  const perPixel = (high - low) / Math.max(room, 1);
  const grain = keyStep(view.axis);
  const done = new AbortController();
  let isMoving = event.pointerType !== "touch";

  const move = ({ clientX }: PointerEvent) => {
    const distance = clientX - event.clientX;
    isMoving ||= Math.abs(distance) >= touchThreshold;
    if (actions.edits.revision !== view.revision) stop();
    else if (isMoving) {
      const to = moved(logit, Math.round((distance * perPixel) / grain), grain);
      // A logit that was beyond an end may stay there.
      const reach = isFixed ? Math.min(Math.max(to, Math.min(low, logit)), Math.max(high, logit)) : to;
      actions.edits.setLogit(row, reach);
    }
  };
  const stop = () => {
    done.abort();
    rowElement.classList.remove("dragging");
    actions.rows.hold(false);
  };
  const cancel = () => {
    if (actions.edits.revision === view.revision) actions.edits.setLogit(row, logit);
    stop();
  };
  grabbed.addEventListener("pointermove", move, { signal: done.signal });
  grabbed.addEventListener("pointercancel", cancel, { signal: done.signal });
  grabbed.addEventListener("lostpointercapture", stop, { signal: done.signal });
  // On the window: the row may be gone by then, and its events with it.
  for (const type of ["pointerup", "pointercancel"]) window.addEventListener(type, stop, { signal: done.signal });
}
