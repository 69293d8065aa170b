import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["Kater", "Hund", "Vogel"],
  rounds: "Runden",
  round: (number, count) => `Runde ${number} von ${count}`,
  done: "erledigt",
  question: "Wie verteilen sich die Chancen?",
  hint: "Stell einen Balken ein, und die anderen geben nach. Ein gesperrter Balken behält seine Prozente.",
  guessFor: (label) => `Deine Chance für ${label}`,
  lock: (label) => `${label} sperren`,
  reveal: "Auflösen",
  next: "Nächste Runde",
  previous: "Vorige Runde",
  again: "Von vorn",
  yours: "Deine Schätzung",
  truth: "Softmax",
  distance: (value) => `Du lagst um ${value} daneben.`,
  verdicts: { exact: "Genau getroffen.", close: "Nah dran.", far: "Ein Stück daneben." },
  texts: {
    start: {
      title: "Drei Wörter, je einen Punkt auseinander",
      why: "Ein Punkt mehr macht die Chance e‑mal so groß, etwa 2,7‑mal. Die drei verhalten sich also wie 7,4 zu 2,7 zu 1.",
    },
    cold: {
      title: "Dieselben Punkte bei halber Temperatur",
      why: "Die halbe Temperatur verdoppelt die Abstände, also wird jedes Verhältnis quadriert: Ein Punkt mehr macht die Chance jetzt 7,4‑mal so groß.",
    },
    shifted: {
      title: "Dieselben Abstände, hundert Punkte höher",
      why: "Nur die Abstände zählen. Bekommen alle hundert Punkte dazu, wird jedes Gewicht um denselben Faktor größer und die Summe ebenso. Es ändert sich also nichts.",
    },
    scaled: {
      title: "Doppelte Punkte bei doppelter Temperatur",
      why: "Jedes z/T ist dasselbe wie in der ersten Runde, also auch jede Chance: Doppelte Punkte und doppeltes T heben einander auf.",
    },
    tied: {
      title: "Zwei gleichauf an der Spitze, einer dicht dahinter",
      why: "Bei T = 0 bekommt das Wort mit den meisten Punkten alles, wie klein sein Vorsprung auch ist. Liegen zwei genau gleichauf, teilen sie es sich.",
    },
    hot: {
      title: "Ein klarer Spitzenreiter",
      why: "Durch 100 geteilt, schrumpft ein Vorsprung von 4 Punkten auf 0,04, also auf fast nichts. Alle drei bekommen etwa ein Drittel.",
    },
    masked: {
      title: "Ein ausgeschlossenes Wort",
      why: "Minus unendlich als Punktzahl schließt ein Wort aus, also gibt ihm keine Temperatur etwas. Bei T = ∞ teilen sich die anderen alles zu gleichen Teilen.",
    },
  },
  result: (mean) => `Im Schnitt lagst du um ${mean} daneben.`,
  rounding: {
    question: "Wie werden die Prozente gerundet?",
    answer:
      "So, dass sie zusammen genau 100 ergeben: Alle werden abgerundet, und was dann fehlt, bekommen die, die dabei am meisten verloren haben; bei gleichem Verlust die obere Zeile zuerst. Schätzungen sind ganze Prozente, die wahren Chancen haben eine Nachkommastelle.",
  },
  classMode: {
    open: "Für den Unterricht",
    keys: "→ oder Bild ab löst auf und geht dann weiter. ← oder Bild auf geht zurück. Esc beendet.",
    fullScreen: "Vollbild",
    leave: "Unterrichtsansicht beenden",
  },
  link: {
    copy: "Link kopieren",
    copied: "Der Link zu dieser Runde ist kopiert.",
    byHand: "Das ist der Link zu dieser Runde:",
  },
};
