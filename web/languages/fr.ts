import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

/** The element's words. */
export const element: Messages = {
  language: "fr",
  direction: "ltr",
  numbers: numbersIn("fr", ","),
  temperature: "Température",
  temperatureTyped: "Température, en chiffres",
  greedy: "glouton",
  uniform: "uniforme",
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
  roundedSum: (sum) =>
    `Ainsi arrondies, les probabilités ont pour somme ${sum}. C’est l’effet de l’arrondi : sans lui, leur somme vaut 1.`,
  overview: (count, largest) =>
    `Les ${count} probabilités ; parmi celles qui tombent sur un même pixel, la plus grande. Pleine hauteur : ${largest}. Contour : T = 1.`,
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
  badDigits: (digits) => `digits doit être un nombre entier de 2 à 15, et non ${digits}`,
  badField: (name, reason) => `L’attribut « ${name} » n’est pas pris en compte : ${reason}.`,
  refused: (reason) => `Modification refusée : ${reason}.`,
  allMasked: "il faut au moins une entrée non masquée",
  blocked: "Cette distribution ne peut pas être calculée ici, car WebAssembly est bloqué.",
  blockedHelp:
    "La page doit l’autoriser dans sa Content-Security-Policy : script-src 'self' 'wasm-unsafe-eval'. En mode Isolement du navigateur, autorisez-le pour ce site.",
  notANumber: (text) => `« ${text} » n’est pas un nombre`,
  notOneOf: (text, names) => `« ${text} » n’est pas l’une des valeurs ${names}`,
  notTargets: (text) => `« ${text} » n’est pas une suite de trois nombres`,
};

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
  },
  link,
  embed: {
    title: "Intégrer cette distribution",
    forms: { frame: "Cadre", element: "Élément", link: "Lien", file: "Fichier", notebook: "Notebook" },
    notes: {
      frame:
        "Pour une plateforme pédagogique, un wiki ou toute autre page. Le script donne au cadre la hauteur de son contenu ; sans lui, on fait défiler le contenu du cadre.",
      element:
        "Pour votre propre page : un script, dans cette version exacte, depuis un CDN public ; ou depuis votre serveur, avec le paquet npm.",
      link: "En Markdown : pour des notes, des forums, des tickets.",
      file: "Tout dans un seul fichier HTML, avec ces nombres : il s’ouvre depuis un dossier, un courriel ou une plateforme pédagogique, sans réseau.",
      notebook: "Une cellule pour Jupyter, Colab ou marimo, grâce à anywidget.",
    },
  },
  predict: {
    round: (number, count) => `Manche ${number} sur ${count}`,
    question: "Comment la probabilité se répartit-elle ? Réglez les barres.",
    guessFor: (label) => `Votre probabilité pour ${label}`,
    reveal: "Voir la réponse",
    next: "Manche suivante",
    again: "Recommencer",
    yours: "Vous",
    truth: "Softmax",
    distance: (value) => `Distance : une masse de probabilité de ${value} est mal placée.`,
    verdicts: { exact: "Dans le mille.", close: "Tout près.", far: "Une surprise, donc." },
    rounds: {
      start: {
        title: "Trois logits, espacés de 1",
        why: "Chaque pas de 1 dans les logits correspond à un facteur e, environ 2,7, dans les probabilités : 7,4 pour 2,7 pour 1.",
      },
      cold: {
        title: "Les mêmes logits, à une température deux fois plus basse",
        why: "Diviser la température par deux double les différences, donc chaque rapport est élevé au carré : un pas correspond maintenant à un facteur 7,4.",
      },
      shifted: {
        title: "Les mêmes différences, tous les logits augmentés de 100",
        why: "Seules les différences comptent. Ajouter 100 à chaque logit multiplie toutes les exponentielles par le même nombre, et leur somme aussi.",
      },
      scaled: {
        title: "Des logits doublés, à une température doublée",
        why: "z/T est le même qu’à la première manche. Le changement d’échelle des logits et celui de la température se compensent.",
      },
      tied: {
        title: "Deux premiers ex æquo et un troisième tout près, à T = 0",
        why: "À T = 0, toute avance, si petite soit-elle, emporte tout ; les ex æquo parfaits se partagent la probabilité.",
      },
      hot: {
        title: "Un net favori, à T = 100",
        why: "Divisée par 100, une avance de 4 devient 0,04 : presque rien. Chacun reçoit à peu près un tiers.",
      },
      masked: {
        title: "Une entrée masquée, à T = ∞",
        why: "Un masque n’est pas un score faible : l’entrée n’est pas candidate du tout. Même une température infinie ne lui donne rien, et les autres se partagent tout.",
      },
    },
    result: (mean) =>
      `Toutes les manches sont jouées. En moyenne, une masse de probabilité de ${mean} était mal placée.`,
  },
  figures: {
    add: "Ajouter 100",
    subtract: "Soustraire 100",
    double: "Doubler",
    halve: "Diviser par 2",
    reset: "Réinitialiser",
  },
};

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "Français",
  title: "La température de la softmax",
  description:
    "Voyez ce que fait la température de la softmax : changez les logits et la température, et regardez la distribution suivre. Des nombres exacts, un exemple détaillé, et quand augmenter ou baisser la température.",
  tagline:
    "Un seul nombre décide à quel point la distribution d’un modèle est concentrée ou plate. Faites-le glisser, et les logits aussi.",
  skip: "Aller au texte",
  language: "Langue",
  theme: { name: "Couleurs", system: "Système", light: "Clair", dark: "Sombre" },
  workbench: "Atelier",
  examples: "Exemples",
  presets: {
    worked: "Exemple détaillé",
    alice: "« said the … »",
    torn: "Chiffre ambigu",
    wrong: "Sûr, mais à tort",
    ties: "Ex æquo",
    masks: "Un masque",
    huge: "Logits énormes",
  },
  paste: "Coller des nombres…",
  share: "Copier le lien",
  embed: "Intégrer…",
  withoutScript: "Ces figures s’animent avec JavaScript. Le texte et ses nombres sont complets sans lui.",
  contents: "Sommaire",
  predict: {
    title: "Prédisez d’abord",
    intro:
      "Sept manches courtes. Réglez les barres telles que vous les prévoyez, puis regardez. Si vous vous trompez à l’une d’elles, vous aurez appris quelque chose.",
    withoutScript: "Les manches nécessitent JavaScript.",
  },
  labels: ["chat", "chien", "oiseau"],
  label: "Étiquette",
  probability: "Probabilité",
  sections: {
    softmax: {
      title: "La softmax transforme des scores en probabilités",
      html: (f, n) => `
        <p>Un modèle ne dit pas « chat ». Il donne à chaque classe, ou à chaque mot suivant possible, un score : son
        <dfn>logit</dfn> <i>z</i>. La softmax élève <i>e</i> à la puissance de chaque score et divise par la somme :
        tous les résultats sont alors positifs, et leur somme vaut 1.</p>
        ${f.softmax}
        <p>Les logits 2, 1 et ${n.quoted(0.1, 1)} deviennent ${n.p("worked", 1, 0)} ; ${n.p("worked", 1, 1)} et
        ${n.p("worked", 1, 2)}. Une avance de 1 correspond à un facteur <i>e</i> ≈ ${n.quoted(Math.E, 3)} en probabilité, où
        qu’elle se trouve. C’est tout ce que dit un logit.</p>
        ${f.live("softmax", "Faites glisser un logit. Les autres classes s’ajustent, car la somme reste égale à 1.")}`,
    },
    temperature: {
      title: "Une température basse concentre, une température haute aplatit",
      html: (f, n) => `
        <p>On commence par diviser chaque logit par la température <i>T</i>. À <i>T</i> = 1, la distribution du modèle reste
        telle quelle. Au-dessous de 1, les différences se creusent, et la première classe y gagne :
        ${n.p("worked", 0.5, 0)} à <i>T</i> = ${n.quoted(0.5, 1)}. Au-dessus de 1, elles se réduisent, et les autres
        classes regagnent du terrain : à <i>T</i> = 2, la première n’a plus que ${n.p("worked", 2, 0)}. L’ordre ne
        change jamais : à elle seule, la température ne peut pas faire de la deuxième classe la première.</p>
        <p>Tout cela découle d’une seule ligne. Le logarithme du rapport de deux probabilités est la différence de leurs
        logits, divisée par <i>T</i> :</p>
        ${f.logRatio}
        ${f.live("temperature", "Toutes les températures à la fois. Faites glisser le repère.")}`,
    },
    limits: {
      title: "À zéro, le gagnant prend tout ; à l’infini, tous sont à égalité",
      html: (f) => `
        <p><i>T</i> = 0 voudrait dire diviser par zéro. Ce qu’on entend par là, c’est la limite : toute la probabilité
        va au plus grand logit. C’est le choix <em>glouton</em>, l’arg max. Si plusieurs logits sont exactement à
        égalité en tête, ils se partagent cette probabilité.</p>
        <p>À <i>T</i> = ∞, toutes les classes sont équiprobables, sauf celles qui n’ont jamais été candidates. Un logit
        de −∞ est un <dfn>masque</dfn> : sa probabilité vaut exactement 0 à toute température. C’est ainsi que les
        décodeurs interdisent un mot.</p>
        ${f.live("limits", "A et B sont ex æquo, D est masquée. Allez à 0, puis à ∞.")}`,
    },
    "shift-and-scale": {
      title: "Décaler les logits ne change rien ; changer leur échelle, c’est changer la température",
      html: (f) => `
        <p>Seules les différences comptent. Ajoutez 100 à chaque logit : aucune probabilité ne change. Les programmes
        s’en servent : ils soustraient d’abord le plus grand logit, car <i>e</i><sup>1000</sup> est trop grand pour les
        formats de nombres habituels, et <i>e</i><sup>0</sup> vaut 1.</p>
        <p>Multipliez chaque logit par 2 : la température est divisée par deux. Un modèle dont tous les logits sont deux
        fois plus grands est le même modèle à une température deux fois plus basse ; une température qui convient à un
        modèle en dit donc peu sur un autre.</p>
        ${f.live("shift", "Agissez sur tous les logits à la fois, et regardez quelles barres bougent.")}`,
    },
    entropy: {
      title: "L’entropie ne fait que croître",
      html: (f, n) => `
        <p>L’<dfn>entropie</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> mesure à quel point le choix est ouvert : 0 quand le
        gagnant est certain, ln <i>n</i> pour <i>n</i> classes équiprobables. Son exponentielle, la
        <dfn>perplexité</dfn>, se lit « comme un choix à tant d’options équiprobables » :
        ${n.perplexity("worked", 0.5, 2)} à <i>T</i> = ${n.quoted(0.5, 1)} ; ${n.perplexity("worked", 1, 2)} à 1 et
        ${n.perplexity("worked", 2, 2)} à 2, pour les logits 2, 1 et ${n.quoted(0.1, 1)}.</p>
        ${f.slope}
        <p>La variance est celle des logits sous <i>p</i>. Elle est strictement positive, sauf si tous les logits sont
        égaux : l’entropie croît donc d’un bout à l’autre. Chaque entropie comprise entre les deux limites correspond
        ainsi à une température et une seule, et un programme peut la trouver : c’est ce que fait « Trouver T » dans
        l’atelier.</p>
        ${f.live("entropy", "Six nombres qui décrivent une distribution. Les points d’interrogation les expliquent.")}`,
    },
    "worked-example": {
      title: "L’exemple détaillé, avec dix chiffres exacts",
      html: (f, n) => `
        <p>Les logits 2, 1 et ${n.quoted(0.1, 1)} à trois températures. <i>H</i> est l’entropie en nats.</p>
        ${f.workedTable}
        <p class="aside"><strong>Si vous connaissez d’autres valeurs :</strong> une version de cet exemple circule avec
        ${n.quoted(0.71, 2)} ; ${n.quoted(0.23, 2)} ; ${n.quoted(0.06, 2)} à <i>T</i> = 1, avec ${n.quoted(0.54, 2)} ;
        ${n.quoted(0.33, 2)} ; ${n.quoted(0.13, 2)} à <i>T</i> = 2 et avec ${n.quoted(0.88, 2)} ; ${n.quoted(0.11, 2)} ;
        ${n.quoted(0.01, 2)} à <i>T</i> = ${n.quoted(0.5, 1)}. Ces valeurs sont fausses : la dernière à
        <i>T</i> = 2, par exemple, est ${n.p("worked", 2, 2)}. Vous pouvez le vérifier vous-même : les deux premiers logits
        diffèrent de 1, donc <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) doit valoir 1 à toute température.
        Ces valeurs donnent ${n.logRatio(1, 0.71, 0.23)} ; ${n.logRatio(2, 0.54, 0.33)} et
        ${n.logRatio(0.5, 0.88, 0.11)} : aucun choix de logits ne peut donc donner ces trois lignes. Nous ne savons
        pas d’où elles viennent.</p>`,
    },
    confidence: {
      title: "Être sûr de soi n’est pas avoir raison",
      html: (f, n) => `
        <p>Un petit réseau de neurones lit ce chiffre, de 8 pixels sur 8, un peu bruité. Son auteur voulait écrire un 3.
        Le réseau dit 2, avec une probabilité de ${n.p("digit", 1, 2)}. La softmax n’y est pour rien : elle ne fait que
        répéter ce que disent les logits, et les réseaux entraînés jusqu’au bout ont tendance à en dire trop.</p>
        <p>Aucune température ne corrige cette réponse-là, puisque l’ordre demeure. Mais une température plus haute rend
        les réponses honnêtes dans leur ensemble : à <i>T</i> = 10, le 2 a ${n.p("digit", 10, 2)} et le 3 a
        ${n.p("digit", 10, 3)}. La <dfn>mise à l’échelle par la température</dfn> (temperature scaling) ajuste un seul
        <i>T</i> sur des exemples que le réseau n’a pas vus, de sorte que, autant qu’un seul nombre le permet, neuf sur
        dix des réponses annoncées à 90 % soient justes. Toutes les décisions restent ce qu’elles étaient.</p>
        ${f.live("digit", "Jusqu’où T doit-il monter avant que le réseau ne doute ?")}`,
    },
    choosing: {
      title: "Pour un classifieur, la température s’ajuste ; pour du texte, elle se choisit",
      html: (f, n) => `
        <p>Dans <i>Les Aventures d’Alice au pays des merveilles</i>, « said the » est suivi de 30 mots différents. Pris
        comme modèle du mot suivant, leurs nombres d’occurrences donnent à « king » une probabilité de
        ${n.p("alice", 1, 0)} à <i>T</i> = 1, de ${n.p("alice", 0.5, 0)} à <i>T</i> = ${n.quoted(0.5, 1)} et de
        ${n.p("alice", 2, 0)} à <i>T</i> = 2 : c’est alors comme un choix entre ${n.perplexity("alice", 2, 1)} mots
        équiprobables au lieu de ${n.perplexity("alice", 1, 1)}.</p>
        ${f.live("alice", "Les mots les plus probables après « said the », à toutes les températures.")}
        <dl class="when">
          <dt>Une seule bonne réponse : extraction, code, calcul</dt>
          <dd>De 0 à ${n.quoted(0.3, 1)} : presque toujours le premier choix du modèle ; toujours, à 0.</dd>
          <dt>Prose ordinaire, conversation</dt>
          <dd>De ${n.quoted(0.7, 1)} à 1 environ : un peu de variété, peu de faux pas.</dd>
          <dt>Idées, noms, beaucoup d’ébauches différentes</dt>
          <dd>1 ou un peu plus. Bien au-delà, des mots improbables l’emportent assez souvent pour faire dérailler une
          phrase.</dd>
          <dt>Un classifieur dont la confiance doit être fiable</dt>
          <dd>La valeur ajustée sur des données mises de côté, souvent supérieure à 1.</dd>
          <dt>Distillation</dt>
          <dd>De 2 à 10 environ : l’élève voit quelles mauvaises réponses le professeur trouve presque justes.</dd>
        </dl>
        <p>Si vous ne réglez rien, vous obtenez la valeur par défaut de qui fait tourner le modèle : 1 dans transformers
        de Hugging Face et dans vLLM, sauf si le modèle apporte la sienne ; ${n.quoted(0.8, 1)} dans llama.cpp et dans
        Ollama. Beaucoup de logiciels coupent aussi la queue de la distribution avant le tirage (top-k, top-p, min-p), ce que la
        température ne fait pas.</p>`,
    },
    references: {
      title: "Pour aller plus loin",
      html: (f) =>
        f.references({
          boltzmann:
            "L’origine de la formule : un gaz à la température T est dans un état d’énergie E avec une probabilité proportionnelle à exp(−E/kT). Un logit est l’opposé d’une énergie.",
          hinton: "Une température élevée montre à un réseau élève ce qu’un professeur sait des mauvaises réponses.",
          guo: "Les réseaux modernes sont trop sûrs d’eux, et une seule température ajustée y remédie en grande partie.",
          holtzman:
            "Pourquoi ni le choix glouton ni la distribution telle quelle ne se lisent comme un texte humain, et ce que fait top-p.",
        }),
    },
  },
  footer:
    "Calculé par le cœur WebAssembly de <code>softmax-temperature</code>, dans cette page : rien n’est envoyé nulle part. Chiffres : UCI optical digits, CC BY 4.0. Mots : Lewis Carroll, 1865.",
};
