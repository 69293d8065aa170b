import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchmarkInBrowser } from "./browser.js";
import { benchmarkInNode } from "./node.js";
import { installPeers } from "./peers/install.js";
import { checkReference } from "./reference-check.js";

/** `npm run bench`: the module against its peers under Node; with `--browser`, against JavaScript loops in Chromium. */
const { values } = parseArgs({ options: { browser: { type: "boolean", default: false } } });
console.log(
  `\`npm run bench${values.browser ? " -- --browser" : ""}\` on ${cpus()[0]?.model}, Node ${process.version}\n`,
);
if (values.browser) {
  await benchmarkInBrowser();
} else {
  checkReference();
  installPeers();
  await benchmarkInNode();
}
