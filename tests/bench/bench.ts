import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchmarkInBrowser } from "./browser.js";
import { benchmarkDraws } from "./draws.js";
import { benchmarkInNode } from "./node.js";
import { installPeers } from "./peers/install.js";
import { checkReference } from "./reference-check.js";
import { benchmarkRows } from "./rows.js";
import { benchmarkStatistics } from "./statistics.js";

/**
 * `npm run bench`: the module against its peers under Node; with `--browser`, against JavaScript loops in Chromium; with
 * `--rows`, many rows in one call against a JavaScript loop; with `--statistics`, its statistics and entropy against its
 * own softmax; with `--draws`, drawing against its peers and its own softmax.
 */
const { values } = parseArgs({
  options: {
    browser: { type: "boolean", default: false },
    draws: { type: "boolean", default: false },
    rows: { type: "boolean", default: false },
    statistics: { type: "boolean", default: false },
  },
});
const [chosen] = Object.keys(values).filter((name) => values[name as keyof typeof values]);
const option = chosen === undefined ? "" : ` -- --${chosen}`;
console.log(`\`npm run bench${option}\` on ${cpus()[0]?.model}, Node ${process.version}\n`);
if (values.browser) {
  await benchmarkInBrowser();
} else if (values.rows) {
  await benchmarkRows();
} else if (values.statistics) {
  await benchmarkStatistics();
} else if (values.draws) {
  await benchmarkDraws();
} else {
  checkReference();
  installPeers();
  await benchmarkInNode();
}
