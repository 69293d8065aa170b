export { solvePanel as panel } from "./panel.js";
export { solveStyles as styles } from "./styles.js";
