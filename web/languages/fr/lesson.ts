import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Quelle part laisser au hasard ?",
  description:
    "À quoi sert la température d’un modèle de langage : tirez des mots au sort, changez la température, et voyez ce qu’elle fait aux tirages. Une leçon avec une idée par écran et des nombres exacts.",
  lede: "Un modèle de langage donne un score à chaque mot qui pourrait suivre, puis en tire un au sort. Sa <b>température</b> règle le poids des scores.",
  drawing: "La figure : trois mots, leurs scores et leurs chances",
  skip: "Aller à la figure",
  first: (link) => `Tirez quelques mots. Puis essayez les deux bouts. ${link("Comment ça marche")}`,
  firstDone: (link) => `La température ne fait rien d’autre. ${link("Comment ça marche")}`,
  back: "Revenir aux nombres du texte",
  digitSentence: "C’est un ___.",
  backToText: "Retour au texte",
  sections: {
    scores: {
      title: "D’abord, des scores",
      html: () => `
        <p>Un modèle a lu « J’ai un » et doit continuer. Le mot suivant, il ne le connaît pas. Mais il a un avis sur
        chaque mot possible, et il exprime cet avis par un seul nombre, un <em>score</em>. En voici trois : 2 pour
        « chat »,
        1 pour « chien », 0,1 pour « oiseau ».</p>
        <p>Un score plus élevé désigne un mot plus probable, et rien de plus. Ce n’est pas un pourcentage. Les scores
        peuvent
        être négatifs, et leur somme peut valoir n’importe quoi. En général, on les appelle des <dfn>logits</dfn> et on
        les
        note <i>z</i>. Faites-en glisser un, si vous voulez.</p>`,
    },
    chances: {
      title: "Des scores aux chances",
      html: (_, n, f) => `
        <p>Pour tirer un mot au sort, il faut donner à chaque mot ses chances : des nombres positifs, dont la somme
        vaut 1. Le <dfn>softmax</dfn> les calcule en deux temps. D’abord, il élève le nombre <i>e</i>, environ
        ${n.quoted(Math.E, 3)}, à la puissance de chaque score. Cela donne une part à chaque mot :
        ${n.part("worked", 0)} pour le chat, ${n.part("worked", 1)} pour le chien, ${n.part("worked", 2)} pour l’oiseau.
        Une part est toujours positive, quel que soit le score. Ensuite, il divise chaque part par la
        somme des trois, ${n.parts("worked")} (calculée avant d’arrondir).</p>
        ${f.softmax}
        <p>Le chat a donc ${n.part("worked", 0)} sur ${n.parts("worked")}, soit ${n.chance("worked", 1, 0)} de
        chances. Un point de score en plus, et la part d’un mot est multipliée par ${n.quoted(Math.E, 3)}.</p>`,
    },
    guess: {
      title: "À vous de deviner",
      html: (_, n) => `
        <p>Supposons que le score du chat passe de 2 à 3, et que les deux autres ne bougent pas. Pour l’instant, le chat
        a
        ${n.chance("worked", 1, 0, 0)} de chances d’être tiré. Combien en aura‑t‑il alors ?</p>`,
    },
    one: {
      title: "Un tirage",
      html: (act) => `
        <p>Mises bout à bout, les trois barres forment exactement un tout : la bande sous la figure. Lâchez
        maintenant une épingle sur la bande, n’importe où, au pur hasard. Le mot qu’elle touche est le mot tiré.
        ${act("drawOne", "Lâchez l’épingle.")}</p>
        <p>Le chat a le plus long morceau : c’est là que l’épingle tombe le plus souvent. Celui de l’oiseau est court,
        mais
        tôt ou tard, elle y tombe aussi. Quand un modèle écrit, il ne se passe rien d’autre : il donne un score à chaque
        mot, lâche l’épingle, écrit le mot, et recommence avec un texte plus long d’un mot.</p>`,
    },
    many: {
      title: "Cent tirages",
      html: (act, n) => `
        <p>Un seul tirage ne dit pas grand-chose de ${n.chance("worked", 1, 0, 0)} de chances. Cent en disent plus.
        ${act("drawMany", "Tirez cent mots.")} Chaque point est un tirage, et chaque barre a exactement la
        longueur que ses points devraient atteindre : ${n.chance("worked", 1, 0, 0)} de chats,
        ${n.chance("worked", 1, 1, 0)} de chiens,
        ${n.chance("worked", 1, 2, 0)} d’oiseaux.</p>
        <p>Vous tomberez rarement pile sur ces nombres. Dans 95 essais sur 100, on obtient entre
        ${n.fewest("worked", 0)} et
        ${n.most("worked", 0)} chats. Tirez encore et encore : les points rapetissent, et leur bord se cale sur le bout
        de
        la barre. Avec quatre fois plus de tirages, l’écart devient à peu près deux fois plus petit.</p>`,
    },
    divide: {
      title: "La température divise les scores",
      html: (act, n, f) => `
        <p>Glissons maintenant un nombre entre les scores et les chances. Avant le softmax, on divise chaque score par
        <i>T</i>, la <dfn>température</dfn>. Les anneaux montrent les résultats.</p>
        ${f.softmaxAtT}
        <p>À ${act("one", n.at(1))}, rien ne change. À ${act("two", n.at(2))}, les scores tombent à 1, à
        ${n.quoted(0.5, 1)} et à ${n.quoted(0.05, 2)}. Ils se rapprochent, et les chances aussi :
        ${n.chance("worked", 2, 0, 0)}, ${n.chance("worked", 2, 1, 0)} et ${n.chance("worked", 2, 2, 0)}. À
        ${act("half", n.at("½"))}, les scores montent à 4, à 2 et à ${n.quoted(0.2, 1)}, et le chat prend
        ${n.chance("worked", 0.5, 0, 0)}.</p>
        <p>Le chaud égalise, le froid creuse les écarts. L’ordre, lui, ne change jamais : le favori reste le favori à
        toute
        température.</p>`,
    },
    ends: {
      title: "Les deux extrêmes",
      html: (act, n, f) => `
        <p>Baissez la température ${act("allDown", "jusqu’au bout")}. Quand <i>T</i> s’approche de 0, toute avance
        grandit
        sans limite : le favori prend tout. On parle alors de choix <dfn>glouton</dfn> (<i lang="en">greedy</i>). Ici,
        chaque tirage donne le même mot ; un serveur partagé, lui, peut encore vous donner des textes différents, car il
        calcule par lots, et ces lots varient avec sa charge. Lors d’un test, ${n.count(1000)} réponses à ${n.at(0)} ont
        donné ${n.count(80)} versions ${f.cite("thinking")}.</p>
        <p>Montez-la ${act("allUp", "jusqu’au bout")}, et toute avance fond jusqu’à disparaître : trois mots, un tiers
        chacun, comme si le modèle n’avait pas d’avis.</p>
        <p>Deux cas méritent un essai. ${act("tie", "Mettez le chien à égalité avec le chat")} : à zéro, ils se
        partagent
        tout, moitié-moitié. ${act("ruleOut", "Excluez l’oiseau")} avec un score de moins l’infini : aucune chaleur
        ne le fait revenir. La chaleur ranime l’improbable, jamais l’impossible.</p>`,
    },
    why: {
      title: "Pourquoi tirer au sort ?",
      html: (act, _n, f) => `
        <p>Pourquoi ne pas toujours écrire le favori ? On aurait chaque fois le même texte, et bien vite il tournerait
        en
        rond. Une tournure déjà employée se rend elle-même plus probable, et rien ne rompt la boucle
        ${f.cite("holtzman")}. Les gens écrivent autrement : de temps en temps, ils prennent un mot moins attendu.</p>
        <p>Un modèle tire donc au sort, et la température dit avec quelle audace. ${act("cold", "À froid")}, il s’en
        tient
        aux mots qu’il a de bonnes raisons de choisir. C’est ce qu’on veut quand une seule réponse est juste : une date,
        une traduction, une ligne de code. ${act("hot", "À chaud")}, il essaie des mots qu’il emploierait rarement.
        C’est
        ce qu’on veut quand beaucoup de réponses conviennent et qu’on les veut différentes : des noms, des idées, des
        débuts d’histoire.</p>
        <p>Chaque extrême a son prix. Trop froid, le modèle se répète. Trop chaud, il laisse si souvent gagner des mots
        qui
        n’ont rien à faire là que la phrase se brise. Voyez vous-même.</p>`,
    },
    alice: {
      title: "Alice prend la plume",
      html: (_act, n, f) => `
        <p>Voici un modèle de langage complet, même s’il est minuscule. Il a lu en anglais <i>Les Aventures d’Alice au
        pays
        des merveilles</i>, ${n.count(31171)} mots et signes, et il a compté quel mot vient après chaque paire de mots.
        Quatre copies partent de « said the » et lâchent leurs épingles aux mêmes endroits. Seule la température
        diffère,
        et la dernière est à vous.</p>
        ${f.desk}
        <p>Plus une copie est froide, plus vite elle retombe dans ses propres traces. À 0, elle n’en sort plus : and the
        Queen, and the Queen. La copie chaude jette le dictionnaire en l’air. Entre les deux, cela ressemble un peu à
        Carroll. Aucune température n’en tire une histoire, car ce modèle regarde deux mots en arrière, pas plus.</p>`,
    },
    gaps: {
      title: "Seuls les écarts comptent",
      html: (act, n, f) => `
        <p>${act("add", `Ajoutez ${n.quoted(1.5, 1)} à chaque score`)} : les scores se déplacent, les barres ne bougent
        pas.
        Ce qui compte, c’est l’avance. Le chat a un point d’avance sur le chien ; à ${n.at(1)}, il est donc <i>e</i> ≈
        ${n.ratio("worked", 1, 0, 1)} fois plus probable, où qu’ils soient tous les deux.</p>
        <p>${act("double", "Doublez chaque score")}, et les écarts doublent : les barres bougent comme si l’on avait
        divisé <i>T</i> par deux. ${act("undoubled", "Doublez aussi <i>T</i>")}, et elles reviennent à leur place.</p>
        ${f.folded(
          "Vous connaissez d’autres chances pour cet exemple ?",
          `<p>On le publie souvent avec des chances fausses. C’est pour l’oiseau, à ${n.at(2)}, que l’erreur
          est la plus grande. Ou bien vérifiez l’avance à ${n.at(1)} : ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} donne
          ${n.quoted(0.71 / 0.23, 1)}, alors qu’il faut <i>e</i> ≈ ${n.quoted(Math.E, 1)}.</p>
          ${f.mistakes({ right: "juste", printed: "souvent publié" })}
          ${f.folded(
            "Serait-ce l’arrondi ?",
            `<p>Non. Un point d’avance veut dire que <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) vaut 1 à toute
            température. Les lignes publiées donnent ${n.logRatio(2, 0.54, 0.33)}, puis ${n.logRatio(1, 0.71, 0.23)}, puis
            ${n.logRatio(0.5, 0.88, 0.11)}. Même si l’on accorde à chaque nombre une demi-unité d’arrondi, les trois
            intervalles n’ont aucune valeur en commun : ces lignes ne peuvent venir d’aucun jeu de scores. D’où elles
            viennent, nous ne le savons pas.</p>`,
          )}`,
        )}`,
    },
    open: {
      title: "À quel point le choix est-il ouvert ?",
      html: (act, n, f) => `
        <p>Il y a trois mots sur la liste. Mais choisit‑on vraiment entre trois ? Si le chat avait ${n.share(0.98)} de
        chances, à peine.
        Posez plutôt la question ainsi : combien de mots, tous également probables, vous feraient hésiter autant ? Ici,
        c’est ${n.perplexity("worked", 1, 1)} : voyez les blocs. Ce nombre s’appelle la <dfn>perplexité</dfn>.</p>
        <p>Faites glisser le curseur d’${act("allDown", "un bout")} à ${act("allUp", "l’autre")} : la perplexité grimpe
        de 1 à 3. Elle ne peut
        que grimper, car la chaleur prend toujours aux mots au-dessus du score moyen pour donner à ceux d’en
        dessous.</p>
        ${f.folded(
          "La même chose en formule",
          `<p>L’<dfn>entropie</dfn> <i>H</i> est le logarithme de la perplexité, ici ${n.entropy("worked", 1, 2)}. Sa
          pente, jamais
          négative, est la variance des scores (pondérés par les chances) divisée par <i>T</i>³ :</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "L’heure de gloire du deuxième",
      html: (act, n, f) => `
        <p>Du froid au chaud, le favori ne fait que perdre, et le dernier ne fait que gagner. Et un mot entre les deux ?
        Ici,
        le chien a ${n.quoted(1.7, 1)}, juste derrière le chat, et l’oiseau −2.</p>
        ${f.curves("Les chances à toutes les températures. La courbe du chien est celle qui fait une bosse.")}
        <p>Le chien monte d’abord, car la chaleur prend au chat ; il redescend ensuite, car plus de chaleur donne à
        l’oiseau. Il est au plus haut à ${act("peak", n.at(n.peak()))}, avec ${n.chance("runnerUp", 1.59, 1)}.</p>`,
    },
    sure: {
      title: "Être sûr, ce n’est pas avoir raison",
      html: (act, n, f) => `
        <p>On a montré ce chiffre à un petit réseau de neurones. Il dit 2, avec plus de ${n.share(0.999, 1)} de chances.
        C’est un 3. Les chances disent à quel point un modèle est sûr de lui, non s’il a raison de l’être. (On ne voit
        ici
        que trois de ses dix scores ; les autres sont plus loin derrière.)</p>
        <p>Sur ${n.count(899)} chiffres, ce réseau prétend avoir raison dans ${n.claim(1)} des cas, mais il n’a raison
        que dans
        ${n.accuracy()}. La température peut y remédier, en moyenne. Divisez par ${act("fitted", n.at(3.84))}, la valeur
        qui s’accorde le mieux avec les vraies réponses, et il ne le prétend plus que dans ${n.claim(3.84)} des cas.
        C’est ce qu’on appelle
        la <dfn>calibration</dfn> ${f.cite("guo")}. Elle ne change aucune réponse : ce 3 est toujours lu comme un 2, et
        avec trop d’assurance. Un seul nombre corrige la moyenne, pas chaque cas.</p>`,
    },
    when: {
      title: "Quelle température, et quand ?",
      html: (_act, n, f) => `
        ${f.uses([
          {
            use: "Un contrat à traduire, un formulaire à remplir, du code",
            act: "contract",
            temperature: `0 à ${n.quoted(0.2, 1)}`,
            reason: "Peu de formulations sont justes, et une surprise est une faute.",
            sentence: "Bail : 3 ___.",
            labels: ["ans", "mois", "siècles"],
          },
          {
            use: "Une conversation, une lettre, un résumé",
            act: "conversation",
            temperature: `${n.quoted(0.7, 1)} à 1`,
            reason:
              "Beaucoup de formulations sont justes. Un peu de variété rend la lecture plus agréable, et les faux pas restent rares.",
            sentence: "C’est ___ !",
            labels: ["super", "drôle", "bizarre"],
          },
          {
            use: "Des noms pour un groupe de rock, des idées, des débuts d’histoire",
            act: "names",
            temperature: `1 à ${n.quoted(1.3, 1)}`,
            reason: "On en veut beaucoup, et de différents ; on en jettera la plupart.",
            sentence: "Les ___ !",
            labels: ["Hiboux", "Comètes", "Louches"],
          },
        ])}
        <p>Ce sont des habitudes, pas des lois, et les modèles diffèrent : ce qui convient à l’un peut être trop chaud
        pour
        l’autre. Les repères sous le curseur montrent d’où partent les programmes quand on ne règle rien.</p>
        ${f.folded("D’où partent les programmes", f.defaults({ engine: "programme", start: "part de" }))}
        ${f.folded(
          "Ce qu’elle ne fait pas",
          `<p>Plusieurs modèles proposés en ligne ne la laissent plus régler : ils refusent toute autre valeur que 1, ou
          bien ils en acceptent une sans en tenir compte (situation en novembre 2026).</p>
          <p>Est-ce un bouton qui règle la créativité ? Dans une étude, sur des histoires écrites par un seul modèle, la
          chaleur a apporté légèrement plus de nouveauté et modérément plus d’incohérence ${f.cite("peeperkorn")}. Dans
          une
          autre, sur des questions à choix multiples, rien entre 0 et 1 n’a fait de différence statistiquement
          significative ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Où l’on retrouve la formule",
      html: (_act, _n, f) => `
        <p>La formule est plus ancienne que les modèles de langage. On la rencontre partout où des scores doivent
        devenir
        des parts d’un tout. Choisissez un exemple :</p>
        ${f.cards}`,
    },
    predict: {
      title: "Devinez d’abord",
      html: () => `
        <p>Sept manches courtes. Réglez les barres à votre idée, puis regardez : chaque réponse est expliquée.</p>`,
    },
    summary: {
      title: "En bref",
      html: (_act, _n, f) => f.summary,
    },
    sources: {
      title: "Sources",
      html: (_act, _n, f) =>
        f.sources({
          boltzmann: "D’où vient la formule. Un score est l’opposé d’une énergie.",
          vaswani: "L’attention, et pourquoi l’on divise ses scores par la racine carrée de leur dimension.",
          hinton: "À chaud, un professeur montre à son élève quelles mauvaises réponses sont presque bonnes.",
          guo: "Les réseaux sont trop sûrs d’eux, et une seule température bien ajustée y remédie en grande partie.",
          radford: "CLIP, qui apprend sa température.",
          holtzman:
            "Pourquoi ni le texte le plus probable ni le simple tirage ne ressemblent à ce que les gens écrivent, et ce que fait le top-p.",
          peeperkorn: "Température et créativité, dans des histoires.",
          renze: "Température et résolution de problèmes.",
          thinking: "Pourquoi T = 0 ne donne pas toujours le même texte sur un serveur, et comment y remédier.",
          engines: "D’où partent les programmes, d’après leur code source lu en novembre 2026.",
        }),
    },
  },
  guess: {
    label: (value) => `Le chat aura ${value} de chances`,
    show: "Voir",
    before: "Réglez le curseur, puis regardez.",
    right: "Exact.",
    close: "Tout près.",
    far: (value) => `Vous aviez dit ${value}.`,
    why: (n) =>
      `C’est ${n.chance("raised", 1, 0)}. La part du chat est multipliée par ${n.quoted(Math.E, 3)} : elle passe de ${n.part("worked", 0)} à ${n.part("raised", 0)}, et ${n.part("raised", 0)} sur ${n.parts("raised")}, cela fait ${n.chance("raised", 1, 0)}.`,
    mine: "votre prévision",
  },
  under: {
    worth: (value) => `vaut ${value} mots égaux`,
    score: "score",
    divided: "score / <i>T</i>",
    claims: "prétend avoir raison",
    isRight: "a raison",
    digit: (meant) => `Un chiffre manuscrit, de 8 pixels sur 8. Son auteur voulait écrire un ${meant}.`,
  },
  cards: {
    energy: {
      title: "Énergie",
      line: "D’où vient la formule : Boltzmann, 1868, pour les gaz. Un score est l’opposé d’une énergie. Ici, des molécules d’iode à température ambiante, qui vaut 1 sur cette échelle : la plupart sont au repos, au niveau 0.",
      sentence: "Niveau ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Attention",
      line: "Comment un transformeur décide vers quel mot se retourner. Il divise d’abord ces scores par √64 = 8 : une température de 8.",
      sentence: "« il » : le ___.",
      labels: ["chat", "tapis", "soleil"],
    },
    distillation: {
      title: "Distillation",
      line: "Un grand réseau en instruit un petit. À chaud, il lui montre aussi quelles mauvaises réponses sont presque bonnes. (Ici, le réseau des chiffres.)",
      sentence: "C’est un ___.",
      labels: ["2", "8", "3"],
    },
    matching: {
      title: "Appariement",
      line: "CLIP choisit la légende d’une image. Ses scores ne diffèrent que de quelques centièmes ; la température qu’il a apprise est 0,01, la plus basse que son entraînement permettait.",
      sentence: "C’est un ___.",
      labels: ["schéma", "chien", "chat"],
    },
    calibration: {
      title: "Calibration",
      line: "Encore les chiffres, à la valeur de <i>T</i> qui s’accorde le mieux avec les vraies réponses.",
      sentence: "C’est un ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Les scores deviennent des chances, et le modèle tire au sort d’après elles.",
    "La température divise les scores : le froid creuse les écarts, le chaud égalise, et l’ordre reste.",
    "À 0, il ne reste que le favori ; à l’infini, tout ce qui est possible a les mêmes chances.",
  ],
  end: (link) =>
    `C’est la fin de la leçon. ${link("Ouvrez l’atelier")} pour régler vos propres scores, coller ce qu’affiche un modèle ou placer la figure sur une de vos pages.`,
};
