import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "Deutsch",
  name: "Softmax-Temperatur",
  lesson: "Lektion",
  workbench: "Werkstatt",
  pages: "Seiten",
  language: "Sprache",
  theme: { name: "Farben", system: "System", light: "Hell", dark: "Dunkel" },
  withoutScript: "Mit JavaScript werden diese Abbildungen lebendig. Text und Zahlen sind auch ohne vollständig.",
  labels: ["Kater", "Hund", "Vogel"],
  sentence: "Oh, ein ___!",
  label: "Label",
  probability: "Wahrscheinlichkeit",
  footer:
    "Berechnet vom WebAssembly-Kern von <code>softmax-temperature</code>, direkt auf dieser Seite: Es werden keine Daten gesendet. Ziffern: UCI optical digits, CC BY 4.0. Wörter: Lewis Carroll, 1865.",
};
