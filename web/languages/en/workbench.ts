import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "Workbench · softmax temperature",
  description:
    "Set scores and a temperature, paste what a model prints, draw, compare, take the numbers along: the softmax with exact numbers, in your browser.",
  tagline: "Your own logits: type them, paste them, draw from them, take them along.",
  skip: "Skip to the numbers",
  examples: "Examples",
  presets: {
    worked: "Worked example",
    alice: "“said the …”",
    torn: "Torn digit",
    wrong: "Sure and wrong",
    ties: "Ties",
    masks: "A mask",
    huge: "Huge logits",
  },
  paste: "Paste numbers …",
  share: "Copy link",
  embed: "Embed …",
  knownMistake: "A well-known mistake",
};
