import { barsStyles } from "./bars.js";
import { baseStyles } from "./base.js";
import { statisticsStyles } from "./statistics.js";
import { temperatureStyles } from "./temperature.js";

export const styles = [baseStyles, temperatureStyles, statisticsStyles, barsStyles];
