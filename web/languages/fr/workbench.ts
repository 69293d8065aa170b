import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "Atelier · température du softmax",
  description:
    "Réglez les logits et la température, collez la sortie d’un modèle, tirez, comparez, emportez les nombres : le softmax avec des nombres exacts, dans le navigateur.",
  tagline: "Vos propres logits : saisissez-les, collez-les, tirez des mots, emportez le tout.",
  skip: "Aller aux nombres",
  examples: "Exemples",
  presets: {
    worked: "Exemple détaillé",
    alice: "« said the … »",
    torn: "Chiffre ambigu",
    wrong: "Sûr, mais faux",
    ties: "Ex æquo",
    masks: "Un masque",
    huge: "Logits énormes",
  },
  paste: "Coller des nombres…",
  share: "Copier le lien",
  embed: "Intégrer…",
  knownMistake: "Une erreur répandue",
};
