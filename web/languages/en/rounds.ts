import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["cat", "dog", "bird"],
  rounds: "Rounds",
  round: (number, count) => `Round ${number} of ${count}`,
  done: "done",
  question: "How are the chances shared out?",
  hint: "Set one bar and the others give way. A locked bar keeps its percentage.",
  guessFor: (label) => `Your chance for ${label}`,
  lock: (label) => `Lock ${label}`,
  reveal: "Reveal",
  next: "Next round",
  previous: "Previous round",
  again: "Start again",
  yours: "Your guess",
  truth: "Softmax",
  distance: (value) => `You were ${value} off.`,
  verdicts: { exact: "Spot on.", close: "Close.", far: "Some way off." },
  texts: {
    start: {
      title: "Three scores, one apart",
      why: "Each step of 1 in the scores is a factor of e, about 2.7, in the chances. So the three are as 7.4 to 2.7 to 1.",
    },
    cold: {
      title: "The same scores at half the temperature",
      why: "Half the temperature doubles the differences, so every ratio is squared: a step of 1 is now a factor of 7.4.",
    },
    shifted: {
      title: "The same differences, a hundred higher",
      why: "Only differences count. Adding 100 to every score makes every weight larger by the same factor, and their sum, too, so nothing changes.",
    },
    scaled: {
      title: "Twice the scores at twice the temperature",
      why: "Each z/T is what it was in the first round, and so is each chance: doubling the scores and doubling T cancel out.",
    },
    tied: {
      title: "Two equal leaders and one close behind",
      why: "At T = 0 the highest score takes everything, however small its lead. Two that are exactly equal share it.",
    },
    hot: {
      title: "A clear leader",
      why: "Divided by 100, a lead of 4 is only 0.04, which is hardly a lead. Each of the three gets about a third.",
    },
    masked: {
      title: "One word ruled out",
      why: "A score of minus infinity rules a word out, so no temperature gives it anything. At T = ∞ the others share equally.",
    },
  },
  result: (mean) => `You were ${mean} off on average.`,
  rounding: {
    question: "How are the percentages rounded?",
    answer:
      "So that they add up to exactly 100: all are rounded down, and what is then missing goes to those that lost most, the upper row first if two lost the same. Guesses are whole percentages; the softmax has one decimal.",
  },
  classMode: {
    open: "Class mode",
    keys: "→ or Page Down reveals, then goes on. ← or Page Up goes back. Esc leaves.",
    fullScreen: "Full screen",
    leave: "Leave class mode",
  },
  link: {
    copy: "Copy link",
    copied: "The link to this round is copied.",
    byHand: "This is the link to this round:",
  },
};
