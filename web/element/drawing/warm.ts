import type { DirectiveResult } from "lit/directive.js";
import { warmth } from "../../state/temperature-scale.js";
import { styled } from "./styled.js";

/**
 * Gives an element the temperature's colour as its accent: cold blue at T = 0, no colour at T = 1, hot red at T =
 * Infinity. (A violet between would be taken for a class.) It is set on what shows the temperature alone, since a change
 * of an inherited property restyles everything below.
 */
export function warm(temperature: number): DirectiveResult {
  const fromMiddle = 2 * warmth(temperature) - 1;
  const end = fromMiddle < 0 ? "--_cold" : "--_hot";
  const share = (100 * Math.abs(fromMiddle) ** 0.64).toFixed(1);
  return styled("--_accent", `color-mix(in oklab, var(${end}) ${share}%, var(--_mild))`);
}
