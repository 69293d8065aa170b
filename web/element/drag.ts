import { keyStep, moved } from "./logit-axis.js";
import type { Actions, View } from "./view.js";

/**
 * Follows a pointer that went down on a row's bar until it goes up. The logit moves as far along its axis as the pointer
 * does on the screen, from where it was: grabbing a bar anywhere moves it without a jump. The axis of the moment the
 * drag began is used throughout, whatever happens to the drawing meanwhile.
 */
export function dragLogit(event: PointerEvent, view: View, actions: Actions, row: number): void {
  const logit = view.state.logits[row]!;
  const grabbed = event.currentTarget as HTMLElement;
  const rowElement = grabbed.closest(".row")!;
  const track = rowElement.querySelector<HTMLElement>("[role=slider]")!;
  if (event.button !== 0 || !Number.isFinite(logit)) return;
  event.preventDefault(); // no text selection; so the focus is set by hand
  track.focus();
  grabbed.setPointerCapture(event.pointerId);
  rowElement.classList.add("dragging");

  const { high, low } = view.axis;
  const perPixel = (high - low) / track.getBoundingClientRect().width;
  const grain = keyStep(view.axis) / 10;
  const move = ({ clientX }: PointerEvent) => {
    const steps = Math.round(((clientX - event.clientX) * perPixel) / grain);
    actions.setLogit(row, moved(logit, steps, grain));
  };
  const stop = () => {
    grabbed.removeEventListener("pointermove", move);
    grabbed.removeEventListener("lostpointercapture", stop);
    rowElement.classList.remove("dragging");
  };
  grabbed.addEventListener("pointermove", move);
  grabbed.addEventListener("lostpointercapture", stop);
}
