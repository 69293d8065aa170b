import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Quelle part laisser au hasard ?",
  description:
    "À quoi sert la température d’un modèle de langage : tirez des mots au sort, changez la température, et voyez ce qu’elle fait aux tirages. Une leçon avec une idée par écran et des nombres exacts.",
  lede: "Un modèle de langage donne un score à chaque mot qui pourrait suivre, puis en tire un au sort. Sa <b>température</b> décide à quel point il s’en tient au meilleur score.",
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
      html: (act) => `
        <p>Un modèle a lu « J’ai un » et doit continuer. Le mot suivant, il ne le connaît pas. Mais il a un avis sur
        chaque mot possible, et il exprime cet avis par un seul nombre, un <em>score</em>. En voici trois : 2 pour
        « chat »,
        1 pour « chien », 0,1 pour « oiseau ».</p>
        <p>Plus le score est élevé, plus le mot est probable.
        ${act("birdUp", "Donnez 3 à l’oiseau")}, et il devient le favori. <span class="on-screen">Ou faites glisser
        vous-même un score, ou remplacez « oiseau » par un mot à vous.</span></p>
        <p>Ces scores s’appellent des <dfn>logits</dfn> et se notent <i>z</i>. Ce ne sont pas des pourcentages : ils
        peuvent être négatifs, et leur somme peut valoir n’importe quoi.</p>`,
    },
    chances: {
      title: "Des scores aux chances",
      html: (act, n, f) => `
        <p>Pour tirer un mot au sort, il faut donner à chaque mot ses chances : des nombres positifs, dont la somme
        vaut 1. Le <dfn>softmax</dfn> les calcule en deux temps :</p>
        <ol class="steps-of-softmax">
          <li>Chaque mot reçoit un poids. Avec un score de 0, il vaut 1, et chaque point de plus le multiplie par
          ${n.quoted(Math.E, 3)}, un nombre appelé <i>e</i>. Le chat a 2 points, donc son poids est ${n.quoted(Math.E, 3)} ×
          ${n.quoted(Math.E, 3)}, soit <i>e</i>² ≈ ${n.part("worked", 0)}.</li>
          <li>Divisez chaque poids par la somme de tous, ${n.parts("worked")}. Cela donne au chat
          ${n.chance("worked", 1, 0, 0)} de chances.</li>
        </ol>
        <p>${act("dogUp", "Donnez un point de plus au chien")} : son poids, sous le curseur, est multiplié par
        ${n.quoted(Math.E, 3)}. Les autres poids restent, mais ce sont maintenant de plus petites parts d’une somme plus
        grande.</p>
        ${f.folded("La même chose en formule", `${f.softmax}<p>Pour chaque mot <i>i</i> : <i>e</i> à la puissance de son score, sur la somme de la même chose pour tous les mots <i>j</i>.</p>`)}`,
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
        <p>Mises bout à bout, les trois barres forment exactement un tout : la bande sous le curseur. Lâchez
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
        ${act("drawMany", "Tirez cent mots.")} Chaque point est un tirage, et le bout d’une barre est
        l’endroit où ses points devraient s’arrêter : ${n.chance("worked", 1, 0, 0)} de chats,
        ${n.chance("worked", 1, 1, 0)} de chiens,
        ${n.chance("worked", 1, 2, 0)} d’oiseaux.</p>
        <p>Vous tomberez rarement pile sur ces nombres. Faites cent fois cent tirages : environ 95 fois, vous aurez entre
        ${n.fewest("worked", 0)} et ${n.most("worked", 0)} chats. Le bouton « 100 » ajoute aux tirages déjà faits. Les points
        rapetissent, et leur bord se cale sur le bout de la barre.</p>`,
    },
    divide: {
      title: "La température divise les scores",
      html: (act, n, f) => `
        <p>Maintenant, avant le softmax, divisez chaque score par un même nombre : <i>T</i>, la
        <dfn>température</dfn>. Sous le curseur, chaque point plein est un score, et l’anneau, ce que la division en fait.
        <span class="on-screen">Déplacez le curseur et regardez les anneaux.</span></p>
        <p>À ${act("two", n.at(2))}, les scores tombent à 1, à ${n.quoted(0.5, 1)} et à ${n.quoted(0.05, 2)}. Ils se
        rapprochent, et les chances aussi : ${n.chance("worked", 2, 0)}, ${n.chance("worked", 2, 1)} et
        ${n.chance("worked", 2, 2)}. À ${act("half", n.at("½"))}, les scores montent à 4, à 2 et à ${n.quoted(0.2, 1)},
        et le chat prend ${n.chance("worked", 0.5, 0, 0)}. À ${act("one", n.at(1))}, rien ne change.</p>
        <p>Le chaud égalise, le froid creuse les écarts. L’ordre reste le même : si chaud qu’il fasse, le chat est en
        tête. Ce n’est qu’à l’infini que tous sont à égalité.</p>
        ${f.folded("La même chose en formule", f.softmaxAtT)}`,
    },
    ends: {
      title: "Les deux extrêmes",
      html: (act, n, f) => `
        <p>${act("allDown", "Au plus froid")} : quand <i>T</i> s’approche de 0, toute avance grandit sans limite, et le
        favori prend tout. Chaque tirage donne le même mot. On parle alors de choix <dfn>glouton</dfn>
        (<i lang="en">greedy</i>).</p>
        <p>${act("allUp", "Au plus chaud")} : toute avance fond jusqu’à disparaître. Trois mots, un tiers chacun,
        comme si le modèle n’avait pas d’avis.</p>
        <p>Deux cas méritent un essai. ${act("tie", "Mettez le chien à égalité avec le chat")} : à zéro, ils se
        partagent
        tout, moitié-moitié. ${act("ruleOut", "Excluez l’oiseau")} avec un score de moins l’infini : aucune chaleur
        ne le fait revenir. La chaleur ranime l’improbable, jamais l’impossible.</p>
        ${f.folded(
          "À 0, toujours le même texte ? Sur un serveur, pas tout à fait.",
          `<p>Ici, oui, sauf en cas d’égalité. Un serveur partagé, lui, peut encore vous donner
          des textes différents : il calcule par lots, qui
          varient avec sa charge, et des sommes arrondies dans un autre ordre peuvent changer le favori. Lors d’un test,
          ${n.count(1000)} réponses à ${n.at(0)} ont donné ${n.count(80)} versions ${f.cite("thinking")}.</p>`,
        )}`,
    },
    why: {
      title: "Pourquoi tirer au sort ?",
      html: (act, _n, f) => `
        <p>Pourquoi ne pas toujours écrire le favori ? On aurait chaque fois le même texte, et bien vite il tournerait
        en
        rond. Une tournure déjà employée se rend elle-même plus probable, et rien ne rompt la boucle
        ${f.cite("holtzman")}. Les gens écrivent autrement : de temps en temps, ils prennent un mot moins attendu.</p>
        <p>Un modèle tire donc au sort, et la température dit avec quelle audace. Quand une seule réponse est juste,
        choisissez ${act("coldFact", "le froid", { sentence: "Paris est en ___.", labels: ["France", "Laponie", "Espagne"] })} :
        pour un fait, une traduction, une ligne de code.
        ${act("hotFact", "À chaud", { sentence: "Paris est en ___.", labels: ["France", "Laponie", "Espagne"] })}, il met
        parfois Paris en Laponie.</p>
        <p>Quand beaucoup de réponses conviennent et qu’on les veut différentes, choisissez
        ${act("hotNames", "plus de chaleur", { sentence: "Je l’appelle ___.", labels: ["Minou", "Biscuit", "Pirate"] })} : pour
        des noms, des idées, des débuts d’histoire.
        ${act("coldNames", "À froid", { sentence: "Je l’appelle ___.", labels: ["Minou", "Biscuit", "Pirate"] })}, il appelle
        tous les chats Minou.</p>
        <p>Chaque extrême a donc son prix, et personne n’écrit à une température infinie. Voyez vous-même : voici un
        modèle qui écrit des phrases entières.</p>`,
    },
    alice: {
      title: "Alice prend la plume",
      html: (_act, n, f) => `
        <p>Voici un modèle de langage complet, même s’il est minuscule. Il a lu en anglais <i>Les Aventures d’Alice au
        pays
        des merveilles</i>, ${n.count(31171)} mots et signes de ponctuation, et il a compté quel mot vient après chaque paire de mots.
        Quatre copies partent de « said the » et lâchent leurs épingles aux mêmes endroits. Seule la température
        diffère,
        et la dernière est à vous.</p>
        ${f.desk}
        <p>Plus une copie est froide, plus vite elle retombe dans ses propres traces. À 0, elle n’en sort plus : and the
        Queen, and the Queen. La copie chaude jette le dictionnaire en l’air. Entre les deux, cela ressemble un peu à
        Carroll. Aucune température n’en tire une histoire, car ce modèle regarde deux mots en arrière, pas plus.</p>`,
    },
    more: {
      title: "Pour les curieux",
      html: () => "<p>Voilà tout ce qu’il vous faut. S’il vous reste une minute, ouvrez ce qui vous intrigue.</p>",
    },
    gaps: {
      title: "Seuls les écarts comptent",
      html: (act, n, f) => `
        <p>Les scores d’un vrai modèle peuvent valoir 17, 16 et 15, ou être tous négatifs. Est-ce que cela compte ?
        ${act("add", `Ajoutez ${n.quoted(1.5, 1)} à chaque score`)}<span class="on-screen">, ou déplacez-les
        tous les trois avec le petit curseur</span> : les scores se déplacent, les barres ne bougent
        pas.
        Ce qui compte, c’est l’avance. Le chat a un point d’avance sur le chien ; à ${n.at(1)}, il est donc <i>e</i> ≈
        ${n.ratio("worked", 1, 0, 1)} fois plus probable, où qu’ils soient tous les deux.</p>
        <p>${act("double", `Doublez 2, 1 et ${n.quoted(0.1, 1)}`)}, et les avances doublent : les barres bougent
        comme si l’on avait divisé <i>T</i> par deux. ${act("undoubled", "Doublez aussi <i>T</i>")}, et elles reviennent à leur place. Voilà
        pourquoi une température qui convient à un modèle peut être trop chaude pour un autre : leurs avances n’ont pas la
        même taille.</p>
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
        <p>Il y a trois mots sur la liste. Mais choisit‑on vraiment entre trois ? À peine, quand le chat a
        ${n.chance("worked", 0.25, 0, 0)} de chances, à ${act("sharp", n.at("¼"))}. Demandez plutôt : combien de mots, tous également probables,
        vous feraient hésiter autant ? À ${act("one", n.at(1))}, c’est ${n.perplexity("worked", 1, 1)} : voyez les blocs. Ce
        nombre s’appelle la <dfn>perplexité</dfn>.</p>
        <p>D’${act("leastOpen", "un bout")} à ${act("mostOpen", "l’autre")}, elle grimpe de 1 à 3, sans jamais
        redescendre : la chaleur ne fait qu’ouvrir le choix.</p>
        <p>Un modèle n’hésite pas partout autant.
        ${act("openFact", "Un fait", { sentence: "Paris est en ___.", labels: ["France", "Laponie", "Espagne"] })} vaut
        ${n.perplexity("fact", 1, 1)} mot,
        ${act("openNames", "un nom", { sentence: "Je l’appelle ___.", labels: ["Minou", "Biscuit", "Pirate"] })} en vaut
        ${n.perplexity("names", 1, 1)}. C’est aussi ainsi qu’on compare les modèles : celui qu’un vrai texte surprend le moins
        a la perplexité la plus basse.</p>
        ${f.folded(
          "Et l’entropie ?",
          `<p>L’<dfn>entropie</dfn> <i>H</i> est le logarithme de la perplexité, soit ${n.entropy("worked", 1, 2)} à
          ${n.at(1)}. Sa pente, jamais
          négative, est la variance des scores (pondérés par les chances) divisée par <i>T</i>³ :</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "L’heure de gloire du deuxième",
      html: (act, n, f) => `
        <p>Supposons que le favori soit usé, et que vous vouliez la deuxième idée : le chien, aussi souvent que
        possible. (Ici, le chien a ${n.quoted(1.7, 1)}, et l’oiseau −2.) Quelle température choisir ? <span class="on-screen">Essayez le
        curseur : votre record reste affiché dessous.</span></p>
        ${f.folded(
          "La réponse",
          `<p>Trop froid, le chat prend tout. Trop chaud, l’oiseau prend sa part, lui aussi. Entre les deux, le chien
          a son heure de gloire, à ${act("peak", n.at(n.peak()))}, avec ${n.chance("runnerUp", 1.59, 1)}. Chauffer davantage ne rend
          pas un modèle plus inventif : cela ne nourrit que les mots qui ne vont guère. À la chaleur, le chat perd toujours, et
          l’oiseau gagne toujours ; ce qui est entre les deux peut monter d’abord et redescendre ensuite.</p>
          ${f.curves("Les chances à toutes les températures. La courbe du chien est celle qui fait une bosse.")}`,
        )}`,
    },
    sure: {
      title: "Être sûr, ce n’est pas avoir raison",
      html: (act, n, f) => `
        ${f.digit("Son auteur voulait écrire un 3.")}
        <p>On a montré ce chiffre à un petit réseau de neurones. Il y lit un 2, avec plus de ${n.share(0.999, 1)} de
        chances. Il se trompe. Les chances disent à quel point un modèle est sûr de lui, non s’il a raison de l’être.
        (On ne voit que les trois meilleurs de ses dix scores.)</p>
        <p>Regardez les deux barres sous le curseur : sur ${n.count(899)} chiffres, ce réseau prétend avoir raison dans
        ${n.claim(1)} des cas, mais il n’a raison que dans ${n.accuracy()}. La température peut y remédier, en moyenne : à ${act("fitted", n.at(3.84))}, la valeur
        qui s’accorde le mieux avec les vraies réponses, il ne le prétend plus que dans ${n.claim(3.84)} des cas.
        C’est ce qu’on appelle
        la <dfn>calibration</dfn> ${f.cite("guo")}. Aucune réponse ne change : ce 3 est toujours lu comme un 2, et
        avec trop d’assurance.</p>`,
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
            sentence: "Vous payez par ___.",
            labels: ["mois", "an", "jour"],
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
        <p class="on-screen">Appuyez sur une plage : elle amène une phrase et tire dix mots.</p>
        <p>Ce sont des habitudes, pas des lois, et les modèles diffèrent : ce qui convient à l’un peut être trop chaud
        pour
        l’autre. Les repères sous le curseur montrent d’où partent les programmes quand on ne règle rien.</p>
        ${f.folded(
          "D’où partent les programmes",
          `${f.defaults({ engine: "programme", start: "part de" })}
          <p>Plusieurs modèles proposés en ligne ne laissent plus régler la température : ils refusent toute autre valeur
          que 1, ou bien ils en acceptent une sans en tenir compte (situation en novembre 2026).</p>`,
        )}
        ${f.folded(
          "La chaleur rend-elle un modèle créatif ? Ou moins juste ?",
          `<p>Créatif, guère. Dans une étude, sur des histoires écrites par un seul modèle, la
          chaleur a apporté légèrement plus de nouveauté et modérément plus d’incohérence ${f.cite("peeperkorn")}.
          Moins juste non plus, au début : dans une autre, sur des questions à choix multiples, rien entre 0 et 1 n’a fait de différence statistiquement
          significative ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Où l’on retrouve la formule",
      html: (_act, _n, f) => `
        <p>La formule est plus ancienne que les modèles de langage. On la rencontre partout où des scores doivent
        devenir
        des parts d’un tout, et chaque fois une température l’accompagne. <span class="on-screen">Choisissez un
        exemple :</span></p>
        ${f.cards}`,
    },
    predict: {
      title: "Devinez d’abord",
      html: () => `
        <p>Avez-vous le coup d’œil ? Sept manches courtes vous le diront. Réglez les barres à votre idée, puis
        regardez.</p>`,
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
  teasers: {
    gaps: "Des scores de 17, 16 et 15, ou tous négatifs : est-ce que cela compte ?",
    open: "Il y a trois mots sur la liste. Choisit‑on entre trois ?",
    "runner-up": "À quelle température obtient-on le plus souvent le deuxième mot ?",
    sure: "Un réseau prend un 3 pour un 2, et n’en doute pas.",
    where: "Des molécules, l’attention, un professeur et son élève.",
  },
  guess: {
    label: (value) => `Le chat aura ${value} de chances`,
    show: "Voir",
    before: "Réglez le curseur, puis regardez.",
    right: "Exact.",
    close: "Tout près.",
    far: (value) => `Vous aviez dit ${value}.`,
    why: (n) =>
      `C’est ${n.chance("raised", 1, 0, 0)}. Le poids du chat est multiplié par ${n.quoted(Math.E, 3)} : il passe de ${n.part("worked", 0)} à ${n.part("raised", 0)}, et ${n.part("raised", 0)} sur ${n.parts("raised")}, cela fait ${n.chance("raised", 1, 0, 0)}.`,
    mine: "votre prévision",
  },
  under: {
    worth: (value) => `vaut ${value} mots égaux`,
    shift: "les 3 scores à la fois",
    lead: (lead, times) => `le chat mène de ${lead} : ${times} fois plus probable`,
    best: (now, best) => `chien : ${now} · votre record : ${best}`,
    claims: "prétend avoir raison",
    isRight: "a raison",
  },
  cards: {
    energy: {
      title: "Molécules",
      line: (act) =>
        `Chaque point sous le curseur est une molécule d’iode à température ambiante, qui vaut 1 ici. Un score est l’opposé d’une énergie, et la plupart des molécules restent au niveau le plus bas. ${act("heated", "Chauffez-les")}, et elles grimpent. Boltzmann a trouvé la formule en 1868, pour les gaz.`,
      sentence: "Niveau ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Attention",
      line: (act, n) =>
        `« Le <i data-row="0">chat</i> dormait sur le <i data-row="1">tapis</i>, au <i data-row="2">soleil</i>, car il était fatigué. » Qui est « il » ? Un transformeur regarde en arrière et divise ces scores (inventés ici) par 8. ${act("one", `À ${n.at(1)}`)}, il ne verrait qu’un seul mot.`,
      sentence: "« il » : le ___.",
      labels: ["chat", "tapis", "soleil"],
    },
    distillation: {
      title: "Élève",
      line: (act, n) =>
        `Un grand réseau apprend à un petit à lire des chiffres. D’un 7, ${act("one", `à ${n.at(1)}`)}, il dit « 7 » et rien de plus. ${act("eight", `À ${n.at(8)}`)}, il ajoute « un peu comme un 4, ou un 1 », et l’élève retient cela aussi.`,
      sentence: "C’est un ___.",
      labels: ["7", "4", "1"],
    },
    matching: {
      title: "Légendes",
      line: (act, n) =>
        `Un modèle appelé CLIP trouve la légende d’une image, ici celle d’un schéma. Ses scores ne diffèrent que de quelques centièmes ; il a donc appris une température de ${n.quoted(0.01, 2)}, la plus basse permise. ${act("one", `À ${n.at(1)}`)}, il ne distinguerait pas un schéma d’un chien.`,
      sentence: "C’est un ___.",
      labels: ["schéma", "chien", "chat"],
    },
    calibration: {
      title: "Prévisions",
      line: (act) =>
        `Quand la météo annonce 70 %, il devrait pleuvoir 7 fois sur 10. Un réseau qui lit des chiffres promet trop : voyez les deux barres. ${act("fitted", "Divisez ses scores par 3,84")}, et il a raison aussi souvent qu’il le dit.`,
      sentence: "C’est un ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Les scores deviennent des chances, et le modèle tire au sort d’après elles.",
    "La température divise les scores : le froid creuse les écarts, le chaud égalise.",
    "À 0, il ne reste que le favori ; à l’infini, tout ce qui est possible a les mêmes chances.",
    "Choisissez le froid quand une seule réponse est juste, plus de chaleur quand beaucoup conviennent.",
  ],
  end: (link) =>
    `C’est la fin de la leçon. ${link("Ouvrez l’atelier")} pour régler vos propres scores, coller ce qu’affiche un modèle ou placer la figure sur une de vos pages.`,
};
