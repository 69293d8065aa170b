import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

// \u00AD is a soft hyphen: the long word breaks there where a heading has little room.

/** The element's words. */
export const element: Messages = {
  language: "de",
  direction: "ltr",
  numbers: numbersIn("de", ","),
  temperature: "Temperatur",
  temperatureTyped: "Temperatur als Zahl",
  greedy: "greedy",
  uniform: "uniform",
  setTemperature: (temperature) => `Temperatur setzen: ${temperature}`,
  label: "Label",
  logit: "Logit",
  probability: "Wahrschein\u00ADlichkeit",
  labelOf: (row) => `Label von Zeile ${row}`,
  logitOf: (label) => `Logit von ${label}`,
  logitTyped: (label) => `Logit von ${label} als Zahl`,
  logitValue: (logit, probability) => `${logit}; Wahrscheinlichkeit ${probability}`,
  masked: "maskiert",
  maskedValue: "maskiert; Wahrscheinlichkeit 0",
  addRow: "Neue Zeile",
  sorted: "Sortieren",
  removal: "Entfernen",
  removeRow: (label) => `${label} entfernen`,
  newLabel: (row) => `neu ${row}`,
  ghost: "Umriss: T = 1",
  uniformLine: (count) => `Linie: Gleichverteilung, 1/${count}`,
  roundedSum: (sum) =>
    `So gerundet wie hier addieren sich die Wahrscheinlichkeiten zu ${sum}. Das liegt am Runden: Ungerundet addieren sie sich zu 1.`,
  overview: (count, largest) =>
    `Alle ${count} Wahrscheinlichkeiten; wo mehrere auf ein Pixel fallen, die höchste. Die volle Höhe ist ${largest}. Umriss: T = 1.`,
  statistics: {
    entropy: "Entropie",
    perplexity: "Perplexität",
    maxProbability: "Höchste Wahrschein\u00ADlichkeit",
    margin: "Vorsprung",
    divergence: "Divergenz zu T = 1",
    entropySlope: "Steigung der Entropie",
  },
  explanations: {
    entropy:
      "Wie offen die Wahl ist: 0, wenn eine Klasse die gesamte Wahrscheinlichkeit hat; der Logarithmus der Klassenzahl, wenn alle gleich wahrscheinlich sind.",
    perplexity:
      "e hoch Entropie (in Nat): die Anzahl gleich wahrscheinlicher Klassen, die ebenso schwer zu erraten wären.",
    maxProbability:
      "Die Wahrscheinlichkeit der wahrscheinlichsten Klasse: wie oft eine Ziehung genau die Klasse trifft, die auch die Greedy-Wahl nähme.",
    margin: "Wie weit die wahrscheinlichste Klasse vor der zweiten liegt.",
    divergence:
      "Wie stark die Temperatur die Verteilung verändert hat: die Kullback-Leibler-Divergenz zur Verteilung bei T = 1.",
    entropySlope:
      "Wie schnell die Entropie mit der Temperatur steigt, dH/dT: die Varianz der Logits unter p, geteilt durch T hoch 3. Die Steigung ist nie negativ.",
  },
  explain: (name) => `Was ist das? ${name}`,
  units: { nats: "Nat", bits: "Bit" },
  showIn: (unit) => `In ${unit} anzeigen`,
  perUnit: (unit) => `${unit} je Einheit von T`,
  likeChoosing: (count) => `wie die Wahl unter ${count} gleich wahrscheinlichen Möglichkeiten`,
  aheadOfSecond: "vor der zweiten Klasse",
  sharedBy: (count) => `${count} Zeilen gleichauf`,
  curves: "Alle Temperaturen",
  curvesOf: (shown, all) => `die ersten ${shown} von ${all} Klassen`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark:
    "wo eine mittlere Klasse ihr Maximum erreicht: Der Erwartungswert der Logits ist dort gleich ihrem eigenen Logit",
  asTable: "Als Tabelle",
  simplex: "Der Weg der Temperatur",
  noSimplex: (count) =>
    count < 3
      ? `Ein Dreieck hat drei Ecken: Nötig sind drei Klassen, die nicht maskiert sind, und hier ${count === 1 ? "ist es nur eine" : `sind es nur ${count}`}.`
      : `Ein Dreieck hat drei Ecken, und hier sind es nur ${count} Klassen. Es kann die obersten drei zeigen, deren Wahrscheinlichkeiten dann so skaliert werden, dass sie sich zu 1 addieren.`,
  topThree: "Die obersten drei zeigen, renormiert",
  steps: "Schritt für Schritt",
  stepsTable: "Die Rechnung als Tabelle",
  formulas: "Die Rechnung in Formeln",
  rowsOf: (shown, all) => `die ${shown} größten von ${all} Logits`,
  sum: "Summe",
  stepsAtZero:
    "T = 0 ist ein Grenzfall: Teilt man durch immer kleinere T, strebt jede negative Differenz gegen −∞ und ihr exp gegen 0.",
  stepsAtInfinity:
    "T = ∞ ist ein Grenzfall: Teilt man durch immer größere T, strebt jede Differenz gegen 0 und ihr exp gegen 1.",
  naive: "naives",
  naiveSwitch: "Ohne Abzug des Maximums",
  naiveOverflows:
    "In einfacher Genauigkeit, mit der Modelle rechnen, läuft exp oberhalb von 88,7 über, oder die Summe läuft über, und was durch unendlich geteilt wird, ist keine Wahrscheinlichkeit. Zieht man zuerst das Maximum ab, bleibt jede Wahrscheinlichkeit, wie sie ist, und das größte exp ist 1.",
  naiveVanishes:
    "In einfacher Genauigkeit ist jedes exp so klein, dass daraus 0 wird, und 0 geteilt durch 0 ist keine Zahl. Zieht man zuerst das Maximum ab, bleibt jede Wahrscheinlichkeit, wie sie ist, und das größte exp ist 1.",
  naiveIsInexact:
    "In einfacher Genauigkeit, mit der Modelle rechnen, haben die exp-Werte hier Stellen verloren: Das zeigt der Vergleich der Wahrscheinlichkeiten.",
  naiveWorks:
    "Hier geht es noch gut. Mit großen Logits oder kleiner Temperatur geht es schief: zum Beispiel T = 0,01 ausprobieren.",
  solve: "Nach T auflösen",
  solveQuestion: "Welche Temperatur ergibt",
  targets: { maxProbability: "höchste Wahrschein\u00ADlichkeit", entropy: "Entropie", perplexity: "Perplexität" },
  targetTyped: (name) => `Gewünscht: ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `hier immer ${lowest}` : `nicht erreichbar: hier ${lowest} bis ${highest}`,
  set: "Setzen",
  tools: "Werkzeuge",
  undo: "Rückgängig",
  redo: "Wiederholen",
  digits: "Nachkommastellen",
  panels: "Ansichten",
  panelNames: {
    statistics: "Kennzahlen",
    bars: "Balken",
    curves: "Kurven",
    simplex: "Dreieck",
    steps: "Schritte",
    solve: "Auflösen",
  },
  export: "Exportieren …",
  exportTitle: "Kopieren oder herunterladen",
  close: "Schließen",
  numbersHeading: "Zahlen",
  drawings: "Grafiken",
  formats: { csv: "CSV", json: "JSON", latex: "LaTeX-Tabelle", javascript: "JavaScript", python: "Python" },
  copy: "Kopieren",
  copied: "Kopiert.",
  copyByHand:
    "Diese Seite darf nicht auf die Zwischenablage zugreifen: Der Text ist markiert und lässt sich von Hand kopieren.",
  download: "Herunterladen",
  downloadDrawing: (drawing, format) => `${drawing} als ${format} herunterladen`,
  figureTitle: (temperature) => `Softmax bei T = ${temperature}`,
  exportFailed: (reason) => `Das hat nicht geklappt: ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperatur ${temperature}: höchste Wahrscheinlichkeit ${probability} (${leaders}); Entropie ${entropy}.`,
  badLogit: (text) =>
    `„${text}“ ist kein Logit. Bitte eine Zahl wie 1,5 (oder 1.5) oder 2e3 eingeben, oder -inf, um den Eintrag zu maskieren.`,
  badTemperature: (text) => `„${text}“ ist keine Temperatur. Bitte eine Zahl ab 0 eingeben, oder inf.`,
  outOfBounds: (text, lowest, highest) =>
    `„${text}“ ist hier keine zulässige Temperatur. Bitte eine Zahl von ${lowest} bis ${highest} eingeben.`,
  badTarget: (text) =>
    `„${text}“ ist nicht erreichbar. Bitte eine Zahl ab 0 eingeben; eine Wahrscheinlichkeit ist höchstens 1.`,
  badDigits: (digits) => `digits muss eine ganze Zahl von 2 bis 15 sein, nicht ${digits}`,
  badField: (name, reason) => `Das Attribut „${name}“ wird nicht verwendet: ${reason}.`,
  refused: (reason) => `Nicht geändert: ${reason}.`,
  allMasked: "mindestens ein Eintrag muss unmaskiert sein",
  blocked: "Diese Verteilung lässt sich hier nicht berechnen, weil WebAssembly gesperrt ist.",
  blockedHelp:
    "Die Seite muss es in ihrer Content-Security-Policy erlauben: script-src 'self' 'wasm-unsafe-eval'. Im Blockierungsmodus des Browsers muss es für diese Website erlaubt werden.",
  notANumber: (text) => `„${text}“ ist keine Zahl`,
  notOneOf: (text, names) => `„${text}“ ist keiner der Werte ${names}`,
  notTargets: (text) => `„${text}“ besteht nicht aus drei Zahlen`,
};

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) =>
    `Ein Teil des Links war nicht lesbar und wurde auf der Voreinstellung belassen: ${names.join(", ")}.`,
  unreadable: "Der Link sagt nichts, was diese Seite versteht. Stattdessen steht hier das Rechenbeispiel.",
  otherVersion: (version) =>
    `Der Link wurde für die Version „${version}“ dieser Seite erstellt, die hier nicht bekannt ist. Stattdessen steht hier das Rechenbeispiel.`,
  fields: {
    logits: "Logits",
    labels: "Labels",
    temperature: "Temperatur",
    panels: "Ansichten",
    digits: "Nachkommastellen",
    order: "Reihenfolge",
    unit: "Einheit",
    targets: "Zielwerte",
    switches: "Schalter",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "Drei Klassen mit den Logits 2, 1 und 0,1: das Beispiel, dem alle zuerst begegnen.",
    alice:
      "Die 30 Wörter, die in „Alice im Wunderland“ auf „said the“ folgen. Jedes Logit ist der Logarithmus einer Anzahl, also ergeben sich bei T = 1 die Häufigkeiten im Buch.",
    torn: "Was ein kleines neuronales Netz aus dieser verrauschten Ziffer macht; gemeint war eine 2. Bei T = 1 schwankt es zwischen vier Antworten.",
    wrong:
      "Dasselbe Netz, selbstsicher und im Irrtum: Es liest eine 2, gemeint war eine 3. Wie hoch muss T steigen, bis es zweifelt?",
    ties: "Zwei Paare gleicher Logits. Gleiche Logits haben bei jeder Temperatur gleiche Wahrscheinlichkeiten; bei T = 0 teilen sich die Spitzenreiter alles.",
    masks: "C ist maskiert: Das Logit ist −∞. Die Wahrscheinlichkeit ist bei jeder Temperatur 0, selbst bei T = ∞.",
    huge: "exp(1000) ist für die üblichen Zahlenformate zu groß. Die Wahrscheinlichkeiten stimmen trotzdem.",
  },
  digitImage: (digit) => `Eine handgeschriebene Ziffer, 8 mal 8 Pixel. Gemeint war eine ${digit}.`,
  paste: {
    title: "Zahlen einfügen",
    hint: "Zahlen, oder für jeden Eintrag eine Zeile „Label: Zahl“. -inf maskiert einen Eintrag.",
    field: "Zahlen, oder Zeilen der Form Label: Zahl",
    use: "Übernehmen",
    cancel: "Abbrechen",
    nothing: "Noch keine Zahlen.",
    understood: (count, labelled) => `${count} ${count === "1" ? "Zahl" : "Zahlen"}, davon ${labelled} mit Label.`,
    badLine: (line, text) => `Zeile ${line}: „${text}“ ist keine Zahl.`,
    noDistribution: (reason) => `Dazu gibt es keine Verteilung: ${reason}.`,
  },
  share: {
    copied: "Link kopiert: Er öffnet die Seite so, wie sie jetzt aussieht.",
    byHand:
      "Diese Seite darf nicht auf die Zwischenablage zugreifen. Der Link steht in der Adresszeile und lässt sich dort kopieren.",
    long: (characters) => `Der Link hat ${characters} Zeichen: Manche Programme schneiden so lange Links ab.`,
  },
  link,
  embed: {
    title: "Diese Verteilung einbetten",
    forms: { frame: "Rahmen", element: "Element", link: "Link", file: "Datei", notebook: "Notebook" },
    notes: {
      frame:
        "Für eine Lernplattform, ein Wiki oder irgendeine Seite. Das Skript gibt dem Rahmen die Höhe seines Inhalts; ohne das Skript wird im Rahmen gescrollt.",
      element:
        "Für eine eigene Seite: ein Skript, in genau dieser Version, von einem öffentlichen CDN; oder mit dem npm-Paket vom eigenen Server.",
      link: "In Markdown: für Notizen, Foren und Issues.",
      file: "Alles in einer HTML-Datei, mit diesen Zahlen: Sie lässt sich aus einem Ordner, einer E-Mail oder einer Lernplattform öffnen, auch ohne Netz.",
      notebook: "Eine Zelle für Jupyter, Colab oder marimo, mit anywidget.",
    },
  },
  predict: {
    round: (number, count) => `Runde ${number} von ${count}`,
    question: "Wie verteilt sich die Wahrscheinlichkeit? Bitte die Balken einstellen.",
    guessFor: (label) => `Geschätzte Wahrscheinlichkeit für ${label}`,
    reveal: "Zeigen",
    next: "Nächste Runde",
    again: "Neu beginnen",
    yours: "Schätzung",
    truth: "Softmax",
    distance: (value) => `Abstand: ${value} der Wahrscheinlichkeit am falschen Platz.`,
    verdicts: { exact: "Genau getroffen.", close: "Nah dran.", far: "Also eine Überraschung." },
    rounds: {
      start: {
        title: "Drei Logits im Abstand 1",
        why: "Jeder Schritt von 1 bei den Logits bedeutet bei den Wahrscheinlichkeiten einen Faktor e, etwa 2,7: 7,4 zu 2,7 zu 1.",
      },
      cold: {
        title: "Dieselben Logits bei halber Temperatur",
        why: "Die halbe Temperatur verdoppelt die Differenzen, also wird jedes Verhältnis quadriert: Ein Schritt bedeutet jetzt einen Faktor 7,4.",
      },
      shifted: {
        title: "Dieselben Differenzen, alle Logits um 100 höher",
        why: "Nur Differenzen zählen. Addiert man 100 zu jedem Logit, wird jedes exp mit derselben Zahl multipliziert und die Summe ebenso.",
      },
      scaled: {
        title: "Doppelte Logits bei doppelter Temperatur",
        why: "z/T ist dasselbe wie in der ersten Runde. Das Skalieren der Logits und das der Temperatur heben einander auf.",
      },
      tied: {
        title: "Zwei gleiche Spitzenreiter und einer dicht dahinter, bei T = 0",
        why: "Bei T = 0 genügt der kleinste Vorsprung, um alles zu bekommen; bei exaktem Gleichstand wird geteilt.",
      },
      hot: {
        title: "Ein klarer Spitzenreiter bei T = 100",
        why: "Durch 100 geteilt, ist ein Vorsprung von 4 nur noch 0,04: fast nichts. Alle bekommen ungefähr ein Drittel.",
      },
      masked: {
        title: "Ein maskierter Eintrag bei T = ∞",
        why: "Eine Maske ist kein niedriger Score, der Eintrag ist vielmehr gar kein Kandidat: Selbst eine unendliche Temperatur gibt ihm nichts, und die anderen teilen sich alles.",
      },
    },
    result: (mean) => `Alle Runden geschafft. Im Mittel am falschen Platz: ${mean} der Wahrscheinlichkeit.`,
  },
  figures: {
    add: "100 addieren",
    subtract: "100 abziehen",
    double: "Verdoppeln",
    halve: "Halbieren",
    reset: "Zurücksetzen",
  },
};

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
