import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "How much to leave to chance",
  description:
    "What the temperature of a language model does: draw words, turn the temperature, and watch the draws follow. A lesson in one idea a screen, with exact numbers.",
  lede: "A language model scores every word that might come next, and then draws one. Its <b>temperature</b> decides how closely it keeps to the best score.",
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
      html: (act) => `
        <p>A model has read “I saw a” and must go on. It does not know the next word. But it has an opinion about every
        word that it might use, and it states each opinion as one number, a <em>score</em>. Here are three: cat has 2, dog
        1, bird 0.1.</p>
        <p>A higher score means a likelier word. ${act("birdUp", "Give bird a 3")}, and bird
        becomes the favourite. <span class="on-screen">Or drag a score yourself, or write a word of your own over
        bird.</span></p>
        <p>Such scores are called <dfn>logits</dfn>, written <i>z</i>. They are not percentages: they may be negative, and
        they need not add up to anything.</p>`,
    },
    chances: {
      title: "Scores become chances",
      html: (act, n, f) => `
        <p>To be drawn, each word needs a chance. Chances are never negative, and add up to 100%. The <dfn>softmax</dfn> makes
        them in two steps:</p>
        <ol class="steps-of-softmax">
          <li>Each word gets a weight. With a score of 0 it is 1, and each point more multiplies it by
          ${n.quoted(Math.E, 3)}, a number called <i>e</i>. Cat has 2 points, so its weight is ${n.quoted(Math.E, 3)} ×
          ${n.quoted(Math.E, 3)}, or <i>e</i>²: ${n.part("worked", 0)}.</li>
          <li>Divide each weight by the sum of all, ${n.parts("worked")}. That makes ${n.chance("worked", 1, 0, 0)} for cat.</li>
        </ol>
        <p>${act("dogUp", "Give dog one point more")}: its weight, below the slider, grows ${n.quoted(Math.E, 3)} times. The
        other weights stay, but now they are smaller shares of a larger sum.</p>
        ${f.folded("The same as a formula", `${f.softmax}<p>For each word <i>i</i>: <i>e</i> to its score, over the sum of these for all words <i>j</i>.</p>`)}`,
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
        <p>Lay the three bars end to end, and they make exactly one whole: the strip below the slider. Now drop a pin on
        it, anywhere, by pure chance. The word under the pin is the word drawn.
        ${act("drawOne", "Drop a pin.")}</p>
        <p>Cat has the longest piece, so the pin lands there most often. Bird’s piece is short, but sooner or later the pin
        lands on it, too. When a model writes, this is all that happens: it scores the words, drops the pin, writes the
        word, and begins again with a text that is one word longer.</p>`,
    },
    many: {
      title: "A hundred draws",
      html: (act, n) => `
        <p>One draw says little about a chance of ${n.chance("worked", 1, 0, 0)}. A hundred draws say more.
        ${act("drawMany", "Draw a hundred.")} Each dot is one draw, and the end of a bar is where its dots should stop: ${n.chance("worked", 1, 0, 0)} cats, ${n.chance("worked", 1, 1, 0)} dogs,
        ${n.chance("worked", 1, 2, 0)} birds.</p>
        <p>You will seldom get exactly these. Draw a hundred, a hundred times: about 95 times there will be between
        ${n.fewest("worked", 0)} and ${n.most("worked", 0)} cats. The button “100” adds to what is there. The dots grow
        smaller, and their edge settles at the end of the bar.</p>`,
    },
    divide: {
      title: "Temperature divides the scores",
      html: (act, n, f) => `
        <p>Now divide every score by one number before the softmax: <i>T</i>, the <dfn>temperature</dfn>. Below the slider, each dot is a score, and the ring is what the division makes of it.
        <span class="on-screen">Drag the slider, and watch the rings.</span></p>
        <p>At ${act("two", n.at(2))} the scores shrink to 1, ${n.quoted(0.5, 1)} and ${n.quoted(0.05, 2)}. They stand
        closer together, and so do the chances: ${n.chance("worked", 2, 0)}, ${n.chance("worked", 2, 1)} and
        ${n.chance("worked", 2, 2)}. At ${act("half", n.at("½"))} they grow to 4, 2 and ${n.quoted(0.2, 1)}, and cat
        takes ${n.chance("worked", 0.5, 0, 0)}. At ${act("one", n.at(1))} nothing changes.</p>
        <p>Heat evens out, cold sharpens. The order stays: however hot it gets, cat is ahead. Only at infinity are all equal.</p>
        ${f.folded("The same as a formula", f.softmaxAtT)}`,
    },
    ends: {
      title: "The two ends",
      html: (act, n, f) => `
        <p>${act("allDown", "All the way down")}: as <i>T</i> comes near 0, every difference grows without limit, and the
        favourite gets everything. Each draw is the same. This is called <dfn>greedy</dfn>.</p>
        <p>${act("allUp", "All the way up")}: every difference shrinks to nothing. Three words, a third each, as if the model had
        no opinion.</p>
        <p>Two cases are worth trying. ${act("tie", "Let dog tie with cat")}: at zero they share, half each.
        ${act("ruleOut", "Rule bird out")} with a score of minus infinity: no heat brings it back. Heat revives the
        unlikely, never the impossible.</p>
        ${f.folded(
          "At 0, the same text each time? On a server, not quite.",
          `<p>Here, yes, unless words tie for the best. A shared server can still give you different texts, because it computes in batches that change
          with its load, and sums that are rounded in another order can change the favourite. In one test,
          ${n.count(1000)} answers at ${n.at(0)} came in ${n.count(80)} versions ${f.cite("thinking")}.</p>`,
        )}`,
    },
    why: {
      title: "Why draw at all?",
      html: (act, _n, f) => `
        <p>Why not always write the favourite? It would be the same text each time, and soon it goes round in circles. A
        phrase that has come up makes itself likely again, and nothing breaks the loop ${f.cite("holtzman")}. People write
        otherwise: now and then they take a word that is less expected.</p>
        <p>So a model draws, and the temperature says how boldly. Where one answer is right, keep it
        ${act("coldFact", "cold", { sentence: "Two and two are ___.", labels: ["four", "five", "fish"] })}: a fact, a
        translation, a line of code. ${act("hotFact", "Hot", { sentence: "Two and two are ___.", labels: ["four", "five", "fish"] })},
        it sometimes makes five of two and two.</p>
        <p>Where many answers will do and should differ, make it
        ${act("hotNames", "warm", { sentence: "I call her ___.", labels: ["Luna", "Biscuit", "Comet"] })}: names, ideas,
        opening lines. ${act("coldNames", "Cold", { sentence: "I call her ___.", labels: ["Luna", "Biscuit", "Comet"] })}, it
        calls every cat Luna.</p>
        <p>So each end has its price, and nobody writes at infinity. See for yourself: here comes a model that writes whole
        sentences.</p>`,
    },
    alice: {
      title: "Alice writes",
      html: (_act, n, f) => `
        <p>Here is a whole language model, if a tiny one. It has read <i>Alice’s Adventures in Wonderland</i>,
        ${n.count(31171)} words and marks, and has counted which word comes after each pair of words. Four copies start from “said the”
        and drop their pins in the same places. Only the temperature differs, and the last one is yours.</p>
        ${f.desk}
        <p>The colder the copy, the sooner it falls back into its own tracks. At 0 it is caught for good: and the Queen, and
        the Queen. The hot one throws the dictionary about. In between, something like Carroll turns up. No temperature
        gives it a story, for this model looks back two words and no further.</p>`,
    },
    more: {
      title: "For the curious",
      html: () => "<p>That is all you need. If you have a minute more, open what you wonder about.</p>",
    },
    gaps: {
      title: "Only the gaps count",
      html: (act, n, f) => `
        <p>A real model’s scores may be 17, 16 and 15, or all below zero. Does that matter?
        ${act("add", `Add ${n.quoted(1.5, 1)} to every score`)}<span class="on-screen">, or move all three with the small
        slider</span>: the scores move, the bars stand still. What counts is the lead. Cat is one point ahead of dog, so at ${n.at(1)} it is <i>e</i> ≈ ${n.ratio("worked", 1, 0, 1)} times as
        likely, wherever the two stand.</p>
        <p>${act("double", `Double 2, 1 and ${n.quoted(0.1, 1)}`)}, and the leads double: the bars move as if <i>T</i> had been halved.
        ${act("undoubled", "Double <i>T</i>, too")}, and they are back. That is why a temperature which suits one model can
        be too hot for another: their leads differ in size.</p>
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
        <p>Three words are on the list. But is it a choice among three? At ${act("sharp", n.at("¼"))}, where cat has
        ${n.chance("worked", 0.25, 0, 0)}, hardly. So ask: how many words, all equally likely, would leave you just as
        unsure? At ${act("one", n.at(1))} it is ${n.perplexity("worked", 1, 1)}: the blocks. This number is called the
        <dfn>perplexity</dfn>.</p>
        <p>From ${act("leastOpen", "one end")} to ${act("mostOpen", "the other")} it climbs from 1 to 3, and it never
        turns back: heat only ever opens a choice.</p>
        <p>A model is not equally unsure everywhere. ${act("openFact", "A sum", { sentence: "Two and two are ___.", labels: ["four", "five", "fish"] })}
        is worth ${n.perplexity("fact", 1, 1)} words, ${act("openNames", "a name", { sentence: "I call her ___.", labels: ["Luna", "Biscuit", "Comet"] })}
        ${n.perplexity("names", 1, 1)}. Models are compared by it, too: the better one guesses a text, the lower its perplexity.</p>
        ${f.folded(
          "And entropy?",
          `<p><dfn>Entropy</dfn> <i>H</i> is the logarithm of perplexity, ${n.entropy("worked", 1, 2)} at ${n.at(1)}. Its slope is the
          variance of the scores, under the chances, over <i>T</i>³, which is never negative:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "The runner‑up’s best moment",
      html: (act, n, f) => `
        <p>Suppose that the favourite is worn out, and you want the second idea: dog, as often as you can get it. (Dog has
        ${n.quoted(1.7, 1)} here, bird −2.) Which temperature would you set? <span class="on-screen">Try the slider: the
        best that you find is kept below it.</span></p>
        ${f.folded(
          "The answer",
          `<p>Too cold, and cat takes everything. Too hot, and bird takes its share, too. In between dog has a best moment, at
          ${act("peak", n.at(n.peak()))}, with ${n.chance("runnerUp", 1.59, 1)}. More heat than that does not
          make a model more inventive: it feeds only the words that hardly fit. Cat always loses with heat, and bird always
          gains; what lies between can rise first and fall later.</p>
          ${f.curves("The chances at every temperature. Dog’s is the curve with a hill.")}`,
        )}`,
    },
    sure: {
      title: "Sure does not mean right",
      html: (act, n, f) => `
        ${f.digit("Its writer meant a 3.")}
        <p>A small network was shown this digit. It reads a 2, and gives that a chance of more than
        ${n.share(0.999, 1)}. It is wrong. A chance tells how sure a model is, not whether it has reason to be. (Only the top three of its ten scores are shown.)</p>
        <p>Look at the two bars below the slider: on ${n.count(899)} digits this network claims to be right ${n.claim(1)} of the time, and is right
        ${n.accuracy()}. Temperature can mend that, on average: at ${act("fitted", n.at(3.84))}, the value that fits the
        true answers best, the claim comes down to ${n.claim(3.84)}. This is called <dfn>calibration</dfn>
        ${f.cite("guo")}. No answer changes: this 3 is still read as a 2, and too surely.</p>`,
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
            labels: ["monthly", "weekly", "twice"],
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
            use: "Names for a band, ideas, opening lines",
            act: "names",
            temperature: `1 to ${n.quoted(1.3, 1)}`,
            reason: "You want many that differ, and will throw most of them away.",
            sentence: "We are The ___.",
            labels: ["Moths", "Rivers", "Spoons"],
          },
        ])}
        <p class="on-screen">Press a range: it brings a sentence, and draws ten words.</p>
        <p>These are habits, not laws, and models differ: what suits one can be too hot for another. The marks below the
        slider show where programs start if you set nothing.</p>
        ${f.folded(
          "Where programs start",
          `${f.defaults({ engine: "program", start: "starts at" })}
          <p>Several hosted models no longer let you set it: they refuse any value but 1, or take one and ignore it (as of
          November 2026).</p>`,
        )}
        ${f.folded(
          "Does heat make a model creative? Or less right?",
          `<p>Hardly. In a study of stories by one model, heat brought slightly more novelty and
          moderately more incoherence ${f.cite("peeperkorn")}. And it is not less right at once: in another, of multiple-choice questions, nothing between 0
          and 1 made a statistically significant difference ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Where else you meet it",
      html: (_act, _n, f) => `
        <p>The formula is older than language models. It turns up wherever scores have to become shares, and each time a
        temperature comes along. <span class="on-screen">Choose one:</span></p>
        ${f.cards}`,
    },
    predict: {
      title: "Predict first",
      html: () => `
        <p>Have you got a feeling for it? Seven short rounds will tell. Set the bars as you expect them, then look.</p>`,
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
  teasers: {
    gaps: "Scores of 17, 16 and 15, or all of them negative: does it matter?",
    open: "Three words are on the list. Is it a choice among three?",
    "runner-up": "At which temperature do you get the second word most often?",
    sure: "A network takes a 3 for a 2, and has no doubt.",
    where: "Molecules, attention, a teacher and its pupil.",
  },
  guess: {
    label: (value) => `Cat will have ${value}`,
    show: "Show me",
    before: "Move the slider to your guess.",
    right: "Just right.",
    close: "Close.",
    far: (value) => `You said ${value}.`,
    why: (n) =>
      `It is ${n.chance("raised", 1, 0, 0)}. Cat’s weight grows ${n.quoted(Math.E, 3)} times, from ${n.part("worked", 0)} to ${n.part("raised", 0)}, and ${n.part("raised", 0)} of ${n.parts("raised")} is ${n.chance("raised", 1, 0, 0)}.`,
    mine: "your guess",
  },
  under: {
    worth: (value) => `worth ${value} equal words`,
    shift: "all scores, up or down",
    lead: (lead, times) => `cat leads dog by ${lead}: ${times} times as likely`,
    best: (now, best) => `dog: ${now} · your best so far: ${best}`,
    claims: "claims to be right",
    isRight: "is right",
  },
  cards: {
    energy: {
      title: "Molecules",
      line: (act) =>
        `Each dot below the slider is a molecule of iodine at room temperature, which is 1 here. A score is minus an energy, and most rest at the lowest level. ${act("heated", "Heat them")}, and they climb. Boltzmann found the formula in 1868, for gases.`,
      sentence: "It is at level ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Attention",
      line: (act, n) =>
        `“The <i data-row="0">cat</i> sat on the <i data-row="1">mat</i> in the <i data-row="2">sun</i>, for it was tired.” What is “it”? A transformer looks back, and divides these scores (made up here) by 8. ${act("one", `At ${n.at(1)}`)}, it would see one word only.`,
      sentence: "“it” is the ___.",
      labels: ["cat", "mat", "sun"],
    },
    distillation: {
      title: "Teaching",
      line: (act, n) =>
        `A large network teaches a small one to read digits. Of one 7, ${act("one", `at ${n.at(1)}`)}, it says “7” and no more. ${act("eight", `At ${n.at(8)}`)} it adds “a bit like a 4, or a 1”, and the pupil learns that, too.`,
      sentence: "It is a ___.",
      labels: ["7", "4", "1"],
    },
    matching: {
      title: "Captions",
      line: (act, n) =>
        `A model called CLIP finds the caption for a picture, here one of a diagram. Its scores differ by hundredths only, so it learned a temperature of ${n.quoted(0.01, 2)}, as low as it was allowed. ${act("one", `At ${n.at(1)}`)}, it could not tell a diagram from a dog.`,
      sentence: "It shows a ___.",
      labels: ["diagram", "dog", "cat"],
    },
    calibration: {
      title: "Forecasts",
      line: (act) =>
        `When a forecast says 70%, it should rain 7 times in 10. A network that reads digits claims too much: see the two bars. ${act("fitted", "Divide its scores by 3.84")}, and its claims come true as often as they say.`,
      sentence: "It is a ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Scores become chances, and a model draws from them.",
    "Temperature divides the scores: cold sharpens, heat evens out.",
    "At 0 the favourite is all there is; at infinity, all that is possible is equally likely.",
    "Keep it cold where one answer is right; make it warmer where many will do.",
  ],
  end: (link) =>
    `That is the lesson. ${link("Open the workbench")} to set your own scores, to paste what a model prints, or to put the drawing on a page of yours.`,
};
