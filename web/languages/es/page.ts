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
    tooLong: (characters) =>
      `Un enlace tendría ${characters} caracteres, más de los que lee esta página. Los números caben en un archivo.`,
  },
  link,
};
