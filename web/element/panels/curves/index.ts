export { curvesPanel as panel } from "./panel.js";
export { curvesStyles as styles } from "./styles.js";
