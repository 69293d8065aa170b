import { lastPosition, placeOnScale } from "../../../state/temperature-scale.js";
import type { UnderDrawing } from "./under.js";

/**
 * How often the digits' network claims to be right at this temperature, and how often it is right. The claims at evenly
 * spaced places of the slider stand in the page; what is between them is read off a straight line.
 */
export const drawClaims: UnderDrawing = (place, { numbers, temperature }) => {
  const claims = place.dataset.claims!.split(" ").map(Number);
  const right = Number(place.dataset.right);
  place.style.setProperty("--right", String(right));
  const at = (placeOnScale(temperature) / lastPosition) * (claims.length - 1);
  const from = Math.min(Math.floor(at), claims.length - 2);
  const claim = claims[from]! + (claims[from + 1]! - claims[from]!) * (at - from);
  [claim, right].forEach((share, i) => {
    place.querySelectorAll<HTMLElement>("i")[i]!.style.setProperty("--part", String(share));
    place.querySelectorAll("b")[i]!.textContent = numbers.percent(share);
  });
};
