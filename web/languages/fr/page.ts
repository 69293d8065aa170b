import type { LinkMessages, PageMessages } from "../contracts/page.js";

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) => `Une partie du lien n’a pas pu être lue et garde sa valeur par défaut : ${names.join(", ")}.`,
  unreadable: "Le lien ne dit rien que cette page comprenne. Voici à la place l’exemple détaillé.",
  otherVersion: (version) =>
    `Le lien a été créé pour la version « ${version} » de cette page, inconnue de celle que vous lisez. Voici à la place l’exemple détaillé.`,
  fields: {
    logits: "logits",
    labels: "étiquettes",
    temperature: "température",
    panels: "panneaux",
    digits: "décimales",
    order: "ordre",
    unit: "unité",
    seed: "graine",
    sentence: "phrase",
    targets: "cibles",
    switches: "cases à cocher",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "Trois classes, de logits 2, 1 et 0,1 : l’exemple que tout le monde rencontre en premier.",
    alice:
      "Les 30 mots qui suivent « said the » dans « Les Aventures d’Alice au pays des merveilles ». Chaque logit est le logarithme d’un nombre d’occurrences : T = 1 donne donc les fréquences du livre.",
    torn: "Ce qu’un petit réseau de neurones fait de ce chiffre bruité, dont l’auteur voulait écrire un 2. À T = 1, le réseau hésite entre quatre réponses.",
    wrong:
      "Le même réseau, sûr de lui et dans l’erreur : il lit un 2, alors que l’auteur voulait écrire un 3. Voyez jusqu’où T doit monter avant que le réseau ne doute.",
    ties: "Deux paires de logits égaux. Des logits égaux ont des probabilités égales à toute température ; à T = 0, les premiers ex æquo se partagent tout.",
    masks: "C est masquée : son logit est −∞. Sa probabilité vaut 0 à toute température, même à T = ∞.",
    huge: "exp(1000) est trop grand pour les formats de nombres habituels. Les probabilités sont justes malgré tout.",
  },
  digitImage: (digit) => `Un chiffre manuscrit, de 8 pixels sur 8. Son auteur voulait écrire un ${digit}.`,
  paste: {
    title: "Coller des nombres",
    hint: "Des nombres, ou une ligne « étiquette : nombre » par entrée. -inf masque une entrée.",
    field: "Des nombres, ou des lignes étiquette : nombre",
    use: "Les utiliser",
    cancel: "Annuler",
    nothing: "Pas encore de nombres.",
    understood: (count, labelled) =>
      `${count} ${count === "1" ? "nombre" : "nombres"}, ${labelled} avec une étiquette.`,
    badLine: (line, text) => `Ligne ${line} : « ${text} » n’est pas un nombre.`,
    noDistribution: (reason) => `Ces nombres ne donnent pas de distribution : ${reason}.`,
  },
  share: {
    copied: "Lien copié : il ouvre la page telle que vous la voyez.",
    byHand:
      "Cette page ne peut pas utiliser le presse-papiers. Le lien est dans la barre d’adresse : c’est là qu’il faut le copier.",
    long: (characters) =>
      `Le lien compte ${characters} caractères : certains programmes tronquent les liens aussi longs.`,
    tooLong: (characters) =>
      `Un lien compterait ${characters} caractères, plus que cette page n’en lit. Les nombres tiennent dans un fichier.`,
  },
  link,
};
