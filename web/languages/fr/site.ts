import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "Français",
  name: "température du softmax",
  lesson: "Leçon",
  workbench: "Atelier",
  pages: "Pages",
  language: "Langue",
  theme: { name: "Couleurs", system: "Système", light: "Clair", dark: "Sombre" },
  withoutScript: "Ces figures s’animent avec JavaScript. Le texte et ses nombres sont complets sans lui.",
  labels: ["chat", "chien", "oiseau"],
  sentence: "J’ai un ___.",
  label: "Étiquette",
  probability: "Probabilité",
  footer:
    "Calculé par le cœur WebAssembly de <code>softmax-temperature</code>, dans cette page : rien n’est envoyé nulle part. Chiffres : UCI optical digits, CC BY 4.0. Mots : Lewis Carroll, 1865.",
};
