import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["gato", "perro", "pájaro"],
  rounds: "Rondas",
  round: (number, count) => `Ronda ${number} de ${count}`,
  done: "hecha",
  question: "¿Cómo se reparten las probabilidades?",
  hint: "Mueve una barra y las demás ceden. Una barra bloqueada conserva su porcentaje.",
  guessFor: (label) => `Tu probabilidad para «${label}»`,
  lock: (label) => `Bloquear «${label}»`,
  reveal: "Mostrar",
  next: "Siguiente ronda",
  previous: "Ronda anterior",
  again: "Empezar de nuevo",
  yours: "Tu predicción",
  truth: "Softmax",
  distance: (value) => `Te has desviado un ${value}.`,
  verdicts: { exact: "Exacto.", close: "Muy cerca.", far: "Algo lejos." },
  texts: {
    start: {
      title: "Tres puntuaciones, a un punto de distancia",
      why: "Cada punto de ventaja multiplica la probabilidad por e, unos 2,7. Por eso las tres guardan la proporción de 7,4 a 2,7 a 1.",
    },
    cold: {
      title: "Las mismas puntuaciones, a la mitad de temperatura",
      why: "La mitad de temperatura duplica las diferencias, así que cada proporción se eleva al cuadrado: un punto de ventaja multiplica ahora por 7,4.",
    },
    shifted: {
      title: "Las mismas diferencias, cien más arriba",
      why: "Solo cuentan las diferencias. Sumar 100 a cada puntuación multiplica todos los pesos por el mismo número, y su suma también, así que nada cambia.",
    },
    scaled: {
      title: "El doble de puntuación, el doble de temperatura",
      why: "Cada z/T es igual que en la primera ronda, y cada probabilidad también: duplicar las puntuaciones y duplicar T se compensan.",
    },
    tied: {
      title: "Dos favoritos empatados y un tercero muy cerca",
      why: "Con T = 0, la puntuación más alta se lo lleva todo, por pequeña que sea su ventaja. Si hay dos exactamente iguales, se lo reparten.",
    },
    hot: {
      title: "Un favorito claro",
      why: "Dividida entre 100, una ventaja de 4 se queda en 0,04: casi nada. A cada una de las tres le toca más o menos un tercio.",
    },
    masked: {
      title: "Una palabra descartada",
      why: "Una puntuación de menos infinito descarta la palabra, así que ninguna temperatura le da nada. Con T = ∞, las demás se lo reparten todo por igual.",
    },
  },
  result: (mean) => `De media, te has desviado un ${mean}.`,
  rounding: {
    question: "¿Cómo se redondean los porcentajes?",
    answer:
      "De modo que sumen exactamente 100: todos se redondean hacia abajo, y lo que falta se reparte entre los que más han perdido; si dos han perdido lo mismo, primero le toca a la fila de arriba. Las predicciones son porcentajes enteros; los de la softmax llevan un decimal.",
  },
  classMode: {
    open: "Modo clase",
    keys: "→ o Av Pág muestra la respuesta y luego avanza. ← o Re Pág retrocede. Esc cierra.",
    fullScreen: "Pantalla completa",
    leave: "Salir del modo clase",
  },
  link: {
    copy: "Copiar enlace",
    copied: "Enlace a esta ronda copiado.",
    byHand: "Este es el enlace a esta ronda:",
  },
};
