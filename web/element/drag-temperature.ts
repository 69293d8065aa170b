import { touchThreshold } from "./drag.js";
import type { Actions, View } from "./view.js";

/**
 * Follows a pointer that went down on a drawing until it goes up, each place meaning a temperature. A touch that turns
 * out to scroll the page gives the temperature back.
 */
export function dragTemperature(
  event: PointerEvent,
  view: View,
  actions: Actions,
  temperatureAt: (x: number, y: number) => number,
): void {
  if (event.button !== 0) return;
  const drawing = event.currentTarget as SVGSVGElement;
  event.preventDefault(); // no text selection; so the focus is set by hand
  drawing.querySelector<SVGElement>("[role=slider]")?.focus({ preventScroll: true });
  drawing.setPointerCapture(event.pointerId);
  const before = view.state.temperature;
  const done = new AbortController();
  let isMoving = event.pointerType !== "touch";

  const follow = ({ clientX, clientY }: PointerEvent) => {
    isMoving ||= Math.abs(clientX - event.clientX) >= touchThreshold;
    if (actions.revision() !== view.revision) done.abort();
    else if (isMoving) {
      // The drawing may stand on a scaled slide: its own units, not the screen's.
      const { height, left, top, width } = drawing.getBoundingClientRect();
      const { height: ownHeight, width: ownWidth } = drawing.viewBox.baseVal;
      actions.setTemperature(
        temperatureAt(((clientX - left) / width) * ownWidth, ((clientY - top) / height) * ownHeight),
      );
    }
  };
  const tap = (up: PointerEvent) => {
    isMoving = true;
    follow(up);
  };
  const cancel = () => {
    if (actions.revision() === view.revision) actions.setTemperature(before);
    done.abort();
  };
  follow(event);
  drawing.addEventListener("pointermove", follow, { signal: done.signal });
  drawing.addEventListener("pointerup", tap, { signal: done.signal });
  drawing.addEventListener("pointercancel", cancel, { signal: done.signal });
  drawing.addEventListener("lostpointercapture", () => done.abort(), { signal: done.signal });
}
