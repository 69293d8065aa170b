import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "Português",
  name: "temperatura do softmax",
  lesson: "Lição",
  workbench: "Oficina",
  pages: "Páginas",
  language: "Idioma",
  theme: { name: "Tema", system: "Sistema", light: "Claro", dark: "Escuro" },
  withoutScript: "Estas figuras ganham vida com JavaScript. O texto e seus números estão completos mesmo sem ele.",
  labels: ["gato", "cão", "pássaro"],
  sentence: "Vi um ___.",
  label: "Rótulo",
  probability: "Probabilidade",
  footer:
    "Calculado pelo núcleo WebAssembly de <code>softmax-temperature</code>, nesta página: nada é enviado a lugar nenhum. Dígitos: UCI optical digits, CC BY 4.0. Palavras: Lewis Carroll, 1865.",
};
