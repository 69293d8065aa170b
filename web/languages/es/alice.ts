import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "fría", warm: "tibia", hot: "caliente", yours: "tuya" },
  copyAt: (copy, temperature) => `La copia ${copy}, con T = ${temperature}`,
  shown: "Las dos copias que se ven",
  showNext: "mostrar su siguiente palabra",
  different: (different, all) =>
    all < 60 ? `${all} palabras, ${different} distintas` : `últimas ${all}: ${different} distintas`,
  yourTemperature: "Tu temperatura",
  next: "Siguiente palabra",
  rest: (percentage, others) => `${percentage} entre las otras ${others}`,
  press: "Pulsa una palabra para que sea la siguiente.",
  waits: "Espera mientras eliges.",
  marks: {
    ".": "punto",
    ",": "coma",
    ";": "punto y coma",
    ":": "dos puntos",
    "!": "exclamación",
    "?": "interrogación",
  },
  shaded: "Sombreado: cinco o más palabras seguidas que esta copia ya había escrito.",
  choose: "Elige una copia para ver su siguiente palabra.",
  pause: "Pausa",
  goOn: "Seguir",
  nextWord: "Siguiente",
  faster: "Más rápido",
  slower: "Más lento",
  again: "Otra vez",
};
