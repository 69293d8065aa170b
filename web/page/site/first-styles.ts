import { followTheme } from "./theme.js";

/**
 * The first frame is drawn in three tasks, so that none keeps the reader waiting: its styles are computed here, in the
 * theme that the reader chose, its layout in start.ts, and then it is painted. Both scripts block rendering until then, as
 * the stylesheet does.
 */
followTheme();
getComputedStyle(document.documentElement).getPropertyValue("color");
