import { drawingStyles } from "./drawing/styles.js";
import { landedStyles } from "./panels/bars/landed-styles.js";
import { narrowBarsStyles } from "./panels/bars/narrow-styles.js";
import { overviewStyles } from "./panels/bars/overview-styles.js";
import { barsStyles } from "./panels/bars/styles.js";
import { drawsStyles } from "./panels/draws/styles.js";
import { temperatureStyles } from "./panels/temperature/styles.js";
import { plainStyles } from "./plain-styles.js";
import { baseStyles } from "./styles.js";

/** The styles that the element begins with. What is fetched later brings its own. */
export const styles = [
  baseStyles,
  temperatureStyles,
  drawsStyles,
  barsStyles,
  landedStyles,
  narrowBarsStyles,
  overviewStyles,
  drawingStyles,
  plainStyles,
];
