import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

/** The element's words. */
export const element: Messages = {
  language: "en",
  direction: "ltr",
  numbers: numbersIn("en"),
  temperature: "Temperature",
  temperatureTyped: "Temperature, as a number",
  greedy: "greedy",
  uniform: "uniform",
  setTemperature: (temperature) => `Set the temperature to ${temperature}`,
  label: "Label",
  logit: "Logit",
  probability: "Probability",
  labelOf: (row) => `Label of row ${row}`,
  logitOf: (label) => `Logit of ${label}`,
  logitTyped: (label) => `Logit of ${label}, as a number`,
  logitValue: (logit, probability) => `${logit}, probability ${probability}`,
  masked: "masked",
  maskedValue: "masked, probability 0",
  addRow: "Add a row",
  sorted: "Sort",
  removal: "Remove",
  removeRow: (label) => `Remove ${label}`,
  newLabel: (row) => `new ${row}`,
  ghost: "outline: T = 1",
  uniformLine: (count) => `line: uniform, 1/${count}`,
  roundedSum: (sum) =>
    `As rounded here, the probabilities add up to ${sum}. That is the rounding: unrounded, they add up to 1.`,
  overview: (count, largest) =>
    `All ${count} probabilities, the largest of those that fall on a pixel; full height is ${largest}. Outline: T = 1.`,
  statistics: {
    entropy: "Entropy",
    perplexity: "Perplexity",
    maxProbability: "Top probability",
    margin: "Margin",
    divergence: "Divergence from T = 1",
    entropySlope: "Slope of the entropy",
  },
  explanations: {
    entropy:
      "How open the choice is: 0 when one class has all the probability, the logarithm of the number of classes when all are alike.",
    perplexity: "e to the entropy (in nats): the number of equally likely classes that would be as hard to guess.",
    maxProbability:
      "The probability of the likeliest class: how often a sample is the one that greedy choice would take.",
    margin: "How far the likeliest class is ahead of the second.",
    divergence:
      "How much the temperature has changed the distribution: the Kullback–Leibler divergence from the one at T = 1.",
    entropySlope:
      "How fast the entropy rises with the temperature, dH/dT: the variance of the logits under p, divided by T cubed. It is never negative.",
  },
  explain: (name) => `What is this? ${name}`,
  units: { nats: "nats", bits: "bits" },
  showIn: (unit) => `Show in ${unit}`,
  perUnit: (unit) => `${unit} per unit of T`,
  likeChoosing: (count) => `like choosing among ${count} equal options`,
  aheadOfSecond: "ahead of the second",
  sharedBy: (count) => `${count} rows alike`,
  curves: "Every temperature",
  curvesOf: (shown, all) => `the first ${shown} of ${all} classes`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "where a middle class peaks: the mean logit equals its logit",
  asTable: "As a table",
  simplex: "The path of the temperature",
  noSimplex: (count) =>
    count < 3
      ? `A triangle has three corners: it takes three classes that are not masked, and here ${count === 1 ? "is one" : `are ${count}`}.`
      : `A triangle has three corners, and here are ${count} classes. It can show the top three, their probabilities scaled to add up to 1.`,
  topThree: "Show the top three, renormalised",
  steps: "Step by step",
  stepsTable: "The calculation, a table",
  formulas: "The calculation, as formulas",
  rowsOf: (shown, all) => `the ${shown} largest of ${all} logits`,
  sum: "sum",
  stepsAtZero: "T = 0 is a limit: divided by ever smaller T, every difference below 0 goes to −∞, and its exp to 0.",
  stepsAtInfinity: "T = ∞ is a limit: divided by ever larger T, every difference goes to 0, and its exp to 1.",
  naive: "naive",
  naiveSwitch: "Without subtracting the maximum",
  naiveOverflows:
    "In single precision, which models use, exp overflows above 88.7, or the sum does, and what is divided by infinity is no probability. Subtracting the maximum first leaves every probability as it is, and the largest exp is 1.",
  naiveVanishes:
    "In single precision every exp is too small to be anything but 0, and 0 divided by 0 is no number. Subtracting the maximum first leaves every probability as it is, and the largest exp is 1.",
  naiveIsInexact: "In single precision, which models use, the exps have lost digits here: compare the probabilities.",
  naiveWorks: "It still works here. Make the logits large or the temperature small, and it breaks: try T = 0.01.",
  solve: "Solve for T",
  solveQuestion: "Which temperature gives",
  targets: { maxProbability: "top probability", entropy: "entropy", perplexity: "perplexity" },
  targetTyped: (name) => `Wanted: ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `always ${lowest} here` : `out of reach: ${lowest} to ${highest} here`,
  set: "Set",
  tools: "Tools",
  undo: "Undo",
  redo: "Redo",
  digits: "Decimals",
  panels: "Panels",
  panelNames: {
    statistics: "Statistics",
    bars: "Bars",
    curves: "Curves",
    simplex: "Triangle",
    steps: "Steps",
    solve: "Solve",
  },
  export: "Copy or download …",
  exportTitle: "Copy or download",
  close: "Close",
  numbersHeading: "Numbers",
  drawings: "Drawings",
  formats: { csv: "CSV", json: "JSON", latex: "LaTeX table", javascript: "JavaScript", python: "Python" },
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "This page may not use the clipboard: the text is selected, copy it by hand.",
  download: "Download",
  downloadDrawing: (drawing, format) => `Download ${drawing} as ${format}`,
  figureTitle: (temperature) => `Softmax at T = ${temperature}`,
  exportFailed: (reason) => `That did not work: ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperature ${temperature}: highest probability ${probability}, ${leaders}; entropy ${entropy}.`,
  badLogit: (text) =>
    `“${text}” is not a logit. Type a number such as 1.5 (with a point) or 2e3, or -inf to mask the entry.`,
  badTemperature: (text) => `“${text}” is not a temperature. Type a number of 0 or more, or inf.`,
  outOfBounds: (text, lowest, highest) =>
    `“${text}” is not a temperature that may be set here. Type a number from ${lowest} to ${highest}.`,
  badTarget: (text) => `“${text}” cannot be met. Type a number of 0 or more; a probability is at most 1.`,
  badDigits: (digits) => `digits must be a whole number from 2 to 15, got ${digits}`,
  badField: (name, reason) => `The attribute “${name}” is not used: ${reason}.`,
  refused: (reason) => `Not changed: ${reason}.`,
  allMasked: "one entry at least must not be masked",
  blocked: "This distribution cannot be computed here, because WebAssembly is blocked.",
  blockedHelp:
    "A page that shows it must allow it in its Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'. In a browser’s lockdown mode, allow it for this site.",
  notANumber: (text) => `“${text}” is not a number`,
  notOneOf: (text, names) => `“${text}” is none of ${names}`,
  notTargets: (text) => `“${text}” is not three numbers`,
};

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

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "English",
  title: "Softmax temperature",
  description:
    "See what the softmax temperature does: change the logits and the temperature, and watch the distribution follow. Exact numbers, a worked example, when to turn it up or down.",
  tagline: "One number decides how sharp or how flat a model’s distribution is. Drag it, and drag the logits.",
  skip: "Skip to the text",
  language: "Language",
  theme: { name: "Colours", system: "System", light: "Light", dark: "Dark" },
  workbench: "Workbench",
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
  withoutScript: "These figures come alive with JavaScript. The text and its numbers are complete without.",
  contents: "Contents",
  predict: {
    title: "Predict first",
    intro:
      "Seven short rounds. Set the bars as you expect them, then look. Whoever is wrong in one of them has learned something.",
    withoutScript: "The rounds need JavaScript.",
  },
  labels: ["cat", "dog", "bird"],
  label: "Label",
  probability: "Probability",
  sections: {
    softmax: {
      title: "A softmax turns scores into probabilities",
      html: (f, n) => `
        <p>A model does not say “cat”. It gives every class, or every possible next word, a score: its <dfn>logit</dfn>
        <i>z</i>. The softmax raises <i>e</i> to each score and divides by the sum, so that all results are positive and add
        up to 1.</p>
        ${f.softmax}
        <p>The logits 2, 1 and ${n.quoted(0.1, 1)} become ${n.p("worked", 1, 0)}, ${n.p("worked", 1, 1)} and
        ${n.p("worked", 1, 2)}. A lead of 1 is a factor of <i>e</i> ≈ ${n.quoted(Math.E, 3)} in probability, wherever it
        stands. That is all that a logit says.</p>
        ${f.live("softmax", "Drag a logit. The others give way, because the sum stays 1.")}`,
    },
    temperature: {
      title: "Low temperature sharpens, high temperature flattens",
      html: (f, n) => `
        <p>The temperature <i>T</i> divides every logit first. At <i>T</i> = 1 the model’s distribution stands as it is.
        Below 1 the differences grow, and the leader gains: ${n.p("worked", 0.5, 0)} at <i>T</i> = ${n.quoted(0.5, 1)}.
        Above 1 they shrink, and the others catch up: at <i>T</i> = 2 the leader has ${n.p("worked", 2, 0)}. The order
        never changes: temperature alone cannot make the second-best class the best.</p>
        <p>All of it follows from one line. The log-ratio of two probabilities is the difference of their logits,
        divided by <i>T</i>:</p>
        ${f.logRatio}
        ${f.live("temperature", "Every temperature at once. Drag the marker.")}`,
    },
    limits: {
      title: "At zero the winner takes all; at infinity all are equal",
      html: (f) => `
        <p><i>T</i> = 0 would divide by zero. What is meant is the limit: all the probability goes to the largest logit. That
        is <em>greedy</em> choice, the arg max. If several are exactly equal, they share it.</p>
        <p>At <i>T</i> = ∞ all classes are equally likely, except those that were never candidates. A logit of −∞ is a
        <dfn>mask</dfn>: its probability is exactly 0 at every temperature. Decoders forbid a word in this way.</p>
        ${f.live("limits", "A and B tie, D is masked. Go to 0, then to ∞.")}`,
    },
    "shift-and-scale": {
      title: "Shifting the logits changes nothing; scaling them is temperature",
      html: (f) => `
        <p>Only differences count. Add 100 to every logit, and no probability changes. Programs make use of it: they subtract
        the largest logit first, since <i>e</i><sup>1000</sup> is too large for the usual number formats and
        <i>e</i><sup>0</sup> is 1.</p>
        <p>Multiply every logit by 2, and the temperature is halved. A model whose logits are all twice as large is the same
        model at half the temperature, so a temperature that suits one model says little about another.</p>
        ${f.live("shift", "Do it to all logits at once, and watch which bars move.")}`,
    },
    entropy: {
      title: "The entropy only ever rises",
      html: (f, n) => `
        <p>The <dfn>entropy</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> measures how open the choice is: 0 for a sure
        winner, ln <i>n</i> for <i>n</i> equal ones. Its exponential, the <dfn>perplexity</dfn>, reads as “like choosing
        among so many equal options”: ${n.perplexity("worked", 0.5, 2)} at <i>T</i> = ${n.quoted(0.5, 1)},
        ${n.perplexity("worked", 1, 2)} at 1 and ${n.perplexity("worked", 2, 2)} at 2, for the logits 2, 1
        and ${n.quoted(0.1, 1)}.</p>
        ${f.slope}
        <p>The variance is that of the logits under <i>p</i>. It is above 0 unless all logits are equal, so the entropy
        rises all the way. Hence each entropy between the two limits belongs to exactly one temperature, and a program
        can find it: that is what “Solve” in the workbench does.</p>
        ${f.live("entropy", "Six numbers that describe a distribution. The question marks explain them.")}`,
    },
    "worked-example": {
      title: "The worked example, right to ten digits",
      html: (f, n) => `
        <p>Logits 2, 1 and ${n.quoted(0.1, 1)} at three temperatures. <i>H</i> is the entropy in nats.</p>
        ${f.workedTable}
        <p class="aside"><strong>If you know other figures:</strong> a version of this example circulates with
        ${n.quoted(0.71, 2)}, ${n.quoted(0.23, 2)}, ${n.quoted(0.06, 2)} at <i>T</i> = 1, with ${n.quoted(0.54, 2)},
        ${n.quoted(0.33, 2)}, ${n.quoted(0.13, 2)} at <i>T</i> = 2 and with ${n.quoted(0.88, 2)}, ${n.quoted(0.11, 2)},
        ${n.quoted(0.01, 2)} at <i>T</i> = ${n.quoted(0.5, 1)}. They are wrong: the last one at <i>T</i> = 2, for
        instance, is ${n.p("worked", 2, 2)}. You can check it yourself. The first two logits differ by 1, so <i>T</i>
        ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) has to be 1 at every temperature. Those rows give
        ${n.logRatio(1, 0.71, 0.23)}, ${n.logRatio(2, 0.54, 0.33)} and ${n.logRatio(0.5, 0.88, 0.11)}, so no logits at all
        have all three rows. Where they come from, we do not know.</p>`,
    },
    confidence: {
      title: "Confident is not the same as right",
      html: (f, n) => `
        <p>A small neural network reads this digit, 8 by 8 pixels with some noise. Its writer meant a 3. The network
        says 2, with a probability of ${n.p("digit", 1, 2)}. The softmax is not to blame: it only repeats what the
        logits say, and networks that are trained to the end tend to say too much.</p>
        <p>No temperature mends this one answer, because the order stays. But a higher one makes the answers honest as a
        whole: at <i>T</i> = 10 the 2 has ${n.p("digit", 10, 2)} and the 3 has ${n.p("digit", 10, 3)}. <dfn>Temperature
        scaling</dfn> fits a single <i>T</i> to examples that the network has not seen, so that, as nearly as one number
        can make it, nine in ten of the answers given with 90 % are right. Every decision stays as it was.</p>
        ${f.live("digit", "How high does T have to be before the network doubts?")}`,
    },
    choosing: {
      title: "Fit it for a classifier, choose it for text",
      html: (f, n) => `
        <p>In <i>Alice’s Adventures in Wonderland</i>, “said the” is followed by 30 different words. As a model of the next
        word, their counts give “king” ${n.p("alice", 1, 0)} at <i>T</i> = 1, ${n.p("alice", 0.5, 0)} at <i>T</i> =
        ${n.quoted(0.5, 1)} and ${n.p("alice", 2, 0)} at <i>T</i> = 2: there it is like choosing among
        ${n.perplexity("alice", 2, 1)} equal words instead of ${n.perplexity("alice", 1, 1)}.</p>
        ${f.live("alice", "The likeliest words after “said the”, at every temperature.")}
        <dl class="when">
          <dt>One right answer: extraction, code, arithmetic</dt>
          <dd>0 to ${n.quoted(0.3, 1)}: the model’s best guess almost always; always at 0.</dd>
          <dt>Ordinary prose, conversation</dt>
          <dd>Around ${n.quoted(0.7, 1)} to 1: some variety, few slips.</dd>
          <dt>Ideas, names, many different drafts</dt>
          <dd>1 or somewhat above. Far above, unlikely words win often enough to derail a sentence.</dd>
          <dt>A classifier whose confidence you want to believe</dt>
          <dd>What fits held-out data, often above 1.</dd>
          <dt>Distillation</dt>
          <dd>2 to 10 or so: the student sees which wrong answers the teacher finds nearly right.</dd>
        </dl>
        <p>If you set nothing, you get the default of whoever runs the model: 1 in Hugging Face’s transformers and in vLLM,
        unless the model brings its own; ${n.quoted(0.8, 1)} in llama.cpp and in Ollama. Many also cut the tail off before
        they draw (top-k, top-p, min-p), which temperature does not do.</p>`,
    },
    references: {
      title: "Further reading",
      html: (f) =>
        f.references({
          boltzmann:
            "Where the formula comes from: a gas at temperature T is in a state of energy E with probability proportional to exp(−E/kT). A logit is minus an energy.",
          hinton: "A high temperature shows a student network what a teacher knows about wrong answers.",
          guo: "Modern networks are too sure of themselves, and one fitted temperature mends most of it.",
          holtzman:
            "Why neither greedy choice nor the plain distribution reads like text by people, and what top-p does.",
        }),
    },
  },
  footer:
    "Computed by the WebAssembly core of <code>softmax-temperature</code>, in this page: nothing is sent anywhere. Digits: UCI optical digits, CC BY 4.0. Words: Lewis Carroll, 1865.",
};
