import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "cold", warm: "warm", hot: "hot", yours: "yours" },
  copyAt: (copy, temperature) => `The copy called ${copy}, at T = ${temperature}`,
  shown: "The two copies shown",
  showNext: "show its next word",
  different: (different, all) =>
    all < 60 ? `${different} different words of ${all}` : `${different} different of the last ${all}`,
  yourTemperature: "Your temperature",
  next: "Next word",
  rest: (percentage, others) => `${percentage} on the other ${others}`,
  press: "Press a word to make it the next.",
  waits: "Waiting while you choose.",
  marks: { ".": "full stop", ",": "comma", ";": "semicolon", ":": "colon", "!": "exclamation", "?": "question mark" },
  shaded: "Shaded: five words or more that this copy has written before.",
  choose: "Choose a copy to see its next word.",
  pause: "Pause",
  goOn: "Go on",
  nextWord: "Next word",
  faster: "Faster",
  slower: "Slower",
  again: "Again",
};
