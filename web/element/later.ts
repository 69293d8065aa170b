import type { LaterName, PanelFile } from "./at-hand.js";

/** What fetches the panels that the element may not need, each from a file of its own. */
export const panelFiles: Readonly<Record<LaterName, () => Promise<PanelFile>>> = {
  toolbar: () => import("./panels/toolbar/index.js"),
  statistics: () => import("./panels/statistics/index.js"),
  curves: () => import("./panels/curves/index.js"),
  simplex: () => import("./panels/simplex/index.js"),
  solve: () => import("./panels/solve/index.js"),
  steps: () => import("./panels/steps/index.js"),
};

/** What fetches the dialog to copy and download, and the code that writes and draws for it. */
export const loadExporter = () => import("./export/exporter.js");
