import type { LaterName, PanelFile } from "./at-hand.js";
import { Exporter } from "./export/exporter.js";
import * as curves from "./panels/curves/index.js";
import * as simplex from "./panels/simplex/index.js";
import * as solve from "./panels/solve/index.js";
import * as statistics from "./panels/statistics/index.js";
import * as steps from "./panels/steps/index.js";
import * as toolbar from "./panels/toolbar/index.js";

const inside: Readonly<Record<LaterName, PanelFile>> = { toolbar, statistics, curves, simplex, solve, steps };

/**
 * The same as later.ts, for builds that are a single file. An import() of what is in the file would make the bundler
 * start each module by a function of its own.
 */
export const panelFiles = Object.fromEntries(
  Object.entries(inside).map(([name, { panel, styles }]) => [name, async () => ({ panel, styles })]),
) as unknown as Readonly<Record<LaterName, () => Promise<PanelFile>>>;

export const loadExporter = async () => ({ Exporter });
