import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "Español",
  name: "temperatura softmax",
  lesson: "Lección",
  workbench: "Taller",
  pages: "Páginas",
  language: "Idioma",
  theme: { name: "Tema", system: "Sistema", light: "Claro", dark: "Oscuro" },
  withoutScript: "Con JavaScript, estas figuras cobran vida. Sin él, el texto y sus números están completos.",
  labels: ["gato", "perro", "pájaro"],
  sentence: "Vi un ___.",
  label: "Etiqueta",
  probability: "Probabilidad",
  footer:
    "Todo lo calcula en esta misma página el núcleo WebAssembly de <code>softmax-temperature</code>: no se envía nada a ninguna parte. Dígitos: UCI optical digits, CC BY 4.0. Palabras: Lewis Carroll, 1865.",
};
