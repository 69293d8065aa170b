import type { Essay } from "../contracts/essay.js";

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "Deutsch",
  title: "Softmax-Temperatur",
  description:
    "Sehen, was die Softmax-Temperatur bewirkt: Logits und Temperatur ändern und zusehen, wie die Verteilung folgt. Exakte Zahlen, ein Rechenbeispiel, und wann die Temperatur höher oder niedriger sein sollte.",
  tagline:
    "Eine einzige Zahl entscheidet, wie spitz oder wie flach die Verteilung eines Modells ist. An ihr lässt sich ziehen, und an den Logits auch.",
  skip: "Zum Text springen",
  language: "Sprache",
  theme: { name: "Farben", system: "System", light: "Hell", dark: "Dunkel" },
  workbench: "Werkbank",
  examples: "Beispiele",
  presets: {
    worked: "Rechenbeispiel",
    alice: "„said the …“",
    torn: "Mehrdeutige Ziffer",
    wrong: "Sicher und falsch",
    ties: "Gleichstände",
    masks: "Eine Maske",
    huge: "Riesige Logits",
  },
  paste: "Zahlen einfügen …",
  share: "Link kopieren",
  embed: "Einbetten …",
  withoutScript:
    "Mit JavaScript werden diese Abbildungen lebendig. Der Text und seine Zahlen sind auch ohne vollständig.",
  contents: "Inhalt",
  predict: {
    title: "Erst schätzen",
    intro:
      "Sieben kurze Runden. Die Balken wie erwartet einstellen, dann nachsehen. Wer in einer davon falschliegt, hat etwas gelernt.",
    withoutScript: "Die Runden brauchen JavaScript.",
  },
  labels: ["Katze", "Hund", "Vogel"],
  sentence: "Auf dem Foto: ___.",
  label: "Label",
  probability: "Wahrscheinlichkeit",
  sections: {
    softmax: {
      title: "Softmax macht aus Scores Wahrscheinlichkeiten",
      html: (f, n) => `
        <p>Ein Modell sagt nicht „Katze“. Es gibt jeder Klasse, oder jedem möglichen nächsten Wort, einen Score: das
        <dfn>Logit</dfn> <i>z</i>. Die Softmax-Funktion potenziert <i>e</i> mit jedem Score und teilt durch die
        Summe, sodass alle Ergebnisse positiv sind und sich zu 1 addieren.</p>
        ${f.softmax}
        <p>Aus den Logits 2, 1 und ${n.quoted(0.1, 1)} werden ${n.p("worked", 1, 0)}; ${n.p("worked", 1, 1)} und
        ${n.p("worked", 1, 2)}. Ein Vorsprung von 1 bedeutet bei der Wahrscheinlichkeit einen Faktor <i>e</i> ≈
        ${n.quoted(Math.E, 3)}, ganz gleich, wo er liegt. Mehr sagt ein Logit nicht.</p>
        ${f.live("softmax", "An einem Logit ziehen: Die anderen Klassen geben nach, denn die Summe bleibt 1.")}`,
    },
    temperature: {
      title: "Niedrige Temperatur spitzt zu, hohe flacht ab",
      html: (f, n) => `
        <p>Zuerst wird jedes Logit durch die Temperatur <i>T</i> geteilt. Bei <i>T</i> = 1 bleibt die Verteilung des
        Modells, wie sie ist. Unter 1 wachsen die Differenzen, und der Spitzenreiter gewinnt hinzu: Bei <i>T</i> =
        ${n.quoted(0.5, 1)} hat er ${n.p("worked", 0.5, 0)}. Über 1 schrumpfen sie, und die anderen holen auf: Bei
        <i>T</i> = 2 bleiben ihm ${n.p("worked", 2, 0)}. Die Reihenfolge ändert sich nie: Die Temperatur allein kann die
        zweitbeste Klasse nicht zur besten machen.</p>
        <p>Das alles folgt aus einer Zeile. Der Logarithmus des Verhältnisses zweier Wahrscheinlichkeiten ist die
        Differenz ihrer Logits, geteilt durch <i>T</i>:</p>
        ${f.logRatio}
        ${f.live("temperature", "Alle Temperaturen auf einmal. An der Marke lässt sich ziehen.")}`,
    },
    limits: {
      title: "Bei null bekommt der Sieger alles, bei unendlich sind alle gleich",
      html: (f) => `
        <p><i>T</i> = 0 hieße, durch null zu teilen. Gemeint ist der Grenzwert: Die gesamte Wahrscheinlichkeit geht an
        das größte Logit. Das ist die <em>Greedy</em>-Wahl, das arg max. Liegen mehrere genau gleichauf an der Spitze, so teilen sie sich
        die Wahrscheinlichkeit.</p>
        <p>Bei <i>T</i> = ∞ sind alle Klassen gleich wahrscheinlich, außer denen, die nie Kandidaten waren. Ein Logit
        von −∞ ist eine <dfn>Maske</dfn>: Die zugehörige Wahrscheinlichkeit ist bei jeder Temperatur genau 0. So verbieten Decoder
        ein Wort.</p>
        ${f.live("limits", "A und B liegen gleichauf, D ist maskiert. T erst auf 0 stellen, dann auf ∞.")}`,
    },
    "shift-and-scale": {
      title: "Logits verschieben ändert nichts, Logits skalieren heißt die Temperatur ändern",
      html: (f) => `
        <p>Nur Differenzen zählen. Addiert man 100 zu jedem Logit, ändert sich keine Wahrscheinlichkeit. Programme
        nutzen das: Sie ziehen zuerst das größte Logit ab, denn <i>e</i><sup>1000</sup> ist für die üblichen
        Zahlenformate zu groß, und <i>e</i><sup>0</sup> ist 1.</p>
        <p>Multipliziert man jedes Logit mit 2, halbiert das die Temperatur. Ein Modell, dessen Logits alle doppelt so
        groß sind, ist dasselbe Modell bei halber Temperatur. Eine Temperatur, die zu einem Modell passt, sagt deshalb
        wenig über ein anderes.</p>
        ${f.live("shift", "Alle Logits auf einmal ändern und zusehen, welche Balken sich bewegen.")}`,
    },
    entropy: {
      title: "Die Entropie kann nur steigen",
      html: (f, n) => `
        <p>Die <dfn>Entropie</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> misst, wie offen die Wahl ist: 0 bei einem
        sicheren Sieger, ln <i>n</i> bei <i>n</i> gleich wahrscheinlichen Klassen. <i>e</i> hoch <i>H</i>, die
        <dfn>Perplexität</dfn>, liest sich als „wie die Wahl unter so vielen gleich wahrscheinlichen Möglichkeiten“:
        ${n.perplexity("worked", 0.5, 2)} bei <i>T</i> = ${n.quoted(0.5, 1)}; ${n.perplexity("worked", 1, 2)} bei 1 und
        ${n.perplexity("worked", 2, 2)} bei 2, für die Logits 2, 1 und ${n.quoted(0.1, 1)}.</p>
        ${f.slope}
        <p>Gemeint ist die Varianz der Logits unter <i>p</i>. Sie ist größer als 0, außer wenn alle Logits gleich sind; die
        Entropie steigt also auf dem ganzen Weg. Deshalb gehört jede Entropie zwischen den beiden Grenzwerten zu genau
        einer Temperatur, und ein Programm kann sie finden: Das tut „Auflösen“ in der Werkbank.</p>
        ${f.live("entropy", "Sechs Zahlen, die eine Verteilung beschreiben. Die Fragezeichen erklären sie.")}`,
    },
    "worked-example": {
      title: "Das Rechenbeispiel, auf zehn Stellen genau",
      html: (f, n) => `
        <p>Die Logits 2, 1 und ${n.quoted(0.1, 1)} bei drei Temperaturen. <i>H</i> ist die Entropie in Nat.</p>
        ${f.workedTable}
        <p class="aside"><strong>Wer andere Zahlen kennt:</strong> Von diesem Beispiel kursiert eine Fassung mit
        ${n.quoted(0.71, 2)}; ${n.quoted(0.23, 2)}; ${n.quoted(0.06, 2)} bei <i>T</i> = 1, mit ${n.quoted(0.54, 2)};
        ${n.quoted(0.33, 2)}; ${n.quoted(0.13, 2)} bei <i>T</i> = 2 und mit ${n.quoted(0.88, 2)}; ${n.quoted(0.11, 2)};
        ${n.quoted(0.01, 2)} bei <i>T</i> = ${n.quoted(0.5, 1)}. Diese Zahlen sind falsch: Die letzte bei
        <i>T</i> = 2 etwa ist ${n.p("worked", 2, 2)}. Das lässt sich leicht nachprüfen: Die ersten beiden Logits liegen um 1
        auseinander, also muss <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) bei jeder Temperatur 1 sein.
        Jene Zeilen ergeben ${n.logRatio(1, 0.71, 0.23)}; ${n.logRatio(2, 0.54, 0.33)} und
        ${n.logRatio(0.5, 0.88, 0.11)}; es gibt also überhaupt keine Logits, zu denen alle drei Zeilen gehören. Woher sie
        stammen, wissen wir nicht.</p>`,
    },
    confidence: {
      title: "Sicher ist nicht dasselbe wie richtig",
      html: (f, n) => `
        <p>Ein kleines neuronales Netz liest diese Ziffer, 8 mal 8 Pixel mit etwas Rauschen. Gemeint war eine 3. Das
        Netz sagt 2, mit einer Wahrscheinlichkeit von ${n.p("digit", 1, 2)}. Die Softmax-Funktion ist nicht schuld: Sie
        wiederholt nur, was die Logits sagen, und Netze, die bis zum Ende trainiert werden, neigen dazu, zu viel zu
        sagen.</p>
        <p>Keine Temperatur macht diese eine Antwort richtig, denn die Reihenfolge bleibt. Eine höhere macht aber die
        Antworten im Ganzen ehrlich: Bei <i>T</i> = 10 hat die 2 noch ${n.p("digit", 10, 2)} und die 3 schon
        ${n.p("digit", 10, 3)}. Die <dfn>Temperaturskalierung</dfn> passt ein einziges <i>T</i> an Beispiele an, die das
        Netz nicht gesehen hat, sodass von den Antworten, die mit 90&nbsp;% gegeben werden, neun von zehn richtig sind,
        soweit eine einzige Zahl das leisten kann. Jede Entscheidung bleibt, wie sie war.</p>
        ${f.live("digit", "Wie hoch muss T steigen, bis das Netz zweifelt?")}`,
    },
    choosing: {
      title: "Für einen Klassifikator anpassen, für Text wählen",
      html: (f, n) => `
        <p>In <i>Alice im Wunderland</i> folgen auf „said the“ 30 verschiedene Wörter. Nimmt man ihre Häufigkeiten als
        Modell des nächsten Wortes, so hat „king“ bei <i>T</i> = 1 die Wahrscheinlichkeit ${n.p("alice", 1, 0)}, bei
        <i>T</i> = ${n.quoted(0.5, 1)} sind es ${n.p("alice", 0.5, 0)} und bei <i>T</i> = 2 noch ${n.p("alice", 2, 0)}:
        Dort ist es wie die Wahl unter ${n.perplexity("alice", 2, 1)} gleich wahrscheinlichen Wörtern statt unter
        ${n.perplexity("alice", 1, 1)}.</p>
        ${f.live("alice", "Die wahrscheinlichsten Wörter nach „said the“, bei jeder Temperatur.")}
        <dl class="when">
          <dt>Eine richtige Antwort: Extraktion, Code, Rechnen</dt>
          <dd>0 bis ${n.quoted(0.3, 1)}: fast immer der beste Tipp des Modells, bei 0 immer.</dd>
          <dt>Gewöhnliche Prosa, Gespräch</dt>
          <dd>Etwa ${n.quoted(0.7, 1)} bis 1: etwas Abwechslung, wenige Ausrutscher.</dd>
          <dt>Ideen, Namen, viele verschiedene Entwürfe</dt>
          <dd>1 oder etwas darüber. Weit darüber kommen unwahrscheinliche Wörter oft genug zum Zug, um einen Satz
          entgleisen zu lassen.</dd>
          <dt>Ein Klassifikator, dessen Konfidenz man glauben möchte</dt>
          <dd>Der Wert, der zu Validierungsdaten am besten passt, oft über 1.</dd>
          <dt>Wissensdestillation</dt>
          <dd>Etwa 2 bis 10: Der Schüler sieht, welche falschen Antworten der Lehrer fast für richtig hält.</dd>
        </dl>
        <p>Wer nichts einstellt, bekommt die Voreinstellung dessen, der das Modell betreibt: 1 in transformers von
        Hugging Face und in vLLM, sofern das Modell keine eigene mitbringt; ${n.quoted(0.8, 1)} in llama.cpp und in
        Ollama. Viele schneiden vor der Ziehung auch die Ausläufer der Verteilung ab (top-k, top-p, min-p), was die
        Temperatur nicht tut.</p>`,
    },
    references: {
      title: "Zum Weiterlesen",
      html: (f) =>
        f.references({
          boltzmann:
            "Woher die Formel stammt: Ein Gas der Temperatur T ist in einem Zustand der Energie E mit einer Wahrscheinlichkeit proportional zu exp(−E/kT). Ein Logit ist eine Energie mit umgekehrtem Vorzeichen.",
          hinton: "Eine hohe Temperatur zeigt einem Schülernetz, was ein Lehrernetz über falsche Antworten weiß.",
          guo: "Moderne Netze sind sich ihrer selbst zu sicher, und eine einzige angepasste Temperatur behebt das meiste davon.",
          holtzman:
            "Warum sich weder die Greedy-Wahl noch die unveränderte Verteilung wie Text von Menschen liest und was top-p bewirkt.",
        }),
    },
  },
  footer:
    "Berechnet vom WebAssembly-Kern von <code>softmax-temperature</code>, auf dieser Seite: Es werden keine Daten gesendet. Ziffern: UCI optical digits, CC BY 4.0. Wörter: Lewis Carroll, 1865.",
};
