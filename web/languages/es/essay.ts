import type { Essay } from "../contracts/essay.js";

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
  sentence: "He visto un ___.",
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
