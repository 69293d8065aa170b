import type { LinkMessages, PageMessages } from "../contracts/page.js";

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
    seed: "Startwert",
    sentence: "Satz",
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
    tooLong: (characters) =>
      `Ein Link hätte ${characters} Zeichen, mehr, als diese Seite liest. Die Zahlen lassen sich als Datei mitnehmen.`,
  },
  link,
};
