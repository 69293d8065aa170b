import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "Taller · temperatura softmax",
  description:
    "Elige las puntuaciones y la temperatura, pega los números que da un modelo, sortea, compara y llévate los números: la softmax con números exactos, en tu navegador.",
  tagline: "Tus propios logits: escríbelos, pégalos, sortea con ellos y llévatelos.",
  skip: "Ir a los números",
  examples: "Ejemplos",
  presets: {
    worked: "Ejemplo resuelto",
    alice: "«said the…»",
    torn: "Dígito dudoso",
    wrong: "Segura y equivocada",
    ties: "Empates",
    masks: "Una máscara",
    huge: "Logits enormes",
  },
  paste: "Pegar números…",
  share: "Copiar enlace",
  embed: "Insertar…",
  knownMistake: "Un error conocido",
};
