export { statisticsPanel as panel } from "./panel.js";
export { statisticsStyles as styles } from "./styles.js";
