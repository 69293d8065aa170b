import type { LinkMessages, PageMessages } from "../contracts/page.js";

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) => `Part of the link could not be read and is left at its default: ${names.join(", ")}.`,
  unreadable: "The link says nothing that this page understands. Here is the worked example instead.",
  otherVersion: (version) =>
    `The link was made for version “${version}” of this page, which this one does not know. Here is the worked example instead.`,
  fields: {
    logits: "logits",
    labels: "labels",
    temperature: "temperature",
    panels: "panels",
    digits: "decimals",
    order: "order",
    unit: "unit",
    seed: "seed",
    sentence: "sentence",
    targets: "targets",
    switches: "switches",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "Three classes with the logits 2, 1 and 0.1: the example that everybody meets first.",
    alice:
      "The 30 words that follow “said the” in Alice’s Adventures in Wonderland. Each logit is the logarithm of a count, so T = 1 gives the frequencies in the book.",
    torn: "What a small neural network makes of this noisy digit, whose writer meant a 2. At T = 1 it is torn between four answers.",
    wrong:
      "The same network, sure and wrong: it reads a 2, and the writer meant a 3. See how high T has to be before it doubts.",
    ties: "Two pairs of equal logits. Equal logits have equal probabilities at every temperature; at T = 0 the leaders share.",
    masks: "C is masked: its logit is −∞. Its probability is 0 at every temperature, even at T = ∞.",
    huge: "exp(1000) is too large for the usual number formats. The probabilities are right all the same.",
  },
  digitImage: (digit) => `A handwritten digit, 8 by 8 pixels. Its writer meant a ${digit}.`,
  paste: {
    title: "Paste numbers",
    hint: "Numbers, or a line “label: number” for each entry. -inf masks an entry.",
    field: "Numbers, or lines of label: number",
    use: "Use these",
    cancel: "Cancel",
    nothing: "No numbers yet.",
    understood: (count, labelled) => `${count} numbers, ${labelled} with a label.`,
    badLine: (line, text) => `Line ${line}: “${text}” is not a number.`,
    noDistribution: (reason) => `These have no distribution: ${reason}.`,
  },
  share: {
    copied: "Link copied: it opens the page as you see it.",
    byHand: "This page may not use the clipboard. The link is in the address bar: copy it from there.",
    long: (characters) => `The link has ${characters} characters: some programs cut such links off.`,
    tooLong: (characters) =>
      `A link would have ${characters} characters, more than this page reads. Take the numbers along as a file.`,
  },
  link,
};
