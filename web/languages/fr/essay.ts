import type { Essay } from "../contracts/essay.js";

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
  sentence: "J’ai vu un ___.",
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
