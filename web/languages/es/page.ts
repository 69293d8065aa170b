import type { LinkMessages, PageMessages } from "../contracts/page.js";

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
    seed: "semilla",
    sentence: "frase",
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
