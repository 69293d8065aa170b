export { toolbar as panel } from "./panel.js";
export { toolbarStyles as styles } from "./styles.js";
