import type { Messages } from "../contracts/element.js";
import { numbersIn } from "../numbers.js";

/** The element's words. */
export const element: Messages = {
  language: "fr",
  direction: "ltr",
  numbers: numbersIn("fr", ","),
  temperature: "Température",
  temperatureTyped: "Température, en chiffres",
  greedy: "glouton",
  uniform: "uniforme",
  alwaysTheFavourite: "toujours le favori",
  anythingGoes: "tout est possible",
  setTemperature: (temperature) => `Régler la température à ${temperature}`,
  label: "Étiquette",
  logit: "Logit",
  probability: "Probabilité",
  labelOf: (row) => `Étiquette de la ligne ${row}`,
  logitOf: (label) => `Logit de ${label}`,
  logitTyped: (label) => `Logit de ${label}, en chiffres`,
  logitValue: (logit, probability) => `${logit} ; probabilité ${probability}`,
  masked: "masquée",
  maskedValue: "masquée, probabilité 0",
  addRow: "Ajouter une ligne",
  sorted: "Trier",
  removal: "Supprimer",
  removeRow: (label) => `Supprimer ${label}`,
  newLabel: (row) => `ajout ${row}`,
  ghost: "contour : T = 1",
  uniformLine: (count) => `trait : uniforme, 1/${count}`,
  sumShown: (sum, isRounded) => (isRounded ? `somme ${sum}, par l’arrondi` : `somme ${sum}`),
  roundedSum: (sum) =>
    `Ainsi arrondies, les probabilités ont pour somme ${sum}. C’est l’effet de l’arrondi : sans lui, leur somme vaut 1.`,
  overview: (count, largest) =>
    `Les ${count} probabilités ; parmi celles qui tombent sur un même pixel, la plus grande. Pleine hauteur : ${largest}. Contour : T = 1.`,
  draws: "Tirages",
  draw: "Tirer",
  drawMany: (count) => `Tirer ${count} fois`,
  holdToGoOn: "Maintenir pour continuer",
  clearDraws: "Effacer",
  lastDraws: "Derniers tirages :",
  drawnAndExpected: (drawn, expected) => `${drawn} tirés · ${expected} attendus`,
  drawSummary: (last, counts) => `Tiré : ${last}. Jusqu’ici : ${counts}.`,
  statistics: {
    entropy: "Entropie",
    perplexity: "Perplexité",
    maxProbability: "Probabilité maximale",
    margin: "Marge",
    divergence: "Divergence par rapport à T = 1",
    entropySlope: "Pente de l’entropie",
  },
  explanations: {
    entropy:
      "À quel point le choix est ouvert : 0 quand une classe a toute la probabilité, le logarithme du nombre de classes quand toutes sont équiprobables.",
    perplexity:
      "L’exponentielle de l’entropie (en nats) : le nombre de classes équiprobables entre lesquelles il serait aussi difficile de deviner.",
    maxProbability:
      "La probabilité de la classe la plus probable : la fréquence à laquelle un tirage donne la classe que prendrait le choix glouton.",
    margin: "L’avance de la classe la plus probable sur la deuxième.",
    divergence:
      "À quel point la température a modifié la distribution : la divergence de Kullback-Leibler par rapport à la distribution à T = 1.",
    entropySlope:
      "La vitesse à laquelle l’entropie croît avec la température, dH/dT : la variance des logits sous p, divisée par T au cube. Elle n’est jamais négative.",
  },
  explain: (name) => `Qu’est-ce que c’est ? ${name}`,
  units: { nats: "nats", bits: "bits" },
  showIn: (unit) => `Afficher en ${unit}`,
  perUnit: (unit) => `${unit} par unité de T`,
  likeChoosing: (count) =>
    `comme un choix à ${count} ${Number.parseInt(count, 10) < 2 ? "option équiprobable" : "options équiprobables"}`,
  aheadOfSecond: "d’avance sur la deuxième",
  sharedBy: (count) => `${count} lignes à égalité`,
  curves: "Toutes les températures",
  curvesOf: (shown, all) => `les ${shown} premières classes sur ${all}`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "maximum d’une classe intermédiaire : le logit moyen y est égal au sien",
  asTable: "En tableau",
  simplex: "La trajectoire de la température",
  noSimplex: (count) =>
    count < 3
      ? `Un triangle a trois sommets : il faut trois classes non masquées, et il n’y en a ici ${count === 1 ? "qu’une" : `que ${count}`}.`
      : `Un triangle a trois sommets, et il y a ici ${count} classes. Il peut montrer les trois premières, leurs probabilités ramenées à une somme de 1.`,
  topThree: "Montrer les trois premières, renormalisées",
  steps: "Pas à pas",
  stepsTable: "Le calcul, en tableau",
  formulas: "Le calcul, en formules",
  rowsOf: (shown, all) => `les ${shown} plus grands logits sur ${all}`,
  sum: "somme",
  stepsAtZero:
    "T = 0 est une limite : divisée par un T de plus en plus petit, toute différence négative tend vers −∞, et son exp vers 0.",
  stepsAtInfinity:
    "T = ∞ est une limite : divisée par un T de plus en plus grand, toute différence tend vers 0, et son exp vers 1.",
  naive: "calcul naïf :",
  naiveSwitch: "Sans soustraire le maximum",
  naiveOverflows:
    "En simple précision, celle qu’emploient les modèles, exp déborde au-delà de 88,7, ou bien c’est la somme qui déborde, et ce qu’on divise par l’infini n’est pas une probabilité. Soustraire d’abord le maximum ne change aucune probabilité, et la plus grande exponentielle vaut 1.",
  naiveVanishes:
    "En simple précision, chaque exponentielle est trop petite pour être autre chose que 0, et 0 divisé par 0 n’est pas un nombre. Soustraire d’abord le maximum ne change aucune probabilité, et la plus grande exponentielle vaut 1.",
  naiveIsInexact:
    "En simple précision, celle qu’emploient les modèles, les exponentielles ont ici perdu des chiffres significatifs : comparez les probabilités.",
  naiveWorks:
    "Ici, cela marche encore. Avec de grands logits ou une petite température, cela ne marche plus : essayez T = 0,01.",
  solve: "Trouver T",
  solveQuestion: "Quelle température donne",
  targets: { maxProbability: "probabilité maximale", entropy: "entropie", perplexity: "perplexité" },
  targetTyped: (name) => `Cible : ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `toujours ${lowest} ici` : `hors d’atteinte : de ${lowest} à ${highest} ici`,
  set: "Régler",
  tools: "Outils",
  undo: "Annuler",
  redo: "Rétablir",
  digits: "Décimales",
  panels: "Panneaux",
  panelNames: {
    draws: "Tirages",
    statistics: "Statistiques",
    bars: "Barres",
    curves: "Courbes",
    simplex: "Triangle",
    steps: "Étapes",
    solve: "Trouver T",
  },
  export: "Exporter…",
  exportTitle: "Copier ou télécharger",
  close: "Fermer",
  numbersHeading: "Nombres",
  drawings: "Graphiques",
  formats: { csv: "CSV", json: "JSON", latex: "Tableau LaTeX", javascript: "JavaScript", python: "Python" },
  copy: "Copier",
  copied: "Copié.",
  copyByHand: "Cette page ne peut pas utiliser le presse-papiers : le texte est sélectionné, copiez-le à la main.",
  download: "Télécharger",
  downloadDrawing: (drawing, format) => `Télécharger « ${drawing} » en ${format}`,
  figureTitle: (temperature) => `Softmax à T = ${temperature}`,
  exportFailed: (reason) => `Cela n’a pas marché : ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Température ${temperature} : probabilité maximale ${probability} (${leaders}) ; entropie ${entropy}.`,
  badLogit: (text) =>
    `« ${text} » n’est pas un logit. Saisissez un nombre comme 1,5 (ou 1.5) ou 2e3, ou bien -inf pour masquer l’entrée.`,
  badTemperature: (text) => `« ${text} » n’est pas une température. Saisissez un nombre supérieur ou égal à 0, ou inf.`,
  outOfBounds: (text, lowest, highest) =>
    `« ${text} » n’est pas une température permise ici. Saisissez un nombre de ${lowest} à ${highest}.`,
  badTarget: (text) =>
    `« ${text} » ne peut pas être atteint. Saisissez un nombre supérieur ou égal à 0 ; une probabilité vaut au plus 1.`,
  badField: (name, reason) => `L’attribut « ${name} » n’est pas pris en compte : ${reason}.`,
  refused: (reason) => `Modification refusée : ${reason}.`,
  problems: {
    notANumber: (text) => `« ${text} » n’est pas un nombre`,
    notAList: (value) => `« ${value} » n’est pas une liste`,
    notOneOf: (text, names) => `« ${text} » n’est pas l’une des valeurs ${names}`,
    notATemperature: (value) => `la température doit être un nombre, et non ${value}`,
    badTemperature: (value) => `la température doit être supérieure ou égale à 0, et non ${value}`,
    badLogit: (index, value) => `logits[${index}] vaut ${value}`,
    noLogits: () => "il faut au moins un logit",
    tooManyLogits: (most, count) => `il faut au plus ${most} logits, et non ${count}`,
    allMasked: () => "il faut au moins une entrée non masquée",
    badDigits: (digits) => `digits doit être un nombre entier de 2 à 15, et non ${digits}`,
    badBounds: (lowest, highest) =>
      `les températures doivent aller d’une valeur supérieure ou égale à 0 à une valeur plus élevée, et non de ${lowest} à ${highest}`,
    badSeed: (seed) => `seed doit être un entier de 0 à 9007199254740991, reçu ${seed}`,
    notAText: (value) => `« ${value} » n’est pas un texte`,
    tooLong: (most, length) => `un texte a au plus ${most} caractères, reçu ${length}`,
    notLoaded: () => "une partie de cette page n’a pas pu être chargée. Rechargez la page",
    notDrawn: () => "le dessin n’a pas pu être produit",
  },
  blocked: "Cette distribution ne peut pas être calculée ici, car WebAssembly est bloqué.",
  blockedHelp:
    "La page doit l’autoriser dans sa Content-Security-Policy : script-src 'self' 'wasm-unsafe-eval'. En mode Isolement du navigateur, autorisez-le pour ce site.",
};
