export { simplexPanel as panel } from "./panel.js";
export { simplexStyles as styles } from "./styles.js";
