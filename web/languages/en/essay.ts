import type { Essay } from "../contracts/essay.js";

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
  sentence: "I saw a ___.",
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
