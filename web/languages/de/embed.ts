import type { EmbedWords } from "../contracts/embed.js";

/** The words of "Embed". */
export const embed: EmbedWords = {
  title: "In den Unterricht mitnehmen",
  kinds: { slide: "Folie", course: "Kursseite", handout: "Handout", notebook: "Notebook", file: "Datei" },
  forms: {
    frame: "Rahmen, für eine Lernplattform",
    page: "Skript, für eine eigene Seite",
    table: "Tabelle",
    svg: "Bild, SVG",
    png: "Bild, PNG",
    markdown: "Markdown",
  },
  form: "Als",
  notes: {
    slide: "In eine HTML-Folie einfügen, zum Beispiel in reveal.js. So sehen alle zu, wie du ziehst, heizt und kühlst.",
    frame:
      "In den HTML-Quelltext einer Kursseite, eines Wikis oder Blogs einfügen. Entfernt die Plattform das Skript, behält der Rahmen die Höhe von hier.",
    page: "In das HTML einer eigenen Seite einfügen. Dort läuft genau diese Version des Skripts und keine andere.",
    table: "In HTML einfügen: eine Tabelle ohne Skript, mit einem Link, der diese Zahlen hier öffnet.",
    svg: "In HTML einfügen: ein Bild, das auch gedruckt scharf ist, mit einem Link, der diese Zahlen hier öffnet.",
    png: "Das Bild neben die eigene Seite legen und diese Zeilen einfügen: Sie verlinken es mit diesen Zahlen.",
    markdown: "Für Notizen, Foren und Issues: eine Tabelle mit einem Link, der diese Zahlen hier öffnet.",
    notebook:
      "In eine Zelle in Jupyter, Colab oder marimo einfügen. Was dort geändert wird, kommt in Python wieder an.",
    file: "Eine HTML-Datei, in der alles steckt: Sie öffnet sich aus einem Ordner, einer E-Mail oder einem Upload, auch ohne Netz.",
  },
  choices: "Auswahl",
  compact: "Kompakt: nur Zeichnungen und Griffe",
  readonly: "Zum Ansehen, nicht zum Ändern",
  drawing: "Zeichnung",
  language: "Sprache",
  theme: { name: "Farben", around: "Wie die Umgebung", light: "Hell", dark: "Dunkel" },
  size: { name: "Schrift", around: "Wie die Umgebung" },
  width: { name: "Breite in Pixeln", full: "so viel da ist" },
  seed: { name: "Startwert der Ziehungen", random: "zufällig" },
  name: "Titel",
  source: { name: "Skript von", here: "dieser Website" },
  preview: "So wird es aussehen",
  onDark: "Auf dunkler Folie",
  onLight: "Auf heller Folie",
  tooHigh: "Das ist höher als eine Folie: Nimm weniger Ansichten, kleinere Schrift oder die kompakte Form.",
  noPreview:
    "Keine Vorschau: Es gibt kein Netz, oder diese Website erlaubt keine Rahmen. Kopiert wird trotzdem dasselbe.",
  snippet: "Was kopiert wird",
  local: (address) =>
    `Die Adresse ${address} kennt nur dieser Rechner oder sein Netz. Anderswo funktioniert eine Datei.`,
  takeFile: "Datei nehmen",
  unchecked:
    "Der Server dieser Website lässt andere Websites ihr Skript nicht prüfen; darum steht in den Zeilen keine Prüfsumme. Leg das Skript, wenn möglich, auf deinen eigenen Server.",
  downloadModule: "Modul herunterladen",
  downloadPicture: "Bild herunterladen",
  tryIt: "Ausprobieren: die Temperatur ändern",
};
