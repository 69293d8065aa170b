import { within } from "../../state/temperature-scale.js";
import type { Actions, View } from "../view.js";
import { touchThreshold } from "./drag-logit.js";

/**
 * Follows a pointer from where it goes down on a drawing until it goes up. `temperatureAt` gives the temperature at a
 * place, in the drawing's own units. If a touch turns out to scroll the page, the temperature gets its old value back.
 */
export function dragTemperature(
  event: PointerEvent,
  view: View,
  actions: Actions,
  temperatureAt: (x: number, y: number) => number,
): void {
  if (event.button !== 0 || view.isReadonly) return;
  const drawing = event.currentTarget as SVGSVGElement;
  event.preventDefault(); // no text selection, but no focus either, so that is set here
  drawing.querySelector<SVGElement>("[role=slider]")?.focus({ preventScroll: true });
  drawing.setPointerCapture?.(event.pointerId);
  const before = view.state.temperature;
  const done = new AbortController();
  let isMoving = event.pointerType !== "touch";
  // Grabbed by its handle, the temperature moves as far as the pointer does, without a jump.
  const grip = (event.target as Element).closest(".cursor-handle")?.querySelector(".hit")?.getBoundingClientRect();
  const offset = grip && { x: grip.x + grip.width / 2 - event.clientX, y: grip.y + grip.height / 2 - event.clientY };

  const follow = ({ clientX, clientY }: PointerEvent) => {
    isMoving ||= Math.abs(clientX - event.clientX) >= touchThreshold;
    if (actions.edits.revision !== view.revision) done.abort();
    else if (isMoving) {
      // In the drawing's own units, not the screen's: the drawing may be on a scaled slide.
      const { height, left, top, width } = drawing.getBoundingClientRect();
      const { height: ownHeight, width: ownWidth } = drawing.viewBox.baseVal;
      actions.edits.set(
        "temperature",
        within(
          temperatureAt(
            ((clientX + (offset?.x ?? 0) - left) / width) * ownWidth,
            ((clientY + (offset?.y ?? 0) - top) / height) * ownHeight,
          ),
          view.bounds,
        ),
      );
    }
  };
  const tap = (up: PointerEvent) => {
    isMoving ||= grip === undefined;
    follow(up);
    done.abort();
  };
  const cancel = () => {
    if (actions.edits.revision === view.revision) actions.edits.set("temperature", before);
    done.abort();
  };
  if (grip === undefined) follow(event);
  drawing.addEventListener("pointermove", follow, { signal: done.signal });
  drawing.addEventListener("pointerup", tap, { signal: done.signal });
  drawing.addEventListener("pointercancel", cancel, { signal: done.signal });
  window.addEventListener("pointerup", () => done.abort(), { signal: done.signal });
}
