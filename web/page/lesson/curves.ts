import { lastPosition, placeOnScale } from "../../state/temperature-scale.js";

/** Moves the line that marks the temperature among the curves, which stand in the page as a drawing. */
export function markTemperature(temperature: number): void {
  const line = document.querySelector<SVGLineElement>(".curves .now");
  const x = String((placeOnScale(temperature) / lastPosition) * line!.ownerSVGElement!.viewBox.baseVal.width);
  line!.setAttribute("x1", x);
  line!.setAttribute("x2", x);
}
