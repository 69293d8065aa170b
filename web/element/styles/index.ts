import { barsStyles } from "./bars.js";
import { baseStyles } from "./base.js";
import { drawingStyles } from "./drawings.js";
import { exportStyles } from "./export.js";
import { solveStyles } from "./solve.js";
import { statisticsStyles } from "./statistics.js";
import { stepsStyles } from "./steps.js";
import { temperatureStyles } from "./temperature.js";
import { toolbarStyles } from "./toolbar.js";

export const styles = [
  baseStyles,
  temperatureStyles,
  statisticsStyles,
  barsStyles,
  drawingStyles,
  toolbarStyles,
  solveStyles,
  stepsStyles,
  exportStyles,
];
