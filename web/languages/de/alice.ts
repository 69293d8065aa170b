import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "kalt", warm: "warm", hot: "heiß", yours: "deine" },
  copyAt: (copy, temperature) => `Die Kopie „${copy}“ bei T = ${temperature}`,
  shown: "Die beiden Kopien, die zu sehen sind",
  showNext: "ihr nächstes Wort zeigen",
  different: (different, all) =>
    all < 60 ? `${different} verschiedene von ${all} Wörtern` : `${different} verschiedene der letzten ${all}`,
  yourTemperature: "Deine Temperatur",
  next: "Nächstes Wort",
  rest: (percentage, others) => `${percentage} für die ${others} anderen`,
  press: "Drück auf ein Wort, und es kommt als nächstes.",
  waits: "Wartet, während du wählst.",
  marks: {
    ".": "Punkt",
    ",": "Komma",
    ";": "Semikolon",
    ":": "Doppelpunkt",
    "!": "Ausrufezeichen",
    "?": "Fragezeichen",
  },
  shaded: "Farbig unterlegt: fünf Wörter oder mehr, die diese Kopie schon einmal geschrieben hat.",
  choose: "Wähl eine Kopie, um ihr nächstes Wort zu sehen.",
  pause: "Pause",
  goOn: "Weiter",
  nextWord: "Ein Wort",
  faster: "Schneller",
  slower: "Langsamer",
  again: "Von vorn",
};
