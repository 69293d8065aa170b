import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

/** The element's words. */
export const element: Messages = {
  language: "es",
  direction: "ltr",
  numbers: numbersIn("es", ","),
  temperature: "Temperatura",
  temperatureTyped: "Temperatura, como número",
  greedy: "voraz",
  uniform: "uniforme",
  setTemperature: (temperature) => `Fijar la temperatura en ${temperature}`,
  label: "Etiqueta",
  logit: "Logit",
  probability: "Probabilidad",
  labelOf: (row) => `Etiqueta de la fila ${row}`,
  logitOf: (label) => `Logit de ${label}`,
  logitTyped: (label) => `Logit de ${label}, como número`,
  logitValue: (logit, probability) => `${logit}; probabilidad ${probability}`,
  masked: "enmascarado",
  maskedValue: "enmascarado; probabilidad 0",
  addRow: "Añadir fila",
  sorted: "Ordenar",
  removal: "Quitar",
  removeRow: (label) => `Quitar ${label}`,
  newLabel: (row) => `nuevo ${row}`,
  ghost: "contorno: T = 1",
  uniformLine: (count) => `línea: uniforme, 1/${count}`,
  roundedSum: (sum) =>
    `Tal como se redondean aquí, las probabilidades suman ${sum}. Es efecto del redondeo: sin redondear, suman 1.`,
  overview: (count, largest) =>
    `Las ${count} probabilidades; en cada píxel, la mayor de las que caen en él. La altura total es ${largest}. Contorno: T = 1.`,
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
  badDigits: (digits) => `digits debe ser un número entero de 2 a 15; se recibió ${digits}`,
  badField: (name, reason) => `No se usa el atributo «${name}»: ${reason}.`,
  refused: (reason) => `No se cambió nada: ${reason}.`,
  allMasked: "al menos un elemento debe quedar sin enmascarar",
  blocked: "Esta distribución no se puede calcular aquí porque WebAssembly está bloqueado.",
  blockedHelp:
    "La página debe permitirlo en su Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'. En el modo de aislamiento del navegador, permítelo para este sitio.",
  notANumber: (text) => `«${text}» no es un número`,
  notOneOf: (text, names) => `«${text}» no es ninguno de estos: ${names}`,
  notTargets: (text) => `«${text}» no son tres números`,
};

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) =>
    `Una parte del enlace no se pudo leer y se queda con sus valores predeterminados: ${names.join(", ")}.`,
  unreadable: "El enlace no dice nada que esta página entienda. En su lugar, aquí está el ejemplo resuelto.",
  otherVersion: (version) =>
    `El enlace se creó para la versión «${version}» de la página, que esta versión no conoce. En su lugar, aquí está el ejemplo resuelto.`,
  fields: {
    logits: "logits",
    labels: "etiquetas",
    temperature: "temperatura",
    panels: "paneles",
    digits: "decimales",
    order: "orden",
    unit: "unidad",
    targets: "valores buscados",
    switches: "opciones",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "Tres clases con los logits 2, 1 y 0,1: el ejemplo con el que todo el mundo empieza.",
    alice:
      "Las 30 palabras que siguen a «said the» en «Alicia en el país de las maravillas». Cada logit es el logaritmo de un recuento, así que T = 1 da las frecuencias del libro.",
    torn: "Lo que una pequeña red neuronal ve en este dígito con ruido; quien lo escribió quería poner un 2. Con T = 1 duda entre cuatro respuestas.",
    wrong:
      "La misma red, segura y equivocada: lee un 2, y quien lo escribió quería poner un 3. Mira cuánto tiene que subir T para que dude.",
    ties: "Dos pares de logits iguales. A logits iguales, probabilidades iguales a cualquier temperatura; con T = 0, los mayores se reparten toda la probabilidad.",
    masks: "C está enmascarado: su logit es −∞. Su probabilidad es 0 a cualquier temperatura, incluso con T = ∞.",
    huge: "exp(1000) es demasiado grande para los formatos numéricos habituales. Aun así, las probabilidades son correctas.",
  },
  digitImage: (digit) => `Un dígito manuscrito, de 8 por 8 píxeles. Quien lo escribió quería poner un ${digit}.`,
  paste: {
    title: "Pegar números",
    hint: "Números, o una línea «etiqueta: número» por cada elemento. -inf enmascara un elemento.",
    field: "Números, o líneas de etiqueta: número",
    use: "Usar estos",
    cancel: "Cancelar",
    nothing: "Todavía no hay números.",
    understood: (count, labelled) => `${count === "1" ? "1 número" : `${count} números`}, ${labelled} con etiqueta.`,
    badLine: (line, text) => `Línea ${line}: «${text}» no es un número.`,
    noDistribution: (reason) => `Estos números no tienen distribución: ${reason}.`,
  },
  share: {
    copied: "Enlace copiado: abre la página tal como la ves.",
    byHand: "Esta página no puede usar el portapapeles. El enlace está en la barra de direcciones: cópialo de ahí.",
    long: (characters) => `El enlace tiene ${characters} caracteres: algunos programas cortan los enlaces tan largos.`,
  },
  link,
  embed: {
    title: "Insertar esta distribución",
    forms: { frame: "Marco", element: "Elemento", link: "Enlace", file: "Archivo", notebook: "Cuaderno" },
    notes: {
      frame:
        "Para una plataforma de enseñanza, un wiki o cualquier página. El script da al marco la altura de su contenido; sin él, el marco muestra una barra de desplazamiento.",
      element:
        "Para una página propia: un script, en esta versión exacta, desde una CDN pública; o desde tu propio servidor, con el paquete npm.",
      link: "En Markdown: para apuntes, foros e incidencias.",
      file: "Todo en un solo archivo HTML, con estos números: se abre desde una carpeta, un correo o una plataforma de enseñanza, sin conexión.",
      notebook: "Una celda para Jupyter, Colab o marimo, mediante anywidget.",
    },
  },
  predict: {
    round: (number, count) => `Ronda ${number} de ${count}`,
    question: "¿Cómo se reparte la probabilidad? Ajusta las barras.",
    guessFor: (label) => `Tu probabilidad para ${label}`,
    reveal: "Mostrar",
    next: "Siguiente ronda",
    again: "Empezar de nuevo",
    yours: "Tú",
    truth: "Softmax",
    distance: (value) => `Distancia: el ${value} de la probabilidad está fuera de su sitio.`,
    verdicts: { exact: "Exacto.", close: "Casi.", far: "Vaya, una sorpresa." },
    rounds: {
      start: {
        title: "Tres logits, a distancia 1",
        why: "Cada paso de 1 en los logits es un factor e, cerca de 2,7, en las probabilidades: 7,4 a 2,7 a 1.",
      },
      cold: {
        title: "Los mismos logits, a la mitad de temperatura",
        why: "La mitad de temperatura duplica las diferencias, así que cada cociente se eleva al cuadrado: un paso es ahora un factor de 7,4.",
      },
      shifted: {
        title: "Las mismas diferencias, cien más arriba",
        why: "Solo cuentan las diferencias. Sumar 100 a cada logit multiplica cada exponencial por el mismo número, y también la suma.",
      },
      scaled: {
        title: "Logits al doble, temperatura al doble",
        why: "z/T es lo mismo que en la primera ronda. Escalar los logits y escalar la temperatura se compensan.",
      },
      tied: {
        title: "Dos líderes empatados y otro muy cerca, con T = 0",
        why: "Con T = 0, cualquier ventaja, por pequeña que sea, se lo lleva todo; los que son exactamente iguales se lo reparten.",
      },
      hot: {
        title: "Un líder claro, con T = 100",
        why: "Dividida entre 100, una ventaja de 4 es 0,04: casi nada. A cada uno le toca cerca de un tercio.",
      },
      masked: {
        title: "Un elemento enmascarado, con T = ∞",
        why: "Un elemento enmascarado no tiene una puntuación baja: no es candidato. Ni siquiera una temperatura infinita le da algo, y los demás se lo reparten.",
      },
    },
    result: (mean) => `Rondas terminadas. En promedio, el ${mean} de la probabilidad estaba fuera de su sitio.`,
  },
  figures: {
    add: "Sumar 100",
    subtract: "Restar 100",
    double: "Duplicar",
    halve: "Dividir entre 2",
    reset: "Restablecer",
  },
};

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "Español",
  title: "La temperatura de la softmax",
  description:
    "Mira qué hace la temperatura de la softmax: cambia los logits y la temperatura, y observa cómo responde la distribución. Números exactos, un ejemplo resuelto y cuándo conviene subir o bajar la temperatura.",
  tagline:
    "Un solo número decide lo concentrada o lo plana que es la distribución de un modelo. Arrástralo, y arrastra los logits.",
  skip: "Saltar al texto",
  language: "Idioma",
  theme: { name: "Tema", system: "Sistema", light: "Claro", dark: "Oscuro" },
  workbench: "Mesa de trabajo",
  examples: "Ejemplos",
  presets: {
    worked: "Ejemplo resuelto",
    alice: "«said the…»",
    torn: "Dígito dudoso",
    wrong: "Segura y equivocada",
    ties: "Empates",
    masks: "Una máscara",
    huge: "Logits enormes",
  },
  paste: "Pegar números…",
  share: "Copiar enlace",
  embed: "Insertar…",
  withoutScript: "Estas figuras cobran vida con JavaScript. El texto y sus números están completos sin él.",
  contents: "Contenido",
  predict: {
    title: "Primero, predice",
    intro:
      "Siete rondas cortas. Coloca las barras como esperas que queden y luego mira. Quien se equivoque en alguna habrá aprendido algo.",
    withoutScript: "Las rondas necesitan JavaScript.",
  },
  labels: ["gato", "perro", "pájaro"],
  label: "Etiqueta",
  probability: "Probabilidad",
  sections: {
    softmax: {
      title: "La softmax convierte puntuaciones en probabilidades",
      html: (f, n) => `
        <p>Un modelo no dice «gato». A cada clase, o a cada posible palabra siguiente, le da una puntuación: su
        <dfn>logit</dfn> <i>z</i>. La softmax eleva <i>e</i> a cada puntuación y divide entre la suma, de modo que todos
        los resultados son positivos y suman 1.</p>
        ${f.softmax}
        <p>Los logits 2, 1 y ${n.quoted(0.1, 1)} se convierten en ${n.p("worked", 1, 0)}; ${n.p("worked", 1, 1)} y
        ${n.p("worked", 1, 2)}. Una ventaja de 1 es un factor <i>e</i> ≈ ${n.quoted(Math.E, 3)} en la probabilidad, esté
        donde esté. Eso es todo lo que dice un logit.</p>
        ${f.live("softmax", "Arrastra un logit. Las demás probabilidades ceden, porque la suma sigue siendo 1.")}`,
    },
    temperature: {
      title: "Una temperatura baja concentra; una alta aplana",
      html: (f, n) => `
        <p>Lo primero es dividir cada logit entre la temperatura <i>T</i>. Con <i>T</i> = 1, la distribución del modelo
        queda como está. Por debajo de 1 las diferencias crecen, y la clase más probable sale ganando:
        ${n.p("worked", 0.5, 0)} con <i>T</i> = ${n.quoted(0.5, 1)}. Por encima de 1 las diferencias se reducen, y las
        demás clases recuperan terreno: con <i>T</i> = 2, la más probable se queda en ${n.p("worked", 2, 0)}. El orden
        nunca cambia: la temperatura por sí sola no puede hacer que la segunda mejor clase sea la mejor.</p>
        <p>Todo se deduce de una sola línea. El logaritmo del cociente de dos probabilidades es la diferencia de sus
        logits, dividida entre <i>T</i>:</p>
        ${f.logRatio}
        ${f.live("temperature", "Todas las temperaturas a la vez. Arrastra el marcador.")}`,
    },
    limits: {
      title: "En cero, la ganadora se lo lleva todo; en el infinito, todas son iguales",
      html: (f) => `
        <p><i>T</i> = 0 sería dividir entre cero. Lo que se entiende por ello es el límite: toda la probabilidad va al logit
        mayor. Es la elección <em>voraz</em>, el arg max. Si varios son exactamente iguales, se la reparten.</p>
        <p>Con <i>T</i> = ∞ todas las clases son igual de probables, salvo las que nunca fueron candidatas. Un logit de
        −∞ es una <dfn>máscara</dfn>: su probabilidad es exactamente 0 a cualquier temperatura. Así es como los
        decodificadores prohíben una palabra.</p>
        ${f.live("limits", "A y B empatan, D está enmascarado. Ve a 0 y luego a ∞.")}`,
    },
    "shift-and-scale": {
      title: "Desplazar los logits no cambia nada; escalarlos es cambiar la temperatura",
      html: (f) => `
        <p>Solo cuentan las diferencias. Suma 100 a cada logit, y ninguna probabilidad cambia. Los programas lo
        aprovechan: restan primero el logit mayor, porque <i>e</i><sup>1000</sup> es demasiado grande para los formatos
        numéricos habituales y <i>e</i><sup>0</sup> es 1.</p>
        <p>Multiplica cada logit por 2, y la temperatura se reduce a la mitad. Un modelo con todos los logits el doble
        de grandes es el mismo modelo a la mitad de temperatura; por eso, la temperatura que conviene a un modelo dice
        poco sobre otro.</p>
        ${f.live("shift", "Hazlo con todos los logits a la vez y mira qué barras se mueven.")}`,
    },
    entropy: {
      title: "La entropía solo puede subir",
      html: (f, n) => `
        <p>La <dfn>entropía</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> mide lo abierta que está la elección: 0 si una
        opción gana con seguridad, ln <i>n</i> si hay <i>n</i> iguales. Su exponencial, la <dfn>perplejidad</dfn>, se
        lee «como elegir entre tantas opciones iguales»: ${n.perplexity("worked", 0.5, 2)} con <i>T</i> =
        ${n.quoted(0.5, 1)}; ${n.perplexity("worked", 1, 2)} con 1 y ${n.perplexity("worked", 2, 2)} con 2, para los
        logits 2, 1 y ${n.quoted(0.1, 1)}.</p>
        ${f.slope}
        <p>La varianza es la de los logits bajo <i>p</i>. Es mayor que 0, salvo que todos los logits sean iguales, así
        que la entropía sube en todo el recorrido. Por eso, a cada entropía entre los dos límites le corresponde
        exactamente una temperatura, y un programa puede encontrarla: es lo que hace «Hallar T» en la mesa de
        trabajo.</p>
        ${f.live("entropy", "Seis números que describen una distribución. Los signos de interrogación los explican.")}`,
    },
    "worked-example": {
      title: "El ejemplo resuelto, con diez cifras correctas",
      html: (f, n) => `
        <p>Los logits 2, 1 y ${n.quoted(0.1, 1)} a tres temperaturas. <i>H</i> es la entropía en nats.</p>
        ${f.workedTable}
        <p class="aside"><strong>Si conoces otras cifras:</strong> circula una versión de este ejemplo con
        ${n.quoted(0.71, 2)}; ${n.quoted(0.23, 2)} y ${n.quoted(0.06, 2)} para <i>T</i> = 1; con ${n.quoted(0.54, 2)};
        ${n.quoted(0.33, 2)} y ${n.quoted(0.13, 2)} para <i>T</i> = 2; y con ${n.quoted(0.88, 2)}; ${n.quoted(0.11, 2)}
        y ${n.quoted(0.01, 2)} para <i>T</i> = ${n.quoted(0.5, 1)}. Son incorrectas: la última para
        <i>T</i> = 2, por ejemplo, es ${n.p("worked", 2, 2)}. Puedes comprobarlo: los dos primeros logits difieren en 1,
        así que <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) tiene que ser 1 a cualquier temperatura. Esas cifras
        dan ${n.logRatio(1, 0.71, 0.23)}; ${n.logRatio(2, 0.54, 0.33)} y ${n.logRatio(0.5, 0.88, 0.11)}, así que
        no hay logits que den las tres ternas. No sabemos de dónde salieron.</p>`,
    },
    confidence: {
      title: "Estar seguro no es lo mismo que acertar",
      html: (f, n) => `
        <p>Una pequeña red neuronal lee este dígito, de 8 por 8 píxeles y con algo de ruido. Quien lo escribió quería
        poner un 3. La red dice 2, con una probabilidad de ${n.p("digit", 1, 2)}. La culpa no es de la softmax: solo
        repite lo que dicen los logits, y las redes entrenadas hasta el final suelen decir más de la cuenta.</p>
        <p>Ninguna temperatura corrige esta respuesta en concreto, porque el orden se mantiene. Pero una más alta vuelve
        honestas las respuestas en conjunto: con <i>T</i> = 10, el 2 tiene ${n.p("digit", 10, 2)} y el 3 tiene
        ${n.p("digit", 10, 3)}. El <dfn>escalado de temperatura</dfn> ajusta una única <i>T</i> con ejemplos que la red
        no ha visto, de modo que, en la medida en que un solo número puede lograrlo, nueve de cada diez respuestas dadas
        con un 90&nbsp;% de probabilidad sean correctas. Todas las decisiones se quedan como estaban.</p>
        ${f.live("digit", "¿Cuánto tiene que subir T para que la red dude?")}`,
    },
    choosing: {
      title: "Para un clasificador, ajústala a los datos; para un texto, elígela",
      html: (f, n) => `
        <p>En <i>Alicia en el país de las maravillas</i>, a «said the» le siguen 30 palabras distintas. Como modelo de
        la palabra siguiente, sus recuentos dan a «king» ${n.p("alice", 1, 0)} con <i>T</i> = 1; ${n.p("alice", 0.5, 0)}
        con <i>T</i> = ${n.quoted(0.5, 1)} y ${n.p("alice", 2, 0)} con <i>T</i> = 2: ahí es como elegir entre
        ${n.perplexity("alice", 2, 1)} palabras iguales en lugar de ${n.perplexity("alice", 1, 1)}.</p>
        ${f.live("alice", "Las palabras más probables después de «said the», a todas las temperaturas.")}
        <dl class="when">
          <dt>Una sola respuesta correcta: extracción, código, aritmética</dt>
          <dd>De 0 a ${n.quoted(0.3, 1)}: casi siempre, la mejor apuesta del modelo; con 0, siempre.</dd>
          <dt>Prosa corriente, conversación</dt>
          <dd>De ${n.quoted(0.7, 1)} a 1, más o menos: algo de variedad, pocos deslices.</dd>
          <dt>Ideas, nombres, muchos borradores distintos</dt>
          <dd>1 o algo más. Muy por encima, las palabras improbables ganan tan a menudo que hacen descarrilar una frase.</dd>
          <dt>Un clasificador de cuya confianza te quieres fiar</dt>
          <dd>La que mejor se ajuste a datos no usados en el entrenamiento, a menudo mayor que 1.</dd>
          <dt>Destilación</dt>
          <dd>De 2 a 10, más o menos: el estudiante ve qué respuestas equivocadas le parecen casi correctas al maestro.</dd>
        </dl>
        <p>Si no indicas nada, se usa el valor predeterminado de quien ejecuta el modelo: 1 en transformers, de Hugging
        Face, y en vLLM, salvo que el modelo traiga el suyo; ${n.quoted(0.8, 1)} en llama.cpp y en Ollama. Muchos,
        además, recortan la cola antes de muestrear (top-k, top-p, min-p), cosa que la temperatura no hace.</p>`,
    },
    references: {
      title: "Para leer más",
      html: (f) =>
        f.references({
          boltzmann:
            "El origen de la fórmula: un gas a temperatura T está en un estado de energía E con probabilidad proporcional a exp(−E/kT). Un logit es una energía con el signo cambiado.",
          hinton:
            "Una temperatura alta le muestra a una red estudiante lo que la red maestra sabe de las respuestas equivocadas.",
          guo: "Las redes modernas están demasiado seguras de sí mismas, y una sola temperatura ajustada lo corrige en su mayor parte.",
          holtzman:
            "Por qué ni la elección voraz ni la distribución tal cual dan un texto que parezca escrito por personas, y qué hace top-p.",
        }),
    },
  },
  footer:
    "Calculado por el núcleo WebAssembly de <code>softmax-temperature</code>, en esta misma página: no se envía nada a ninguna parte. Dígitos: UCI optical digits, CC BY 4.0. Palabras: Lewis Carroll, 1865.",
};
