import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Wie viel man dem Zufall überlässt",
  description:
    "Was die Temperatur eines Sprachmodells bewirkt: Wörter ziehen, an der Temperatur drehen und zusehen, wie sich die Ziehungen ändern. Eine Lektion mit einem Gedanken pro Bildschirm und mit exakten Zahlen.",
  lede: "Ein Sprachmodell gibt jedem Wort, das als Nächstes kommen könnte, Punkte. Dann zieht es eines. Seine <b>Temperatur</b> entscheidet, wie eng es sich an die höchste Punktzahl hält.",
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
      html: (act) => `
        <p>Ein Modell hat „Oh, ein“ gelesen und soll weiterschreiben. Das nächste Wort kennt es nicht. Aber zu jedem
        Wort, das infrage kommt, hat es eine Meinung, und die drückt es in einer Zahl aus: in <em>Punkten</em>. Hier sind
        drei Wörter: Der Kater hat 2 Punkte, der Hund 1, der Vogel 0,1.</p>
        <p>Je mehr Punkte ein Wort hat, desto wahrscheinlicher ist es.
        ${act("birdUp", "Gib dem Vogel 3&nbsp;Punkte")}, und er wird der Favorit. <span class="on-screen">Oder
        verschieb die Punkte selbst, oder überschreib „Vogel“ mit einem eigenen Wort.</span></p>
        <p>Solche Punkte heißen <dfn>Logits</dfn>, geschrieben <i>z</i>. Prozente sind es nicht: Sie dürfen negativ
        sein, und ihre Summe kann beliebig sein.</p>`,
    },
    chances: {
      title: "Aus Punkten werden Chancen",
      html: (act, n, f) => `
        <p>Um gezogen zu werden, braucht jedes Wort eine Chance. Chancen sind positiv und ergeben zusammen eins. Die
        <dfn>Softmax-Funktion</dfn> berechnet sie in zwei Schritten:</p>
        <ol class="steps-of-softmax">
          <li>Jedes Wort bekommt ein Gewicht. Bei 0&nbsp;Punkten ist es 1, und jeder weitere Punkt multipliziert es mit
          ${n.quoted(Math.E, 3)}, einer Zahl namens <i>e</i>. Der Kater hat 2&nbsp;Punkte, also wiegt er
          ${n.quoted(Math.E, 3)} · ${n.quoted(Math.E, 3)}, kurz <i>e</i>²&nbsp;≈&nbsp;${n.part("worked", 0)}.</li>
          <li>Teile jedes Gewicht durch die Summe aller, ${n.parts("worked")}. Das ergibt für den Kater
          ${n.chance("worked", 1, 0, 0)}.</li>
        </ol>
        <p>${act("dogUp", "Gib dem Hund einen Punkt mehr")}: Sein Gewicht, unter dem Regler, wird
        ${n.quoted(Math.E, 3)}-mal so groß. Die anderen Gewichte bleiben, sind aber jetzt kleinere Anteile einer größeren Summe.</p>
        ${f.folded("Dasselbe als Formel", `${f.softmax}<p>Für jedes Wort <i>i</i>: <i>e</i> hoch seine Punktzahl, geteilt durch die Summe davon über alle Wörter <i>j</i>.</p>`)}`,
    },
    guess: {
      title: "Jetzt bist du dran",
      html: (_, n) => `
        <p>Angenommen, der Kater bekommt 3&nbsp;Punkte statt 2, und bei den beiden anderen bleibt alles, wie es ist.
        Jetzt hat er
        ${n.chance("worked", 1, 0, 0)}. Wie viel hat er dann?</p>`,
    },
    one: {
      title: "Eine Ziehung",
      html: (act) => `
        <p>Leg die drei Balken aneinander, und sie ergeben genau ein Ganzes: den Streifen unter dem Regler. Nun lass eine
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
        ${act("drawMany", "Zieh hundertmal.")} Jedes Kügelchen ist eine Ziehung, und wo ein Balken endet, sollten
        auch seine Kügelchen enden: ${n.chance("worked", 1, 0, 0)} Kater, ${n.chance("worked", 1, 1, 0)} Hunde,
        ${n.chance("worked", 1, 2, 0)} Vögel.</p>
        <p>Genau so kommt es selten. Zieh hundertmal je hundert Wörter: Etwa 95-mal sind
        ${n.fewest("worked", 0)} bis ${n.most("worked", 0)} Kater dabei. Der Knopf „100“ zieht weitere dazu. Die Kügelchen werden
        kleiner, und ihr Rand kommt am Ende des Balkens zur Ruhe.</p>`,
    },
    divide: {
      title: "Die Temperatur teilt die Punkte",
      html: (act, n, f) => `
        <p>Jetzt teile alle Punkte vor der Softmax-Funktion durch eine Zahl: <i>T</i>, die <dfn>Temperatur</dfn>.
        Unter dem Regler zeigt jeder volle Kreis die Punkte und der Ring, was das Teilen daraus macht.
        <span class="on-screen">Beweg den Regler und sieh dir die Ringe an.</span></p>
        <p>Bei ${act("two", n.at(2))} schrumpfen die Punkte auf 1; ${n.quoted(0.5, 1)} und ${n.quoted(0.05, 2)}. Sie
        rücken zusammen, und die Chancen auch: ${n.chance("worked", 2, 0)}, ${n.chance("worked", 2, 1)} und
        ${n.chance("worked", 2, 2)}. Bei ${act("half", n.at("½"))} wachsen die Punkte auf 4; 2 und ${n.quoted(0.2, 1)},
        und der Kater bekommt ${n.chance("worked", 0.5, 0, 0)}. Bei ${act("one", n.at(1))} ändert sich nichts.</p>
        <p>Hitze gleicht aus, Kälte spitzt zu. Die Reihenfolge bleibt: So heiß es auch wird, der Kater liegt vorn.
        Erst bei unendlich sind alle gleich.</p>
        ${f.folded("Dasselbe als Formel", f.softmaxAtT)}`,
    },
    ends: {
      title: "Die beiden Enden",
      html: (act, n, f) => `
        <p>${act("allDown", "Ganz herunter")}: Je näher <i>T</i> an 0 kommt, desto größer wird jeder Vorsprung, ohne
        Grenze, und der Favorit bekommt alles. Jede Ziehung ist gleich. Das nennt man <dfn>greedy</dfn>, gierig.</p>
        <p>${act("allUp", "Ganz hinauf")}: Jeder Vorsprung schrumpft auf nichts. Drei Wörter, für jedes ein Drittel, als
        hätte das Modell keine Meinung.</p>
        <p>Zwei Fälle sind einen Versuch wert. Lass ${act("tie", "den Hund gleichziehen")}: Bei null teilen er und
        der Kater sich alles, jeder bekommt die Hälfte. ${act("ruleOut", "Schließ den Vogel aus")}, mit minus unendlich als
        Punktzahl: Keine Hitze bringt ihn zurück. Hitze belebt das Unwahrscheinliche, nie das Unmögliche.</p>
        ${f.folded(
          "Bei 0 immer derselbe Text? Auf einem Server nicht ganz.",
          `<p>Hier schon, außer bei Gleichstand. Ein Server, den sich viele teilen, kann dir trotzdem verschiedene
          Texte geben: Er rechnet in
          Stapeln, die sich mit der Auslastung ändern, und wird in anderer Reihenfolge summiert und gerundet, kann ein
          anderer Favorit herauskommen. In einem Test gab es unter ${n.count(1000)} Antworten bei ${n.at(0)} ganze
          ${n.count(80)} Fassungen ${f.cite("thinking")}.</p>`,
        )}`,
    },
    why: {
      title: "Warum überhaupt ziehen?",
      html: (act, _n, f) => `
        <p>Warum nicht immer den Favoriten schreiben? Dann käme jedes Mal derselbe Text heraus, und bald drehte er sich im
        Kreis. Eine Wendung, die schon da war, macht sich selbst wieder wahrscheinlich, und nichts durchbricht die Schleife
        ${f.cite("holtzman")}. Menschen schreiben anders: Ab und zu nehmen sie ein Wort, mit dem man weniger rechnet.</p>
        <p>Darum zieht ein Modell, und die Temperatur sagt, wie mutig. Wo nur eine Antwort richtig ist, halt es
        ${act("coldFact", "kalt", { sentence: "Köln liegt am ___.", labels: ["Rhein", "Nil", "Main"] })}: bei einer
        Tatsache, einer Übersetzung, einer Zeile Code.
        ${act("hotFact", "Heiß", { sentence: "Köln liegt am ___.", labels: ["Rhein", "Nil", "Main"] })} verlegt es Köln
        manchmal an den Nil.</p>
        <p>Wo viele Antworten passen und verschieden sein sollen, mach es
        ${act("hotNames", "warm", { sentence: "Er heißt ___.", labels: ["Felix", "Krümel", "Komet"] })}: bei Namen, Ideen,
        ersten Sätzen. ${act("coldNames", "Kalt", { sentence: "Er heißt ___.", labels: ["Felix", "Krümel", "Komet"] })} nennt
        es jeden Kater Felix.</p>
        <p>Jedes Ende hat also seinen Preis, und bei unendlich schreibt niemand. Sieh selbst: Jetzt kommt ein Modell, das
        ganze Sätze schreibt.</p>`,
    },
    alice: {
      title: "Alice schreibt",
      html: (_act, n, f) => `
        <p>Hier ist ein ganzes Sprachmodell, wenn auch ein winziges. Es hat <i>Alice im Wunderland</i> auf Englisch
        gelesen,
        ${n.count(31171)} Wörter und Satzzeichen, und gezählt, welches Wort auf je zwei Wörter folgt. Vier Kopien beginnen mit
        „said the“ und lassen ihre Nadeln an denselben Stellen fallen. Nur die Temperatur ist verschieden, und die letzte
        bestimmst du.</p>
        ${f.desk}
        <p>Je kälter die Kopie, desto eher gerät sie zurück in die eigenen Spuren. Bei 0 kommt sie nie mehr heraus:
        <span lang="en">and the Queen, and the Queen</span>. Die heiße wirft mit dem Wörterbuch um sich. Dazwischen klingt
        manches nach Carroll. Eine Geschichte wird bei keiner Temperatur daraus, denn dieses Modell blickt zwei Wörter
        zurück und nicht weiter.</p>`,
    },
    more: {
      title: "Für Neugierige",
      html: () =>
        "<p>Mehr brauchst du nicht zu wissen. Hast du noch eine Minute, dann öffne, was dich neugierig macht.</p>",
    },
    gaps: {
      title: "Nur die Abstände zählen",
      html: (act, n, f) => `
        <p>Die Punkte eines echten Modells sind vielleicht 17, 16 und 15 oder liegen alle unter null. Macht das etwas aus?
        ${act("add", `Gib jedem Wort ${n.quoted(1.5, 1)} Punkte dazu`)}<span class="on-screen"> oder verschieb alle
        drei mit dem kleinen Regler</span>: Die Punkte wandern, die Balken bleiben stehen.
        Was zählt, ist der Vorsprung. Der Kater liegt einen Punkt vor dem Hund. Bei ${n.at(1)} ist er deshalb
        <i>e</i>&nbsp;≈&nbsp;${n.ratio("worked", 1, 0, 1)}-mal so wahrscheinlich, ganz gleich, wo die beiden stehen.</p>
        <p>${act("double", `Verdopple 2; 1 und ${n.quoted(0.1, 1)}`)}, und jeder Vorsprung verdoppelt sich: Die
        Balken bewegen sich, als hättest du <i>T</i> halbiert. ${act("undoubled", "Verdopple auch <i>T</i>")}, und sie sind wieder da, wo sie waren.
        Darum kann eine Temperatur, die zu einem Modell passt, für ein anderes zu heiß sein: Die Vorsprünge sind nicht
        überall gleich groß.</p>
        ${f.folded(
          "Falls du zu diesem Beispiel andere Chancen kennst",
          `<p>Oft wird es mit falschen gedruckt. Am weitesten daneben liegt der Vogel bei ${n.at(2)}. Oder prüf den
          Vorsprung bei ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} ist ${n.quoted(0.71 / 0.23, 1)}, es muss aber
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
        <p>Drei Wörter stehen zur Wahl. Aber ist es wirklich eine Wahl unter dreien? Bei ${act("sharp", n.at("¼"))},
        wo der Kater ${n.chance("worked", 0.25, 0, 0)} hat, kaum. Frag also: Bei wie vielen gleich wahrscheinlichen Wörtern wärst
        du genauso unsicher? Bei ${act("one", n.at(1))} sind es ${n.perplexity("worked", 1, 1)}: die Blöcke. Diese Zahl heißt
        <dfn>Perplexität</dfn>.</p>
        <p>Vom ${act("leastOpen", "einen Ende")} zum ${act("mostOpen", "anderen")} klettert sie von 1 auf 3, und nie
        kehrt sie um: Hitze macht eine Wahl immer nur offener.</p>
        <p>Ein Modell ist nicht überall gleich unsicher. Bei
        ${act("openFact", "einer Tatsache", { sentence: "Köln liegt am ___.", labels: ["Rhein", "Nil", "Main"] })} sind es
        ${n.perplexity("fact", 1, 1)} Wörter, bei
        ${act("openNames", "einem Namen", { sentence: "Er heißt ___.", labels: ["Felix", "Krümel", "Komet"] })}
        ${n.perplexity("names", 1, 1)}. So vergleicht man auch Modelle: Das mit der niedrigeren Perplexität ist
        von echtem Text weniger überrascht.</p>
        ${f.folded(
          "Und die Entropie?",
          `<p>Die <dfn>Entropie</dfn> <i>H</i> ist der Logarithmus der Perplexität, bei ${n.at(1)} also
          ${n.entropy("worked", 1, 2)}. Ihre Steigung ist die Varianz der Punkte, gewichtet mit den Chancen, geteilt durch <i>T</i>³. Sie ist nie
          negativ:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "Die Sternstunde des Zweiten",
      html: (act, n, f) => `
        <p>Angenommen, der Favorit ist abgegriffen, und du willst den zweiten Einfall: den Hund, so oft es geht. (Der
        Hund hat hier
        ${n.quoted(1.7, 1)}&nbsp;Punkte, der Vogel −2.) Welche Temperatur stellst du ein? <span class="on-screen">Probier den
        Regler aus: Darunter bleibt dein Rekord stehen.</span></p>
        ${f.folded(
          "Die Antwort",
          `<p>Ist es zu kalt, bekommt der Kater alles. Ist es zu heiß, holt sich auch der Vogel seinen Anteil.
          Dazwischen hat der Hund seine Sternstunde: bei ${act("peak", n.at(n.peak()))}, mit ${n.chance("runnerUp", 1.59, 1)}. Noch mehr Hitze
          macht ein Modell nicht einfallsreicher: Sie nährt nur die Wörter, die kaum passen. Mit der Hitze verliert
          der Kater immer, und der Vogel gewinnt immer; was dazwischenliegt, kann erst steigen und später fallen.</p>
          ${f.curves("Die Chancen bei jeder Temperatur. Die Kurve mit dem Hügel gehört dem Hund.")}`,
        )}`,
    },
    sure: {
      title: "Sicher heißt nicht richtig",
      html: (act, n, f) => `
        ${f.digit("Gemeint war eine 3.")}
        <p>Ein kleines neuronales Netz hat diese Ziffer gesehen. Es liest eine&nbsp;2 und gibt ihr eine Chance von
        mehr als
        ${n.share(0.999, 1)}. Das ist falsch. Eine Chance sagt, wie sicher sich ein Modell ist, nicht, ob es Grund dazu hat.
        (Von den zehn Punktzahlen siehst du nur die drei höchsten.)</p>
        <p>Sieh dir die beiden Balken unter dem Regler an: Bei ${n.count(899)} Ziffern will dieses Netz in
        ${n.claim(1)} der Fälle recht haben. Recht hat es in ${n.accuracy()}. Das
        kann die Temperatur beheben, jedenfalls im Durchschnitt: Bei ${act("fitted", n.at(3.84))}, dem Wert, der am besten zu
        den richtigen Antworten passt, sinkt der Anspruch auf ${n.claim(3.84)}. Das nennt man <dfn>Kalibrierung</dfn>
        ${f.cite("guo")}. Keine Antwort ändert sich: Diese 3 liest das Netz weiter als 2, und immer noch zu sicher.</p>`,
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
            sentence: "Du zahlst pro ___.",
            labels: ["Monat", "Woche", "Jahr"],
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
        <p class="on-screen">Drück auf einen Bereich: Er bringt einen Satz mit und zieht zehn Wörter.</p>
        <p>Das sind Faustregeln, keine Gesetze, und Modelle sind verschieden: Was zu einem passt, kann für ein
        anderes zu heiß sein. Die Marken unter dem Regler zeigen, womit Programme anfangen, wenn du nichts einstellst.</p>
        ${f.folded(
          "Womit Programme anfangen",
          `${f.defaults({ engine: "Programm", start: "Anfangswert" })}
          <p>Bei mehreren Modellen, die ein Anbieter betreibt, lässt sich die Temperatur nicht mehr einstellen: Sie lehnen
          jeden Wert außer 1 ab, oder sie nehmen einen anderen an und beachten ihn nicht (Stand November 2026).</p>`,
        )}
        ${f.folded(
          "Macht Hitze ein Modell kreativ? Oder fehlerhafter?",
          `<p>Kreativ kaum. In einer Studie mit Geschichten eines Modells brachte Hitze etwas mehr Neues
          und mäßig mehr Zusammenhangloses ${f.cite("peeperkorn")}. Fehlerhafter zunächst auch nicht: In einer
          anderen, mit Multiple-Choice-Fragen, machte zwischen 0 und 1 nichts einen statistisch signifikanten Unterschied ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Wo dir die Formel noch begegnet",
      html: (_act, _n, f) => `
        <p>Die Formel ist älter als Sprachmodelle. Sie taucht überall auf, wo aus Punkten Anteile werden müssen, und
        jedes Mal ist eine Temperatur dabei. <span class="on-screen">Such dir etwas aus:</span></p>
        ${f.cards}`,
    },
    predict: {
      title: "Erst schätzen",
      html: () => `
        <p>Hast du ein Gefühl dafür? Sieben kurze Runden zeigen es. Stell die Balken so ein, wie du sie erwartest,
        und sieh dann nach.</p>`,
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
  teasers: {
    gaps: "17, 16 und 15 Punkte, oder alle unter null: Macht das etwas aus?",
    open: "Drei Wörter stehen zur Wahl. Ist es eine Wahl unter dreien?",
    "runner-up": "Bei welcher Temperatur kommt das zweite Wort am häufigsten?",
    sure: "Ein Netz hält eine 3 für eine 2 und hat keinen Zweifel.",
    where: "Moleküle, Aufmerksamkeit, ein Lehrer und sein Schüler.",
  },
  guess: {
    label: (value) => `Der Kater hat dann ${value}`,
    show: "Zeig es mir",
    before: "Schieb den Regler auf deine Schätzung.",
    right: "Genau richtig.",
    close: "Nah dran.",
    far: (value) => `Du hast ${value} geschätzt.`,
    why: (n) =>
      `Es sind ${n.chance("raised", 1, 0, 0)}. Das Gewicht des Katers wird ${n.quoted(Math.E, 3)}-mal so groß: ${n.part("raised", 0)} statt ${n.part("worked", 0)}. Und ${n.part("raised", 0)} von ${n.parts("raised")} sind ${n.chance("raised", 1, 0, 0)}.`,
    mine: "deine Schätzung",
  },
  under: {
    worth: (value) => `wie ${value} gleiche Wörter`,
    shift: "alle Punkte auf und ab",
    lead: (lead, times) => `Kater ${lead} vor Hund: ${times}-mal so wahrscheinlich`,
    best: (now, best) => `Hund: ${now} · dein Rekord: ${best}`,
    claims: "angeblich richtig",
    isRight: "wirklich richtig",
  },
  cards: {
    energy: {
      title: "Moleküle",
      line: (act) =>
        `Jedes Kügelchen unter dem Regler ist ein Jodmolekül bei Zimmertemperatur, die hier 1 ist. Die Punkte sind die Energie mit einem Minus davor, und die meisten Moleküle ruhen auf der untersten Stufe. ${act("heated", "Erhitz sie")}, und sie klettern. Boltzmann fand die Formel 1868, für Gase.`,
      sentence: "Auf Stufe ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Aufmerksamkeit",
      line: (act, n) =>
        `„Die <i data-row="0">Katze</i> lag auf der <i data-row="1">Matte</i> in der <i data-row="2">Sonne</i>. Sie war müde.“ Wer ist „Sie“? Ein Transformer blickt zurück und teilt diese Punkte (hier erfunden) durch 8. ${act("one", `Bei ${n.at(1)}`)} sähe er nur ein einziges Wort.`,
      sentence: "„Sie“: ___.",
      labels: ["Katze", "Matte", "Sonne"],
    },
    distillation: {
      title: "Unterricht",
      line: (act, n) =>
        `Ein großes Netz bringt einem kleinen bei, Ziffern zu lesen. Zu einer 7 sagt es ${act("one", `bei ${n.at(1)}`)} „7“ und sonst nichts. ${act("eight", `Bei ${n.at(8)}`)} fügt es hinzu: „ein bisschen wie eine 4 oder eine 1“, und auch das lernt der Schüler.`,
      sentence: "Das ist eine ___.",
      labels: ["7", "4", "1"],
    },
    matching: {
      title: "Bildtitel",
      line: (act, n) =>
        `Ein Modell namens CLIP sucht zu einem Bild den passenden Titel, hier zu einer Grafik. Die Punkte liegen nur um Hundertstel auseinander, darum hat es eine Temperatur von ${n.quoted(0.01, 2)} gelernt, so niedrig, wie es durfte. ${act("one", `Bei ${n.at(1)}`)} könnte es eine Grafik nicht von einem Hund unterscheiden.`,
      sentence: "Titel: ___.",
      labels: ["Grafik", "Hund", "Katze"],
    },
    calibration: {
      title: "Prognosen",
      line: (act) =>
        `Sagt eine Prognose 70&nbsp;%, sollte es in 7 von 10 Fällen regnen. Ein Netz, das Ziffern liest, verspricht zu viel: Sieh dir die beiden Balken an. ${act("fitted", "Teile seine Punkte durch 3,84")}, und es hat so oft recht, wie es sagt.`,
      sentence: "Das ist eine ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Aus Punkten werden Chancen, und nach ihnen zieht ein Modell.",
    "Die Temperatur teilt die Punkte: Kälte spitzt zu, Hitze gleicht aus.",
    "Bei 0 gibt es nur noch den Favoriten; bei unendlich ist alles, was möglich ist, gleich wahrscheinlich.",
    "Kalt, wo eine Antwort richtig ist; wärmer, wo viele passen.",
  ],
  end: (link) =>
    `Das war die Lektion. ${link("Öffne die Werkstatt")}, um eigene Punkte einzustellen, die Ausgabe eines Modells einzufügen oder die Zeichnung auf eine deiner Seiten zu setzen.`,
};
