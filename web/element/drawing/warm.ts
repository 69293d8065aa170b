import type { DirectiveResult } from "lit/directive.js";
import { warmth } from "../../state/temperature-scale.js";
import { styled } from "./styled.js";

/** Gives an element of the class "warm" the temperature's colour as its accent. */
export function warm(temperature: number): DirectiveResult {
  return styled("--_warmth", String(warmth(temperature)));
}
