import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchmarkInBrowser } from "./browser.js";
import { benchmarkInNode } from "./node.js";
import { installPeers } from "./peers/install.js";
import { checkReference } from "./reference-check.js";
import { benchmarkStatistics } from "./statistics.js";

/**
 * `npm run bench`: the module against its peers under Node; with `--browser`, against JavaScript loops in Chromium; with
 * `--statistics`, its statistics and entropy against its own softmax.
 */
const { values } = parseArgs({
  options: { browser: { type: "boolean", default: false }, statistics: { type: "boolean", default: false } },
});
const option = values.browser ? " -- --browser" : values.statistics ? " -- --statistics" : "";
console.log(`\`npm run bench${option}\` on ${cpus()[0]?.model}, Node ${process.version}\n`);
if (values.browser) {
  await benchmarkInBrowser();
} else if (values.statistics) {
  await benchmarkStatistics();
} else {
  checkReference();
  installPeers();
  await benchmarkInNode();
}
