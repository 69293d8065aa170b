import { drawingStyles } from "./drawing/styles.js";
import { overviewStyles } from "./panels/bars/overview-styles.js";
import { barsStyles } from "./panels/bars/styles.js";
import { curvesStyles } from "./panels/curves/styles.js";
import { drawsStyles } from "./panels/draws/styles.js";
import { statisticsStyles } from "./panels/statistics/styles.js";
import { temperatureStyles } from "./panels/temperature/styles.js";
import { toolbarStyles } from "./panels/toolbar/styles.js";
import { baseStyles } from "./styles.js";

/** The styles that the element begins with. What is fetched later brings its own. */
export const styles = [
  baseStyles,
  temperatureStyles,
  drawsStyles,
  statisticsStyles,
  barsStyles,
  overviewStyles,
  drawingStyles,
  curvesStyles,
  toolbarStyles,
];
