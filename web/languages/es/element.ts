import type { Messages } from "../contracts/element.js";
import { numbersIn } from "../numbers.js";

function times(count: string): string {
  return count === "1" ? "1 vez" : `${count} veces`;
}

/** The element's words. */
export const element: Messages = {
  language: "es",
  direction: "ltr",
  numbers: numbersIn("es", ","),
  temperature: "Temperatura",
  temperatureTyped: "Temperatura, como número",
  greedy: "voraz",
  uniform: "uniforme",
  alwaysTheFavourite: "siempre el favorito",
  anythingGoes: "todo vale",
  setTemperature: (temperature) => `Fijar la temperatura en ${temperature}`,
  label: "Etiqueta",
  logit: "Logit",
  probability: "Probabilidad",
  labelOf: (row) => `Etiqueta de la fila ${row}`,
  logitOf: (label) => `Logit de ${label}`,
  logitTyped: (label) => `Logit de ${label}, como número`,
  logitValue: (logit, probability) => `${logit}; probabilidad ${probability}`,
  plain: {
    logit: "puntuación",
    probability: "probabilidad",
    logitOf: (label) => `Puntuación de ${label}`,
    logitTyped: (label) => `Puntuación de ${label}, como número`,
    logitValue: (logit, probability) => `${logit}; probabilidad ${probability}`,
    maskedValue: "descartada; probabilidad 0",
  },
  masked: "enmascarado",
  maskedValue: "enmascarado; probabilidad 0",
  addRow: "Añadir fila",
  sorted: "Ordenar",
  removal: "Quitar",
  removeRow: (label) => `Quitar ${label}`,
  newLabel: (row) => `nuevo ${row}`,
  ghost: "contorno: T = 1",
  uniformLine: (count) => `línea: uniforme, 1/${count}`,
  sumShown: (sum, isRounded) => (isRounded ? `suma ${sum}, por el redondeo` : `suma ${sum}`),
  roundedSum: (sum) =>
    `Tal como se redondean aquí, las probabilidades suman ${sum}. Es efecto del redondeo: sin redondear, suman 1.`,
  overview: (count, largest) =>
    `Las ${count} probabilidades; en cada píxel, la mayor de las que caen en él. La altura total es ${largest}. Contorno: T = 1.`,
  draws: "Sorteos",
  draw: "Sortear",
  drawMany: (count) => `Sortear ${count} veces`,
  holdToGoOn: "Mantener pulsado para seguir",
  clearDraws: "Borrar",
  lastDraws: "Últimos sorteos:",
  drawn: times,
  drawnAndExpected: (drawn, expected) => `${drawn} · esperado ${expected}`,
  drawSummary: (last, counts) => `Ha salido ${last}. Hasta ahora: ${counts}.`,
  statistics: {
    entropy: "Entropía",
    perplexity: "Perplejidad",
    maxProbability: "Probabilidad máxima",
    margin: "Margen",
    divergence: "Divergencia respecto a T = 1",
    entropySlope: "Pendiente de la entropía",
  },
  explanations: {
    entropy:
      "Lo abierta que está la elección: 0 si una clase tiene toda la probabilidad; el logaritmo del número de clases si todas son iguales.",
    perplexity:
      "e elevado a la entropía (en nats): el número de clases equiprobables entre las que sería igual de difícil acertar.",
    maxProbability:
      "La probabilidad de la clase más probable: con qué frecuencia una muestra coincide con la elección voraz.",
    margin: "Cuánta ventaja le saca la clase más probable a la segunda.",
    divergence:
      "Cuánto ha cambiado la temperatura la distribución: la divergencia de Kullback-Leibler respecto a la de T = 1.",
    entropySlope:
      "Con qué rapidez sube la entropía con la temperatura, dH/dT: la varianza de los logits bajo p, dividida entre T al cubo. Nunca es negativa.",
  },
  explain: (name) => `¿Qué es esto? ${name}`,
  units: { nats: "nats", bits: "bits" },
  showIn: (unit) => `Mostrar en ${unit}`,
  perUnit: (unit) => `${unit} por unidad de T`,
  likeChoosing: (count) =>
    count === "1" ? "como tener una sola opción" : `como elegir entre ${count} opciones iguales`,
  aheadOfSecond: "de ventaja sobre la segunda",
  sharedBy: (count) => `${count} filas empatadas`,
  curves: "Todas las temperaturas",
  curvesOf: (shown, all) => `las ${shown} primeras de ${all} clases`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "máximo de una clase intermedia: ahí la media de los logits coincide con su logit",
  asTable: "En forma de tabla",
  simplex: "El recorrido de la temperatura",
  noSimplex: (count) =>
    count < 3
      ? `Un triángulo tiene tres vértices: hacen falta tres clases sin enmascarar, y aquí hay ${count === 1 ? "una" : count}.`
      : `Un triángulo tiene tres vértices, y aquí hay ${count} clases. Puede mostrar las tres más probables, con sus probabilidades reescaladas para que sumen 1.`,
  topThree: "Mostrar las tres mayores, renormalizadas",
  steps: "Paso a paso",
  stepsTable: "El cálculo, en una tabla",
  formulas: "El cálculo, en fórmulas",
  rowsOf: (shown, all) => `los ${shown} mayores de ${all} logits`,
  sum: "suma",
  stepsAtZero:
    "T = 0 es un límite: al dividir entre una T cada vez menor, toda diferencia por debajo de 0 tiende a −∞, y su exponencial, a 0.",
  stepsAtInfinity:
    "T = ∞ es un límite: al dividir entre una T cada vez mayor, toda diferencia tiende a 0, y su exponencial, a 1.",
  naive: "sin restar:",
  naiveSwitch: "Sin restar el máximo",
  naiveOverflows:
    "En precisión simple, la que usan los modelos, exp se desborda por encima de 88,7, o se desborda la suma, y lo que se divide entre infinito no es una probabilidad. Restar antes el máximo deja cada probabilidad como está, y la exponencial mayor es 1.",
  naiveVanishes:
    "En precisión simple, todas las exponenciales son tan pequeñas que se quedan en 0, y 0 dividido entre 0 no es un número. Restar antes el máximo deja cada probabilidad como está, y la exponencial mayor es 1.",
  naiveIsInexact:
    "En precisión simple, la que usan los modelos, las exponenciales han perdido cifras aquí: compara las probabilidades.",
  naiveWorks:
    "Aquí todavía funciona. Con logits grandes o una temperatura pequeña, el cálculo falla: prueba con T = 0,01.",
  solve: "Hallar T",
  solveQuestion: "Temperatura que da",
  targets: { maxProbability: "probabilidad máxima", entropy: "entropía", perplexity: "perplejidad" },
  targetTyped: (name) => `Valor buscado: ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `aquí, siempre ${lowest}` : `fuera de alcance: aquí, de ${lowest} a ${highest}`,
  set: "Fijar",
  tools: "Herramientas",
  undo: "Deshacer",
  redo: "Rehacer",
  digits: "Decimales",
  panels: "Paneles",
  panelNames: {
    draws: "Sorteos",
    statistics: "Estadísticas",
    bars: "Barras",
    curves: "Curvas",
    simplex: "Triángulo",
    steps: "Pasos",
    solve: "Hallar T",
  },
  export: "Copiar o descargar…",
  exportTitle: "Copiar o descargar",
  close: "Cerrar",
  numbersHeading: "Números",
  drawings: "Gráficos",
  formats: { csv: "CSV", json: "JSON", latex: "Tabla LaTeX", javascript: "JavaScript", python: "Python" },
  copy: "Copiar",
  copied: "Copiado.",
  copyByHand: "Esta página no puede usar el portapapeles: el texto está seleccionado, cópialo a mano.",
  download: "Descargar",
  downloadDrawing: (drawing, format) => `Descargar «${drawing}» como ${format}`,
  figureTitle: (temperature) => `Softmax con T = ${temperature}`,
  exportFailed: (reason) => `No se pudo hacer: ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperatura ${temperature}: la probabilidad más alta es ${probability} (${leaders}); entropía ${entropy}.`,
  badLogit: (text) =>
    `«${text}» no es un logit. Escribe un número como 1,5 (con coma o con punto) o 2e3, o bien -inf para enmascarar el elemento.`,
  badTemperature: (text) => `«${text}» no es una temperatura. Escribe un número mayor o igual que 0, o bien inf.`,
  outOfBounds: (text, lowest, highest) =>
    `«${text}» no es una temperatura permitida aquí. Escribe un número de ${lowest} a ${highest}.`,
  badTarget: (text) =>
    `«${text}» no se puede alcanzar. Escribe un número mayor o igual que 0; una probabilidad es como máximo 1.`,
  badField: (name, reason) => `No se usa el atributo «${name}»: ${reason}.`,
  refused: (reason) => `No se cambió nada: ${reason}.`,
  problems: {
    notANumber: (text) => `«${text}» no es un número`,
    notAList: (value) => `«${value}» no es una lista`,
    notOneOf: (text, names) => `«${text}» no es ninguno de estos: ${names}`,
    notATemperature: (value) => `la temperatura debe ser un número; se recibió ${value}`,
    badTemperature: (value) => `la temperatura debe ser mayor o igual que 0; se recibió ${value}`,
    badLogit: (index, value) => `logits[${index}] es ${value}`,
    noLogits: () => "debe haber al menos un logit",
    tooManyLogits: (most, count) => `puede haber como máximo ${most} logits; se recibieron ${count}`,
    allMasked: () => "al menos un elemento debe quedar sin enmascarar",
    badDigits: (digits) => `digits debe ser un número entero de 2 a 15; se recibió ${digits}`,
    badTrack: (low, high) =>
      `la escala de los logits debe ir de un valor a otro más alto; se recibió de ${low} a ${high}`,
    badBounds: (lowest, highest) =>
      `las temperaturas deben ir de un valor mayor o igual que 0 a otro más alto; se recibió de ${lowest} a ${highest}`,
    badSeed: (seed) => `seed debe ser un entero de 0 a 9007199254740991, y es ${seed}`,
    unusable: (value) => `«${value}» no sirve aquí`,
    tooLong: (most, length) => `un texto tiene como máximo ${most} caracteres, y este tiene ${length}`,
    notLoaded: () => "no se pudo cargar una parte de esta página. Vuelve a cargarla",
    notDrawn: () => "no se pudo crear el dibujo",
  },
  blocked: "Esta distribución no se puede calcular aquí porque WebAssembly está bloqueado.",
  blockedHelp:
    "La página debe permitirlo en su Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'. En el modo de aislamiento del navegador, permítelo para este sitio.",
};
