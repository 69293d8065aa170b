import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Wie viel man dem Zufall überlässt",
  description:
    "Was die Temperatur eines Sprachmodells bewirkt: Wörter ziehen, an der Temperatur drehen und zusehen, wie sich die Ziehungen ändern. Eine Lektion mit einem Gedanken pro Bildschirm und mit exakten Zahlen.",
  lede: "Ein Sprachmodell gibt jedem Wort, das als Nächstes kommen könnte, Punkte. Dann zieht es eines. Seine <b>Temperatur</b> entscheidet, wie viel die Punkte zählen.",
  drawing: "Die Zeichnung: drei Wörter, ihre Punkte und ihre Chancen",
  skip: "Zur Zeichnung springen",
  first: (link) => `Zieh ein paar Wörter. Dann probier beide Enden aus. ${link("Warum das so ist")}`,
  firstDone: (link) => `Mehr tut eine Temperatur nicht. ${link("Warum das so ist")}`,
  back: "Zurück zu den Zahlen im Text",
  digitSentence: "Das ist eine ___.",
  backToText: "Zurück zum Text",
  sections: {
    scores: {
      title: "Zuerst gibt es Punkte",
      html: () => `
        <p>Ein Modell hat „Oh, ein“ gelesen und soll weiterschreiben. Das nächste Wort kennt es nicht. Aber zu jedem
        Wort, das infrage kommt, hat es eine Meinung, und die drückt es in einer Zahl aus: in <em>Punkten</em>. Hier sind
        drei Wörter: Der Kater hat 2 Punkte, der Hund 1, der Vogel 0,1.</p>
        <p>Je mehr Punkte ein Wort hat, desto wahrscheinlicher ist es. Das ist alles, was die Punkte sagen. Sie sind keine
        Prozente. Sie dürfen negativ sein, und ihre Summe kann beliebig sein. Meist nennt man sie <dfn>Logits</dfn> und
        schreibt <i>z</i>. Verschieb ruhig eines davon.</p>`,
    },
    chances: {
      title: "Aus Punkten werden Chancen",
      html: (_, n, f) => `
        <p>Damit gezogen werden kann, braucht jedes Wort einen Anteil. Anteile sind positiv und ergeben zusammen eins. Die
        <dfn>Softmax-Funktion</dfn> berechnet sie in zwei Schritten. Zuerst rechnet sie für jedes Wort
        <i>e</i> hoch Punkte; <i>e</i> ist die Zahl ${n.quoted(Math.E, 3)}. Das ergibt ${n.part("worked", 0)};
        ${n.part("worked", 1)} und ${n.part("worked", 2)}: lauter positive Zahlen, welche Punkte es auch waren. Dann teilt
        sie jede davon durch ihre Summe. Die ist ${n.parts("worked")}, wenn man erst nach dem Addieren rundet.</p>
        ${f.softmax}
        <p>Der Kater hat also ${n.part("worked", 0)} von ${n.parts("worked")} Teilen, das sind
        ${n.chance("worked", 1, 0)}. Ein Punkt mehr, und der Teil eines Wortes ist ${n.quoted(Math.E, 3)}-mal so groß.</p>`,
    },
    guess: {
      title: "Jetzt bist du dran",
      html: (_, n) => `
        <p>Angenommen, der Kater bekommt 3&nbsp;Punkte statt 2, und bei den beiden anderen bleibt alles, wie es ist. Jetzt hat er
        ${n.chance("worked", 1, 0, 0)}. Wie viel hat er dann?</p>`,
    },
    one: {
      title: "Eine Ziehung",
      html: (act) => `
        <p>Leg die drei Balken aneinander, und sie ergeben genau ein Ganzes: den Streifen unter der Zeichnung. Nun lass eine
        Nadel darauf fallen, irgendwohin, rein zufällig. Das Wort, auf dem sie landet, ist gezogen.
        ${act("drawOne", "Lass eine Nadel fallen.")}</p>
        <p>Der Kater hat das längste Stück, also landet die Nadel dort am häufigsten. Das Stück des Vogels ist kurz, aber
        früher oder später landet sie auch darauf. Mehr geschieht nicht, wenn ein Modell schreibt: Es gibt den Wörtern
        Punkte, lässt die Nadel fallen, schreibt das Wort hin und beginnt von vorn, mit einem Text, der um ein Wort länger
        ist.</p>`,
    },
    many: {
      title: "Hundert Ziehungen",
      html: (act, n) => `
        <p>Eine Ziehung verrät wenig über eine Chance von ${n.chance("worked", 1, 0, 0)}. Hundert verraten mehr.
        ${act("drawMany", "Zieh hundertmal.")} Jedes Kügelchen ist eine Ziehung, und jeder Balken ist genau so lang wie die
        Kügelchen, die man erwartet: ${n.chance("worked", 1, 0, 0)} Kater, ${n.chance("worked", 1, 1, 0)} Hunde,
        ${n.chance("worked", 1, 2, 0)} Vögel.</p>
        <p>Genau so kommt es selten. In 95 von 100 Versuchen sind es zwischen ${n.fewest("worked", 0)} und
        ${n.most("worked", 0)} Kater. Zieh immer weiter: Die Kügelchen werden kleiner, und ihr Rand kommt am Ende des Balkens
        zur Ruhe. Mit viermal so vielen Ziehungen kommst du etwa doppelt so nah heran.</p>`,
    },
    divide: {
      title: "Die Temperatur teilt die Punkte",
      html: (act, n, f) => `
        <p>Jetzt kommt eine Zahl dazwischen. Vor der Softmax-Funktion werden alle Punkte durch <i>T</i> geteilt, die
        <dfn>Temperatur</dfn>. Die Ringe zeigen, was dabei herauskommt.</p>
        ${f.softmaxAtT}
        <p>Bei ${act("one", n.at(1))} ändert sich nichts. Bei ${act("two", n.at(2))} schrumpfen die Punkte auf 1;
        ${n.quoted(0.5, 1)} und ${n.quoted(0.05, 2)}. Sie rücken zusammen, und die Chancen auch:
        ${n.chance("worked", 2, 0, 0)}, ${n.chance("worked", 2, 1, 0)} und ${n.chance("worked", 2, 2, 0)}. Bei
        ${act("half", n.at("½"))} wachsen die Punkte auf 4; 2 und ${n.quoted(0.2, 1)}, und der Kater bekommt
        ${n.chance("worked", 0.5, 0, 0)}.</p>
        <p>Hitze gleicht an, Kälte spitzt zu. Die Reihenfolge ändert sich nie: Der Favorit bleibt bei jeder Temperatur der
        Favorit.</p>`,
    },
    ends: {
      title: "Die beiden Enden",
      html: (act, n, f) => `
        <p>Dreh die Temperatur ${act("allDown", "ganz herunter")}. Je näher <i>T</i> an 0 kommt, desto größer wird jeder
        Vorsprung, ohne Grenze: Der Favorit bekommt alles. Das nennt man <dfn>greedy</dfn>, gierig. Hier ist dann jede
        Ziehung gleich. Ein Server, den sich viele teilen, kann dir trotzdem verschiedene Texte geben, denn er rechnet in
        Stapeln, und die ändern sich mit der Auslastung. In einem Test gab es unter ${n.count(1000)} Antworten bei
        ${n.at(0)} ganze ${n.count(80)} Fassungen ${f.cite("thinking")}.</p>
        <p>Dreh sie ${act("allUp", "ganz hinauf")}, und jeder Vorsprung schrumpft auf nichts: drei Wörter, für jedes ein
        Drittel, als hätte das Modell keine Meinung.</p>
        <p>Zwei Fälle sind einen Versuch wert. Lass ${act("tie", "den Hund gleichziehen")}: Bei null teilen er und
        der Kater sich alles, jeder bekommt die Hälfte. ${act("ruleOut", "Schließ den Vogel aus")}, mit minus unendlich als
        Punktzahl: Keine Hitze bringt ihn zurück. Hitze belebt das Unwahrscheinliche, nie das Unmögliche.</p>`,
    },
    why: {
      title: "Warum überhaupt ziehen?",
      html: (act, _n, f) => `
        <p>Warum nicht immer den Favoriten schreiben? Dann käme jedes Mal derselbe Text heraus, und bald drehte er sich im
        Kreis. Eine Wendung, die schon da war, macht sich selbst wieder wahrscheinlich, und nichts durchbricht die Schleife
        ${f.cite("holtzman")}. Menschen schreiben anders: Ab und zu nehmen sie ein Wort, mit dem man weniger rechnet.</p>
        <p>Darum zieht ein Modell, und die Temperatur sagt, wie mutig. ${act("cold", "Kalt")} bleibt es bei Wörtern, für die
        es gute Gründe hat. Das willst du, wo eine Antwort richtig ist: bei einem Datum, einer Übersetzung, einer Zeile
        Code. ${act("hot", "Heiß")} probiert es Wörter, die es sonst selten nimmt. Das willst du, wo viele Antworten passen
        und wo sie verschieden sein sollen: bei Namen, Ideen, ersten Sätzen.</p>
        <p>Jedes Ende hat seinen Preis. Ist es zu kalt, wiederholt sich das Modell. Ist es zu heiß, gewinnen Wörter, die
        nirgends hinpassen, so oft, dass der Satz zerbricht. Sieh selbst.</p>`,
    },
    alice: {
      title: "Alice schreibt",
      html: (_act, n, f) => `
        <p>Hier ist ein ganzes Sprachmodell, wenn auch ein winziges. Es hat <i>Alice im Wunderland</i> auf Englisch gelesen,
        ${n.count(31171)} Wörter und Zeichen, und gezählt, welches Wort auf je zwei Wörter folgt. Vier Kopien beginnen mit
        „said the“ und lassen ihre Nadeln an denselben Stellen fallen. Nur die Temperatur ist verschieden, und die letzte
        bestimmst du.</p>
        ${f.desk}
        <p>Je kälter die Kopie, desto eher gerät sie zurück in die eigenen Spuren. Bei 0 kommt sie nie mehr heraus:
        <span lang="en">and the Queen, and the Queen</span>. Die heiße wirft mit dem Wörterbuch um sich. Dazwischen klingt
        manches nach Carroll. Eine Geschichte wird bei keiner Temperatur daraus, denn dieses Modell blickt zwei Wörter
        zurück und nicht weiter.</p>`,
    },
    gaps: {
      title: "Nur die Abstände zählen",
      html: (act, n, f) => `
        <p>${act("add", `Gib jedem Wort ${n.quoted(1.5, 1)} Punkte dazu`)}: Die Punkte wandern, die Balken bleiben stehen.
        Was zählt, ist der Vorsprung. Der Kater liegt einen Punkt vor dem Hund. Bei ${n.at(1)} ist er deshalb
        <i>e</i>&nbsp;≈&nbsp;${n.ratio("worked", 1, 0, 1)}-mal so wahrscheinlich, ganz gleich, wo die beiden stehen.</p>
        <p>${act("double", "Verdopple alle Punkte")}, und die Abstände verdoppeln sich: Die Balken bewegen sich, als hättest
        du <i>T</i> halbiert. ${act("undoubled", "Verdopple auch <i>T</i>")}, und sie sind wieder da, wo sie waren.</p>
        ${f.folded(
          "Falls du zu diesem Beispiel andere Chancen kennst",
          `<p>Oft wird es mit falschen gedruckt. Am weitesten daneben liegt der Vogel bei ${n.at(2)}. Oder prüf den Vorsprung
          bei ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} ist ${n.quoted(0.71 / 0.23, 1)}, es muss aber
          <i>e</i>&nbsp;≈&nbsp;${n.quoted(Math.E, 1)} sein.</p>
          ${f.mistakes({ right: "richtig", printed: "oft gedruckt" })}
          ${f.folded(
            "Kann das am Runden liegen?",
            `<p>Nein. Ein Punkt Vorsprung heißt: <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) ist bei jeder
            Temperatur 1. Die gedruckten Zeilen ergeben ${n.logRatio(2, 0.54, 0.33)}; ${n.logRatio(1, 0.71, 0.23)} und
            ${n.logRatio(0.5, 0.88, 0.11)}. Auch wenn man jeder Zahl eine halbe Einheit fürs Runden zugesteht, haben die
            drei Bereiche keinen Wert gemeinsam. Es gibt also überhaupt keine Punkte, zu denen diese Zeilen gehören. Woher
            sie stammen, wissen wir nicht.</p>`,
          )}`,
        )}`,
    },
    open: {
      title: "Wie offen ist die Wahl?",
      html: (act, n, f) => `
        <p>Drei Wörter stehen zur Wahl. Aber ist es wirklich eine Wahl unter dreien? Hätte der Kater ${n.share(0.98)}, dann
        kaum. Frag lieber: Bei wie vielen gleich wahrscheinlichen Wörtern wärst du genauso unsicher? Hier sind es
        ${n.perplexity("worked", 1, 1)}: die Blöcke. Diese Zahl heißt <dfn>Perplexität</dfn>.</p>
        <p>Schieb den Regler vom ${act("allDown", "einen Ende")} zum ${act("allUp", "anderen")}: Sie klettert von 1 auf 3.
        Sie kann nur steigen, denn Hitze nimmt immer den Wörtern, deren Punkte über dem Durchschnitt liegen, und gibt denen
        darunter.</p>
        ${f.folded(
          "Dasselbe als Formel",
          `<p>Die <dfn>Entropie</dfn> <i>H</i> ist der Logarithmus der Perplexität, hier ${n.entropy("worked", 1, 2)}. Ihre
          Steigung ist die Varianz der Punkte, gewichtet mit den Chancen, geteilt durch <i>T</i>³. Sie ist nie
          negativ:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "Die Sternstunde des Zweiten",
      html: (act, n, f) => `
        <p>Von kalt nach heiß verliert der Favorit immer nur, und der Letzte gewinnt immer nur. Und ein Wort dazwischen? Hier
        hat der Hund ${n.quoted(1.7, 1)} Punkte, dicht hinter dem Kater, und der Vogel hat −2.</p>
        ${f.curves("Die Chancen bei jeder Temperatur. Die Kurve mit dem Hügel gehört dem Hund.")}
        <p>Erst steigt der Hund, weil die Hitze dem Kater etwas nimmt. Später fällt er, weil noch mehr Hitze dem Vogel etwas
        gibt. Am besten steht er bei ${act("peak", n.at(n.peak()))} da, mit ${n.chance("runnerUp", 1.59, 1)}.</p>`,
    },
    sure: {
      title: "Sicher heißt nicht richtig",
      html: (act, n, f) => `
        <p>Ein kleines neuronales Netz hat diese Ziffer gesehen. Es sagt 2, mit einer Chance von mehr als
        ${n.share(0.999, 1)}. Es ist eine&nbsp;3. Eine Chance sagt, wie sicher sich ein Modell ist, nicht, ob es Grund dazu hat.
        (Zu sehen sind die Punkte von drei der zehn Ziffern; die übrigen liegen weiter zurück.)</p>
        <p>Bei ${n.count(899)} Ziffern will dieses Netz in ${n.claim(1)} der Fälle recht haben. Recht hat es in ${n.accuracy()}. Das
        kann die Temperatur beheben, jedenfalls im Durchschnitt. Teile durch ${act("fitted", n.at(3.84))}, den Wert, der am besten zu
        den richtigen Antworten passt, und der Anspruch sinkt auf ${n.claim(3.84)}. Das nennt man
        <dfn>Kalibrierung</dfn> ${f.cite("guo")}. Sie ändert keine Antwort: Diese 3 liest das Netz weiter als 2, und immer
        noch zu sicher. Eine einzige Zahl bringt den Durchschnitt in Ordnung, nicht jeden Einzelfall.</p>`,
    },
    when: {
      title: "Welche Temperatur wofür?",
      html: (_act, n, f) => `
        ${f.uses([
          {
            use: "Einen Vertrag übersetzen, ein Formular ausfüllen, Code",
            act: "contract",
            temperature: `0 bis ${n.quoted(0.2, 1)}`,
            reason: "Wenige Formulierungen sind richtig, und eine Überraschung ist ein Fehler.",
            sentence: "Zahlbar ___.",
            labels: ["sofort", "später", "nie"],
          },
          {
            use: "Ein Gespräch, ein Brief, eine Zusammenfassung",
            act: "conversation",
            temperature: `${n.quoted(0.7, 1)} bis 1`,
            reason:
              "Viele Formulierungen sind richtig. Etwas Abwechslung liest sich besser, und Ausrutscher bleiben selten.",
            sentence: "Klingt ___!",
            labels: ["gut", "lustig", "schräg"],
          },
          {
            use: "Namen für eine Band, Ideen, erste Sätze",
            act: "names",
            temperature: `1 bis ${n.quoted(1.3, 1)}`,
            reason: "Du willst viele verschiedene und wirfst die meisten wieder weg.",
            sentence: "Die ___ live!",
            labels: ["Möwen", "Motten", "Löffel"],
          },
        ])}
        <p>Das sind Faustregeln, keine Gesetze, und Modelle sind verschieden: Was zu einem passt, kann für ein anderes zu heiß
        sein. Die Marken unter dem Regler zeigen, womit Programme anfangen, wenn du nichts einstellst.</p>
        ${f.folded("Womit Programme anfangen", f.defaults({ engine: "Programm", start: "Anfangswert" }))}
        ${f.folded(
          "Was die Temperatur nicht kann",
          `<p>Bei mehreren Modellen, die ein Anbieter betreibt, lässt sie sich nicht mehr einstellen: Sie lehnen jeden Wert
          außer 1 ab, oder sie nehmen einen anderen an und beachten ihn nicht (Stand November 2026).</p>
          <p>Ist sie ein Regler für Kreativität? In einer Studie mit Geschichten eines Modells brachte Hitze etwas mehr Neues
          und mäßig mehr Zusammenhangloses ${f.cite("peeperkorn")}. In einer anderen, mit Multiple-Choice-Fragen, machte
          zwischen 0 und 1 nichts einen statistisch signifikanten Unterschied ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Wo dir die Formel noch begegnet",
      html: (_act, _n, f) => `
        <p>Die Formel ist älter als Sprachmodelle. Sie taucht überall auf, wo aus Punkten Anteile werden müssen. Such dir
        etwas aus:</p>
        ${f.cards}`,
    },
    predict: {
      title: "Erst schätzen",
      html: () => `
        <p>Sieben kurze Runden. Stell die Balken so ein, wie du sie erwartest, und sieh dann nach: Zu jeder Runde gibt es
        eine Begründung.</p>`,
    },
    summary: {
      title: "Kurz gesagt",
      html: (_act, _n, f) => f.summary,
    },
    sources: {
      title: "Quellen",
      html: (_act, _n, f) =>
        f.sources({
          boltzmann: "Woher die Formel stammt. Die Punkte sind dort die Energie mit einem Minus davor.",
          vaswani: "Attention, und warum ihre Punkte durch die Wurzel der Dimension geteilt werden.",
          hinton: "Ein heißer Lehrer zeigt seinem Schüler, welche falschen Antworten fast richtig sind.",
          guo: "Netze sind sich zu sicher, und eine einzige angepasste Temperatur behebt das meiste davon.",
          radford: "CLIP, das seine Temperatur lernt.",
          holtzman:
            "Warum sich weder der wahrscheinlichste Text noch das bloße Ziehen so liest, als hätte es ein Mensch geschrieben, und was top-p bewirkt.",
          peeperkorn: "Temperatur und Kreativität, an Geschichten untersucht.",
          renze: "Temperatur und das Lösen von Aufgaben.",
          thinking: "Warum T = 0 auf einem Server nicht reproduzierbar ist und wie es das werden kann.",
          engines: "Womit Programme anfangen, nachgelesen in ihrem Quelltext im November 2026.",
        }),
    },
  },
  guess: {
    label: (value) => `Der Kater hat dann ${value}`,
    show: "Zeig es mir",
    before: "Schieb den Regler auf deine Schätzung.",
    right: "Genau richtig.",
    close: "Nah dran.",
    far: (value) => `Du hast ${value} geschätzt.`,
    why: (n) =>
      `Es sind ${n.chance("raised", 1, 0)}. Der Teil des Katers wird ${n.quoted(Math.E, 3)}-mal so groß: ${n.part("raised", 0)} statt ${n.part("worked", 0)}. Und ${n.part("raised", 0)} von ${n.parts("raised")} sind ${n.chance("raised", 1, 0)}.`,
    mine: "deine Schätzung",
  },
  under: {
    worth: (value) => `wie ${value} gleiche Wörter`,
    score: "Punkte",
    divided: "Punkte / <i>T</i>",
    claims: "angeblich richtig",
    isRight: "wirklich richtig",
    digit: (meant) => `Eine handgeschriebene Ziffer, 8 mal 8 Pixel. Gemeint war eine ${meant}.`,
  },
  cards: {
    energy: {
      title: "Energie",
      line: "Woher die Formel stammt: Boltzmann, 1868, für Gase. Die Punkte sind hier die Energie mit einem Minus davor. Das Beispiel: Jodmoleküle bei Zimmertemperatur, die auf dieser Skala 1 ist. Die meisten ruhen auf Stufe 0.",
      sentence: "Auf Stufe ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Aufmerksamkeit",
      line: "Wie ein Transformer entscheidet, auf welches Wort er zurückblickt (englisch: attention). Er teilt diese Punkte zuerst durch √64 = 8, das ist eine Temperatur von 8.",
      sentence: "„Sie“: ___.",
      labels: ["Katze", "Matte", "Sonne"],
    },
    distillation: {
      title: "Destillation",
      line: "Ein großes Netz unterrichtet ein kleines. Heiß zeigt es ihm auch, welche falschen Antworten fast richtig sind. (Hier das Netz mit den Ziffern.)",
      sentence: "Das ist eine ___.",
      labels: ["2", "8", "3"],
    },
    matching: {
      title: "Zuordnung",
      line: "CLIP sucht zu einem Bild den passenden Titel. Die Punkte liegen nur um Hundertstel auseinander; die Temperatur, die es gelernt hat, ist 0,01, so niedrig, wie sein Training es zuließ.",
      sentence: "Titel: ___.",
      labels: ["Grafik", "Hund", "Katze"],
    },
    calibration: {
      title: "Kalibrierung",
      line: "Noch einmal die Ziffern, bei dem einen <i>T</i>, das am besten zu den richtigen Antworten passt.",
      sentence: "Das ist eine ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Aus Punkten werden Chancen, und nach ihnen zieht ein Modell.",
    "Die Temperatur teilt die Punkte: Kälte spitzt zu, Hitze gleicht an, und die Reihenfolge bleibt.",
    "Bei 0 gibt es nur noch den Favoriten; bei unendlich ist alles, was möglich ist, gleich wahrscheinlich.",
  ],
  end: (link) =>
    `Das war die Lektion. ${link("Öffne die Werkstatt")}, um eigene Punkte einzustellen, die Ausgabe eines Modells einzufügen oder die Zeichnung auf eine deiner Seiten zu setzen.`,
};
