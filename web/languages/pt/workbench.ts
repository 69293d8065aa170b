import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "Oficina · temperatura do softmax",
  description:
    "Ajuste as notas e a temperatura, cole os números de um modelo, sorteie, compare e leve tudo com você: o softmax com números exatos, no seu navegador.",
  tagline: "Seus próprios logits: digite, cole, sorteie e leve com você.",
  skip: "Ir para os números",
  examples: "Exemplos",
  presets: {
    worked: "Exemplo resolvido",
    alice: "“said the…”",
    torn: "Dígito duvidoso",
    wrong: "Confiante e errada",
    ties: "Empates",
    masks: "Uma máscara",
    huge: "Logits enormes",
  },
  paste: "Colar números…",
  share: "Copiar link",
  embed: "Incorporar…",
  knownMistake: "Um erro bem conhecido",
};
