export { stepsPanel as panel } from "./panel.js";
export { stepsStyles as styles } from "./styles.js";
