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
  },
  link,
  embed: {
    title: "Embed this distribution",
    forms: { frame: "Frame", element: "Element", link: "Link", file: "File", notebook: "Notebook" },
    notes: {
      frame:
        "For a learning platform, a wiki or any page. The script gives the frame the height of what is in it; without it, the frame scrolls.",
      element:
        "For a page of your own: one script, in this version and no other, from a public network; or from your own server, with the npm package.",
      link: "In Markdown: for notes, forums and issues.",
      file: "Everything in one HTML file, with these numbers: it opens from a folder, an e-mail or a learning platform, without a network.",
      notebook: "A cell for Jupyter, Colab or marimo, by way of anywidget.",
    },
  },
  predict: {
    round: (number, count) => `Round ${number} of ${count}`,
    question: "How is the probability shared out? Set the bars.",
    guessFor: (label) => `Your probability for ${label}`,
    reveal: "Show me",
    next: "Next round",
    again: "Start again",
    yours: "Yours",
    truth: "Softmax",
    distance: (value) => `Distance: ${value} of the probability is in the wrong place.`,
    verdicts: { exact: "Spot on.", close: "Close.", far: "A surprise, then." },
    rounds: {
      start: {
        title: "Three logits, one apart",
        why: "Each step of 1 in the logits is a factor of e, about 2.7, in the probabilities: 7.4 to 2.7 to 1.",
      },
      cold: {
        title: "The same logits, at half the temperature",
        why: "Half the temperature doubles the differences, so each ratio is squared: a step is now a factor of 7.4.",
      },
      shifted: {
        title: "The same differences, a hundred higher",
        why: "Only differences count. Adding 100 to every logit multiplies every exp by the same number, and the sum with it.",
      },
      scaled: {
        title: "Twice the logits, at twice the temperature",
        why: "z/T is what it was in the first round. Scaling the logits and scaling the temperature undo each other.",
      },
      tied: {
        title: "Two equal leaders and one close behind, at T = 0",
        why: "At T = 0 any lead, however small, takes everything; what is exactly equal shares.",
      },
      hot: {
        title: "A clear leader, at T = 100",
        why: "Divided by 100, a lead of 4 is 0.04: hardly anything. Everybody gets nearly a third.",
      },
      masked: {
        title: "One masked entry, at T = ∞",
        why: "A mask is no low score but no candidate: even infinite temperature gives it nothing, and the others share.",
      },
    },
    result: (mean) => `All rounds done. On average, ${mean} of the probability was in the wrong place.`,
  },
  figures: { add: "Add 100", subtract: "Subtract 100", double: "Double", halve: "Halve", reset: "Reset" },
};
