import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["chat", "chien", "oiseau"],
  rounds: "Manches",
  round: (number, count) => `Manche ${number} sur ${count}`,
  done: "terminée",
  question: "Comment les chances se répartissent-elles ?",
  hint: "Quand vous réglez une barre, les autres s’ajustent. Une barre verrouillée garde son pourcentage.",
  guessFor: (label) => `Les chances que vous donnez à « ${label} »`,
  lock: (label) => `Verrouiller « ${label} »`,
  reveal: "Voir la réponse",
  next: "Manche suivante",
  previous: "Manche précédente",
  again: "Recommencer",
  yours: "Votre prévision",
  truth: "Softmax",
  distance: (value) => `Vous étiez à ${value} de la réponse.`,
  verdicts: { exact: "Dans le mille.", close: "Tout près.", far: "Un peu loin." },
  texts: {
    start: {
      title: "Trois scores, espacés de 1",
      why: "Chaque pas de 1 dans les scores multiplie les chances par e, environ 2,7. Pour 1 au dernier, il y a donc 2,7 au deuxième et 7,4 au premier.",
    },
    cold: {
      title: "Les mêmes scores, à une température deux fois plus basse",
      why: "Diviser la température par deux double les écarts, donc chaque rapport est élevé au carré : un pas de 1 multiplie maintenant les chances par 7,4.",
    },
    shifted: {
      title: "Les mêmes écarts, cent points plus haut",
      why: "Seuls les écarts comptent. Ajouter 100 à chaque score multiplie tous les poids par le même facteur, et leur somme aussi : rien ne change.",
    },
    scaled: {
      title: "Des scores doublés, à une température doublée",
      why: "Chaque z/T est le même qu’à la première manche, donc les chances aussi : doubler les scores et doubler T se compensent.",
    },
    tied: {
      title: "Deux premiers ex æquo et un troisième tout près",
      why: "À T = 0, le score le plus élevé prend tout, si petite que soit son avance. Deux scores exactement égaux se partagent le tout.",
    },
    hot: {
      title: "Un net favori",
      why: "Divisée par 100, une avance de 4 n’est plus que de 0,04 : presque rien. Chacun des trois reçoit environ un tiers.",
    },
    masked: {
      title: "Un mot exclu",
      why: "Un score de moins l’infini exclut un mot : aucune température ne lui donne quoi que ce soit. À T = ∞, les autres se partagent tout à parts égales.",
    },
  },
  result: (mean) => `En moyenne, vous étiez à ${mean} de la réponse.`,
  rounding: {
    question: "Comment les pourcentages sont-ils arrondis ?",
    answer:
      "De façon que leur somme fasse exactement 100 : tous sont arrondis vers le bas, puis ce qui manque va à ceux qui ont perdu le plus ; à perte égale, d’abord à la ligne du haut. Les prévisions sont en pourcentages entiers ; le softmax a une décimale.",
  },
  classMode: {
    open: "Mode classe",
    keys: "→ ou Page suiv. montre la réponse, puis avance. ← ou Page préc. recule. Échap quitte.",
    fullScreen: "Plein écran",
    leave: "Quitter le mode classe",
  },
  link: {
    copy: "Copier le lien",
    copied: "Le lien vers cette manche est copié.",
    byHand: "Voici le lien vers cette manche :",
  },
};
