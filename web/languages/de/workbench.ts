import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "Werkstatt · Softmax-Temperatur",
  description:
    "Punkte und Temperatur einstellen, Ausgaben eines Modells einfügen, ziehen, vergleichen, die Zahlen mitnehmen: die Softmax-Funktion mit exakten Zahlen, im Browser.",
  tagline: "Deine eigenen Logits: eintippen, einfügen, daraus ziehen, mitnehmen.",
  skip: "Zu den Zahlen springen",
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
  knownMistake: "Ein verbreiteter Fehler",
};
