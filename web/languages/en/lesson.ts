import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "How much to leave to chance",
  description:
    "What the temperature of a language model does: draw words, turn the temperature, and watch the draws follow. A lesson in one idea a screen, with exact numbers.",
  lede: "A language model scores every word that might come next, and then draws one. Its <b>temperature</b> decides how much the scores count.",
  drawing: "The drawing: three words, their scores and their chances",
  skip: "Skip to the drawing",
  first: (link) => `Draw a few words. Then try both ends. ${link("Why it works")}`,
  firstDone: (link) => `That is all that a temperature does. ${link("Why it works")}`,
  back: "Back to the text’s numbers",
  digitSentence: "It is a ___.",
  backToText: "Back to the text",
  sections: {
    scores: {
      title: "First come scores",
      html: () => `
        <p>A model has read “I saw a” and must go on. It does not know the next word. But it has an opinion about every
        word that it might use, and it states each opinion as one number, a <em>score</em>. Here are three: cat has 2, dog
        1, bird 0.1.</p>
        <p>A higher score means a likelier word, and that is all it says. A score is not a percentage. It may be negative,
        and scores need not add up to anything. Most people call them <dfn>logits</dfn> and write <i>z</i>. Drag one, if
        you like.</p>`,
    },
    chances: {
      title: "Scores become chances",
      html: (_, n, f) => `
        <p>To draw a word, each word needs a share. Shares are positive and add up to one. The <dfn>softmax</dfn> makes
        them in two steps. First it raises <i>e</i>, the number ${n.quoted(Math.E, 3)}, to each score. That gives
        ${n.part("worked", 0)}, ${n.part("worked", 1)} and ${n.part("worked", 2)}: positive, whatever the scores were. Then
        it divides each of these parts by their sum, ${n.parts("worked")} before rounding.</p>
        ${f.softmax}
        <p>So cat has ${n.part("worked", 0)} of ${n.parts("worked")} parts, which is ${n.chance("worked", 1, 0)}. One more
        point of score makes a word’s part ${n.quoted(Math.E, 3)} times as large.</p>`,
    },
    guess: {
      title: "Your turn to guess",
      html: (_, n) => `
        <p>Suppose cat’s score goes up from 2 to 3, and the other two stay as they are. Cat has
        ${n.chance("worked", 1, 0, 0)} now. What will it have then?</p>`,
    },
    one: {
      title: "One draw",
      html: (act) => `
        <p>Lay the three bars end to end, and they make exactly one whole: the strip under the drawing. Now drop a pin on
        it, anywhere, by pure chance. The word under the pin is the word drawn.
        ${act("drawOne", "Drop a pin.")}</p>
        <p>Cat has the longest piece, so the pin lands there most often. Bird’s piece is short, but sooner or later the pin
        lands on it, too. When a model writes, this is all that happens: it scores the words, drops the pin, writes the
        word, and begins again with a text that is one word longer.</p>`,
    },
    many: {
      title: "A hundred draws",
      html: (act, n) => `
        <p>One draw says little about a chance of ${n.chance("worked", 1, 0, 0)}. A hundred say more.
        ${act("drawMany", "Draw a hundred.")} Each dot is one draw, and each bar is exactly as long as the dots it should
        expect: ${n.chance("worked", 1, 0, 0)} cats, ${n.chance("worked", 1, 1, 0)} dogs,
        ${n.chance("worked", 1, 2, 0)} birds.</p>
        <p>You will seldom get exactly these. In 95 of 100 tries there are between ${n.fewest("worked", 0)} and
        ${n.most("worked", 0)} cats. Draw again and again: the dots grow smaller, and their edge settles at the end of the
        bar. Four times as many draws come about twice as close.</p>`,
    },
    divide: {
      title: "Temperature divides the scores",
      html: (act, n, f) => `
        <p>Now put one number in between. Before the softmax, every score is divided by <i>T</i>, the
        <dfn>temperature</dfn>. The rings show the results.</p>
        ${f.softmaxAtT}
        <p>At ${act("one", n.at(1))} nothing changes. At ${act("two", n.at(2))} the scores shrink to 1,
        ${n.quoted(0.5, 1)} and ${n.quoted(0.05, 2)}. They stand closer together, and so do the chances:
        ${n.chance("worked", 2, 0, 0)}, ${n.chance("worked", 2, 1, 0)} and ${n.chance("worked", 2, 2, 0)}. At
        ${act("half", n.at("½"))} they grow to 4, 2 and ${n.quoted(0.2, 1)}, and cat takes
        ${n.chance("worked", 0.5, 0, 0)}.</p>
        <p>Heat levels, cold sharpens. The order never changes: the favourite is the favourite at every temperature.</p>`,
    },
    ends: {
      title: "The two ends",
      html: (act, n, f) => `
        <p>Turn it ${act("allDown", "all the way down")}. As <i>T</i> comes near 0, every lead grows without limit: the
        favourite gets everything. This is called <dfn>greedy</dfn>. Here, each draw is the same. A shared server can still
        give you different texts, because it computes in batches that change with its load: in one test,
        ${n.count(1000)} answers at ${n.at(0)} came in ${n.count(80)} versions ${f.cite("thinking")}.</p>
        <p>Turn it ${act("allUp", "all the way up")}, and every lead shrinks to nothing: three words, a third each, as if
        the model had no opinion.</p>
        <p>Two cases are worth trying. ${act("tie", "Let dog tie with cat")}: at zero they share, half each.
        ${act("ruleOut", "Rule bird out")} with a score of minus infinity: no heat brings it back. Heat revives the
        unlikely, never the impossible.</p>`,
    },
    why: {
      title: "Why draw at all?",
      html: (act, _n, f) => `
        <p>Why not always write the favourite? It would be the same text each time, and soon it goes round in circles. A
        phrase that has come up makes itself likely again, and nothing breaks the loop ${f.cite("holtzman")}. People write
        otherwise: now and then they take a word that is less expected.</p>
        <p>So a model draws, and the temperature says how boldly. ${act("cold", "Cold")}, it keeps to the words that it
        has good reason for. You want that where one answer is right: a date, a translation, a line of code.
        ${act("hot", "Hot")}, it tries words that it would seldom use. You want that where many answers will do and where
        they should differ: names, ideas, first lines.</p>
        <p>Each end has its price. Too cold, and it repeats itself. Too hot, and words that fit nowhere win so often that
        the sentence breaks. See for yourself.</p>`,
    },
    alice: {
      title: "Alice writes",
      html: (_act, n, f) => `
        <p>Here is a whole language model, if a tiny one. It has read <i>Alice’s Adventures in Wonderland</i>,
        ${n.count(31171)} words and signs, and has counted which word comes after each pair of words. Four copies start from “said the”
        and drop their pins in the same places. Only the temperature differs, and the last one is yours.</p>
        ${f.desk}
        <p>The colder the copy, the sooner it falls back into its own tracks. At 0 it is caught for good: and the Queen, and
        the Queen. The hot one throws the dictionary about. In between, something like Carroll turns up. No temperature
        gives it a story, for this model looks back two words and no further.</p>`,
    },
    gaps: {
      title: "Only the gaps count",
      html: (act, n, f) => `
        <p>${act("add", `Add ${n.quoted(1.5, 1)} to every score`)}: the scores move, the bars stand still. What counts is
        the lead. Cat is one point ahead of dog, so at ${n.at(1)} it is <i>e</i> ≈ ${n.ratio("worked", 1, 0, 1)} times as
        likely, wherever the two stand.</p>
        <p>${act("double", "Double every score")}, and the gaps double: the bars move as if <i>T</i> had been halved.
        ${act("undoubled", "Double <i>T</i>, too")}, and they are back.</p>
        ${f.folded(
          "Seen other numbers for this example?",
          `<p>It is often printed with wrong ones. Bird’s at ${n.at(2)} are the furthest off. Or check the lead at
          ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} is ${n.quoted(0.71 / 0.23, 1)}, but it has to be
          <i>e</i> ≈ ${n.quoted(Math.E, 1)}.</p>
          ${f.mistakes({ right: "right", printed: "often printed" })}
          ${f.folded(
            "Can it be rounding?",
            `<p>No. One point of lead means that <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) is 1 at every
            temperature. The printed rows give ${n.logRatio(2, 0.54, 0.33)}, ${n.logRatio(1, 0.71, 0.23)} and
            ${n.logRatio(0.5, 0.88, 0.11)}. With half a unit of rounding on each number, the ranges of the three have no
            value in common, so no scores at all have these rows. Where they come from, we do not know.</p>`,
          )}`,
        )}`,
    },
    open: {
      title: "How open is the choice?",
      html: (act, n, f) => `
        <p>Three words are on the list. But is it a choice among three? If cat had ${n.share(0.98)}, hardly. Ask instead:
        how many words, all equally likely, would leave you just as unsure? Here it is
        ${n.perplexity("worked", 1, 1)}: the blocks. This number is called the <dfn>perplexity</dfn>.</p>
        <p>Take the slider from ${act("allDown", "one end")} to ${act("allUp", "the other")}: it climbs from 1 to 3. It can
        only climb, because heat always takes from words above the average score and gives to those below.</p>
        ${f.folded(
          "The same as a formula",
          `<p><dfn>Entropy</dfn> <i>H</i> is the logarithm of perplexity, here ${n.entropy("worked", 1, 2)}. Its slope is the
          variance of the scores, under the chances, over <i>T</i>³, which is never negative:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "The runner‑up’s best moment",
      html: (act, n, f) => `
        <p>From cold to hot, the favourite only loses, and the last only gains. What about a word in between? Here dog has
        ${n.quoted(1.7, 1)}, close behind cat, and bird −2.</p>
        ${f.curves("The chances at every temperature. Dog’s is the curve with a hill.")}
        <p>Dog rises first, because heat takes from cat, and falls later, because more heat gives to bird. It is best at
        ${act("peak", n.at(n.peak()))}, with ${n.chance("runnerUp", 1.59, 1)}.</p>`,
    },
    sure: {
      title: "Sure is not right",
      html: (act, n, f) => `
        <p>A small network was shown this digit. It says 2, with a chance of more than ${n.share(0.999, 1)}. It is a 3. A
        chance tells how sure a model is, not whether it has reason to be. (Three of its ten scores are shown; the others
        are further behind.)</p>
        <p>On ${n.count(899)} digits this network claims to be right ${n.claim(1)} of the time, and is right
        ${n.accuracy()}. Temperature can mend that, on average. Divide by
        ${act("fitted", n.at(3.84))}, the value that fits the true answers best, and the claim comes
        down to ${n.claim(3.84)}. This is called <dfn>calibration</dfn> ${f.cite("guo")}. It changes no answer: this 3 is
        still read as a 2, and too surely. One number mends the average, not each case.</p>`,
    },
    when: {
      title: "Which temperature, and when",
      html: (_act, n, f) => `
        ${f.uses([
          {
            use: "A contract to translate, a form to fill in, code",
            act: "contract",
            temperature: `0 to ${n.quoted(0.2, 1)}`,
            reason: "Few wordings are right, and a surprise is a mistake.",
            sentence: "You pay ___.",
            labels: ["monthly", "weekly", "never"],
          },
          {
            use: "A conversation, a letter, a summary",
            act: "conversation",
            temperature: `${n.quoted(0.7, 1)} to 1`,
            reason: "Many wordings are right. Some variety reads better, and slips stay rare.",
            sentence: "That sounds ___!",
            labels: ["good", "fun", "odd"],
          },
          {
            use: "Names for a band, ideas, first lines",
            act: "names",
            temperature: `1 to ${n.quoted(1.3, 1)}`,
            reason: "You want many that differ, and will throw most of them away.",
            sentence: "We are The ___.",
            labels: ["Moths", "Rivers", "Spoons"],
          },
        ])}
        <p>These are habits, not laws, and models differ: what suits one can be too hot for another. The marks below the
        slider show where programs start if you set nothing.</p>
        ${f.folded("Where programs start", f.defaults({ engine: "program", start: "starts at" }))}
        ${f.folded(
          "What it does not do",
          `<p>Several hosted models no longer let you set it: they refuse any value but 1, or take one and ignore it (as of
          November 2026).</p>
          <p>Is it a dial for creativity? In one study, of stories by one model, heat brought slightly more novelty and
          moderately more incoherence ${f.cite("peeperkorn")}. In another, of multiple-choice questions, nothing between 0
          and 1 made a statistically significant difference ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Where else you meet it",
      html: (_act, _n, f) => `
        <p>The formula is older than language models. It turns up wherever scores have to become shares. Choose one:</p>
        ${f.cards}`,
    },
    predict: {
      title: "Predict first",
      html: () => `
        <p>Seven short rounds. Set the bars as you expect them, then look: each round comes with its reason.</p>`,
    },
    summary: {
      title: "In short",
      html: (_act, _n, f) => f.summary,
    },
    sources: {
      title: "Sources",
      html: (_act, _n, f) =>
        f.sources({
          boltzmann: "Where the formula comes from. A score is minus an energy.",
          vaswani: "Attention, and why its scores are divided by the root of their dimension.",
          hinton: "A hot teacher shows its pupil which wrong answers are nearly right.",
          guo: "Networks are too sure of themselves, and one fitted temperature mends most of it.",
          radford: "CLIP, which learns its temperature.",
          holtzman: "Why neither the likeliest text nor the plain draw reads like people’s, and what top-p does.",
          peeperkorn: "Temperature and creativity, in stories.",
          renze: "Temperature and solving problems.",
          thinking: "Why T = 0 is not reproducible on a server, and how it can be.",
          engines: "Where programs start, read in their sources in November 2026.",
        }),
    },
  },
  guess: {
    label: (value) => `Cat will have ${value}`,
    show: "Show me",
    before: "Move the slider to your guess.",
    right: "Just right.",
    close: "Close.",
    far: (value) => `You said ${value}.`,
    why: (n) =>
      `It is ${n.chance("raised", 1, 0)}. Cat’s part grows ${n.quoted(Math.E, 3)} times, from ${n.part("worked", 0)} to ${n.part("raised", 0)}, and ${n.part("raised", 0)} of ${n.parts("raised")} is ${n.chance("raised", 1, 0)}.`,
    mine: "your guess",
  },
  under: {
    worth: (value) => `worth ${value} equal words`,
    score: "score",
    divided: "score / <i>T</i>",
    claims: "claims to be right",
    isRight: "is right",
    digit: (meant) => `A handwritten digit, 8 by 8 pixels. Its writer meant a ${meant}.`,
  },
  cards: {
    energy: {
      title: "Energy",
      line: "Where the formula comes from: Boltzmann, 1868, for gases. A score is minus an energy. Here molecules of iodine at room temperature, which is 1 on this scale: most of them rest at level 0.",
      sentence: "It is at level ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Attention",
      line: "How a transformer decides which word to look back at. It divides these scores by √64 = 8 first, a temperature of 8.",
      sentence: "“it” is the ___.",
      labels: ["cat", "mat", "sun"],
    },
    distillation: {
      title: "Distillation",
      line: "A large network teaches a small one. Hot, it also shows which wrong answers are nearly right. (Here the network of digits.)",
      sentence: "It is a ___.",
      labels: ["2", "8", "3"],
    },
    matching: {
      title: "Matching",
      line: "CLIP picks the caption for a picture. Its scores differ by hundredths only; the temperature that it learned is 0.01, as low as its training allowed.",
      sentence: "It shows a ___.",
      labels: ["diagram", "dog", "cat"],
    },
    calibration: {
      title: "Calibration",
      line: "The digits again, at the one <i>T</i> that fits the true answers best.",
      sentence: "It is a ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Scores become chances, and a model draws from them.",
    "Temperature divides the scores: cold sharpens, heat levels, and the order stays.",
    "At 0 the favourite is all there is; at infinity, all that is possible is equally likely.",
  ],
  end: (link) =>
    `That is the lesson. ${link("Open the workbench")} to set your own scores, to paste what a model prints, or to put the drawing on a page of yours.`,
};
