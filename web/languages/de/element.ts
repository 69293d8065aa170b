import type { Messages } from "../contracts/element.js";
import { numbersIn } from "../numbers.js";

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
  alwaysTheFavourite: "immer der Favorit",
  anythingGoes: "alles ist möglich",
  setTemperature: (temperature) => `Temperatur setzen: ${temperature}`,
  label: "Label",
  logit: "Logit",
  probability: "Wahrschein\u00ADlichkeit",
  labelOf: (row) => `Label von Zeile ${row}`,
  logitOf: (label) => `Logit von ${label}`,
  logitTyped: (label) => `Logit von ${label} als Zahl`,
  logitValue: (logit, probability) => `${logit}; Wahrscheinlichkeit ${probability}`,
  plain: {
    logit: "Punkte",
    probability: "Chance",
    logitOf: (label) => `Punkte für ${label}`,
    logitTyped: (label) => `Punkte für ${label} als Zahl`,
    logitValue: (logit, probability) => `${logit}; Chance ${probability}`,
    maskedValue: "ausgeschlossen; Chance 0",
  },
  masked: "maskiert",
  maskedValue: "maskiert; Wahrscheinlichkeit 0",
  addRow: "Neue Zeile",
  sorted: "Sortieren",
  removal: "Entfernen",
  removeRow: (label) => `${label} entfernen`,
  newLabel: (row) => `neu ${row}`,
  ghost: "Umriss: T = 1",
  uniformLine: (count) => `Linie: Gleichverteilung, 1/${count}`,
  sumShown: (sum, isRounded) => (isRounded ? `Summe ${sum}, wegen der Rundung` : `Summe ${sum}`),
  roundedSum: (sum) =>
    `So gerundet wie hier addieren sich die Wahrscheinlichkeiten zu ${sum}. Das liegt am Runden: Ungerundet addieren sie sich zu 1.`,
  overview: (count, largest) =>
    `Alle ${count} Wahrscheinlichkeiten; wo mehrere auf ein Pixel fallen, die höchste. Die volle Höhe ist ${largest}. Umriss: T = 1.`,
  draws: "Ziehungen",
  draw: "Ziehen",
  drawMany: (count) => `${count}-mal ziehen`,
  holdToGoOn: "Gedrückt halten, um weiterzuziehen",
  clearDraws: "Leeren",
  lastDraws: "Zuletzt gezogen:",
  drawn: (drawn) => `${drawn} gezogen`,
  drawnAndExpected: (drawn, expected) => `${drawn} · erwartet ${expected}`,
  drawSummary: (last, counts) => `Gezogen: ${last}. Bisher: ${counts}.`,
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
      : `Ein Dreieck hat drei Ecken, und hier sind es ${count} Klassen. Es kann die obersten drei zeigen, deren Wahrscheinlichkeiten dann so skaliert werden, dass sie sich zu 1 addieren.`,
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
    draws: "Ziehungen",
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
  badField: (name, reason) => `Das Attribut „${name}“ wird nicht verwendet: ${reason}.`,
  refused: (reason) => `Nicht geändert: ${reason}.`,
  problems: {
    notANumber: (text) => `„${text}“ ist keine Zahl`,
    notAList: (value) => `„${value}“ ist keine Liste`,
    notOneOf: (text, names) => `„${text}“ ist keiner der Werte ${names}`,
    notATemperature: (value) => `die Temperatur muss eine Zahl sein, nicht ${value}`,
    badTemperature: (value) => `die Temperatur muss mindestens 0 sein, nicht ${value}`,
    badLogit: (index, value) => `logits[${index}] ist ${value}`,
    noLogits: () => "es muss mindestens ein Logit geben",
    tooManyLogits: (most, count) => `es dürfen höchstens ${most} Logits sein, nicht ${count}`,
    allMasked: () => "mindestens ein Eintrag muss unmaskiert sein",
    badDigits: (digits) => `digits muss eine ganze Zahl von 2 bis 15 sein, nicht ${digits}`,
    badTrack: (low, high) =>
      `die Skala der Logits muss von einem Wert zu einem höheren reichen, nicht von ${low} bis ${high}`,
    badBounds: (lowest, highest) =>
      `die Temperaturen müssen von mindestens 0 bis zu einer höheren reichen, nicht von ${lowest} bis ${highest}`,
    badSeed: (seed) => `seed muss eine ganze Zahl von 0 bis 9007199254740991 sein, nicht ${seed}`,
    unusable: (value) => `„${value}“ geht hier nicht`,
    tooLong: (most, length) => `ein Text darf höchstens ${most} Zeichen haben, nicht ${length}`,
    notLoaded: () => "ein Teil dieser Seite ließ sich nicht laden. Bitte die Seite neu laden",
    notDrawn: () => "die Zeichnung ließ sich nicht erstellen",
  },
  blocked: "Diese Verteilung lässt sich hier nicht berechnen, weil WebAssembly gesperrt ist.",
  blockedHelp:
    "Die Seite muss es in ihrer Content-Security-Policy erlauben: script-src 'self' 'wasm-unsafe-eval'. Im Blockierungsmodus des Browsers muss es für diese Website erlaubt werden.",
};
