import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "froide", warm: "tiède", hot: "chaude", yours: "à vous" },
  copyAt: (copy, temperature) => `Copie « ${copy} », à T = ${temperature}`,
  shown: "Les deux copies affichées",
  showNext: "voir son mot suivant",
  different: (different, all) =>
    all < 60 ? `${different} mots différents sur ${all}` : `${different} différents sur les ${all} derniers`,
  yourTemperature: "La température de votre copie",
  next: "Mot suivant",
  rest: (percentage, others) => `${percentage} pour les ${others} autres`,
  press: "Appuyez sur un mot pour en faire le suivant.",
  waits: "En attente de votre choix.",
  marks: {
    ".": "point",
    ",": "virgule",
    ";": "point-virgule",
    ":": "deux-points",
    "!": "exclamation",
    "?": "interrogation",
  },
  shaded: "Surligné : au moins cinq mots de suite que cette copie a déjà écrits.",
  choose: "Choisissez une copie pour voir son mot suivant.",
  pause: "Pause",
  goOn: "Continuer",
  nextWord: "Mot suivant",
  faster: "Plus vite",
  slower: "Moins vite",
  again: "Recommencer",
};
