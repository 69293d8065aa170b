import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Cuánto dejar al azar",
  description:
    "Qué hace la temperatura de un modelo de lenguaje: sortea palabras, cambia la temperatura y mira cómo responden los sorteos. Una lección con una idea por pantalla y números exactos.",
  lede: "Un modelo de lenguaje puntúa todas las palabras que podrían venir a continuación y luego sortea una. Su <b>temperatura</b> decide cuánto se ciñe a la mejor puntuación.",
  drawing: "El dibujo: tres palabras, sus puntuaciones y sus probabilidades",
  skip: "Ir al dibujo",
  first: (link) => `Sortea unas cuantas palabras. Después prueba los dos extremos. ${link("Por qué funciona")}`,
  firstDone: (link) => `Eso es todo lo que hace la temperatura. ${link("Por qué funciona")}`,
  back: "Volver a los números del texto",
  digitSentence: "Es un ___.",
  backToText: "Volver al texto",
  sections: {
    scores: {
      title: "Primero, las puntuaciones",
      html: (act) => `
        <p>Un modelo ha leído «Vi un» y tiene que seguir. No sabe cuál es la palabra siguiente. Pero tiene una opinión
        sobre cada palabra que podría usar, y la expresa con un solo número: una <em>puntuación</em>. Aquí hay tres: gato
        tiene 2; perro, 1, y pájaro, 0,1.</p>
        <p>Cuanto más alta es la puntuación, más probable es la palabra. ${act("birdUp", "Dale un 3 al pájaro")},
        y pasa a ser el favorito. <span class="on-screen">O arrastra tú una puntuación, o escribe una palabra
        tuya en lugar de «pájaro».</span></p>
        <p>Estas puntuaciones se llaman <dfn>logits</dfn> y se escriben <i>z</i>. No son porcentajes: pueden ser
        negativas, y no tienen que sumar nada en particular.</p>`,
    },
    chances: {
      title: "De puntuaciones a probabilidades",
      html: (act, n, f) => `
        <p>Para salir en el sorteo, cada palabra necesita una probabilidad. Las probabilidades son positivas y suman uno.
        La <dfn>softmax</dfn> las calcula en dos pasos:</p>
        <ol class="steps-of-softmax">
          <li>Cada palabra recibe un peso. Con una puntuación de 0 es 1, y cada punto más lo multiplica por
          ${n.quoted(Math.E, 3)}, un número llamado <i>e</i>. El gato tiene 2 puntos, así que su peso es
          ${n.quoted(Math.E, 3)} × ${n.quoted(Math.E, 3)}, o sea, <i>e</i>² ≈ ${n.part("worked", 0)}.</li>
          <li>Divide cada peso entre la suma de todos, ${n.parts("worked")}. Al gato le queda un
          ${n.chance("worked", 1, 0, 0)}.</li>
        </ol>
        <p>${act("dogUp", "Dale un punto más al perro")}: su peso, bajo el control, se multiplica por
        ${n.quoted(Math.E, 3)}. Los otros pesos no cambian, pero ahora son partes más pequeñas de una suma mayor.</p>
        ${f.folded("Lo mismo, como fórmula", `${f.softmax}<p>Para cada palabra <i>i</i>: <i>e</i> elevado a su puntuación, entre la suma de lo mismo para todas las palabras <i>j</i>.</p>`)}`,
    },
    guess: {
      title: "Te toca adivinar",
      html: (_, n) => `
        <p>Imagina que la puntuación del gato sube de 2 a 3 y las otras dos se quedan como están. Ahora el gato tiene un
        ${n.chance("worked", 1, 0, 0)}. ¿Cuánto tendrá entonces?</p>`,
    },
    one: {
      title: "Un sorteo",
      html: (act) => `
        <p>Pon las tres barras una detrás de otra y suman justo un entero: es la tira bajo el control. Ahora deja caer un
        alfiler sobre ella, en cualquier punto, por puro azar. La palabra en la que cae es la que sale.
        ${act("drawOne", "Suelta un alfiler.")}</p>
        <p>El trozo del gato es el más largo, así que el alfiler cae ahí más veces. El del pájaro es corto, pero tarde o
        temprano también le toca. Cuando un modelo escribe, no pasa nada más que esto: puntúa las palabras, suelta el
        alfiler, escribe la palabra que ha salido y vuelve a empezar, con un texto que ya tiene una palabra más.</p>`,
    },
    many: {
      title: "Cien sorteos",
      html: (act, n) => `
        <p>Un sorteo dice poco sobre una probabilidad del ${n.chance("worked", 1, 0, 0)}. Cien dicen más.
        ${act("drawMany", "Sortea cien veces.")} Cada bolita es un sorteo, y el final de una barra es donde deberían
        acabar sus bolitas: un ${n.chance("worked", 1, 0, 0)} de gatos, un ${n.chance("worked", 1, 1, 0)} de perros y un
        ${n.chance("worked", 1, 2, 0)} de pájaros.</p>
        <p>Pocas veces saldrá exactamente eso. Haz cien veces cien sorteos: unas 95 veces habrá entre
        ${n.fewest("worked", 0)} y ${n.most("worked", 0)} gatos. El botón «100» añade sorteos a los que ya hay. Las bolitas se
        hacen más pequeñas, y su borde se va fijando al final de la barra.</p>`,
    },
    divide: {
      title: "La temperatura divide las puntuaciones",
      html: (act, n, f) => `
        <p>Ahora, antes de la softmax, divide cada puntuación entre un mismo número: <i>T</i>, la
        <dfn>temperatura</dfn>. Bajo el control, cada punto es una puntuación, y el anillo, lo que queda al dividirla.
        <span class="on-screen">Mueve el control y mira los anillos.</span></p>
        <p>Con ${act("two", n.at(2))} las puntuaciones encogen hasta 1; ${n.quoted(0.5, 1)} y ${n.quoted(0.05, 2)}. Quedan
        más juntas, y las probabilidades también: ${n.chance("worked", 2, 0)}, ${n.chance("worked", 2, 1)} y
        ${n.chance("worked", 2, 2)}. Con ${act("half", n.at("½"))} crecen hasta 4; 2 y ${n.quoted(0.2, 1)}, y el gato se
        lleva un ${n.chance("worked", 0.5, 0, 0)}. Con ${act("one", n.at(1))} no cambia nada.</p>
        <p>El calor iguala, el frío separa. El orden no cambia: por mucho calor que haga, el gato va por delante. Solo a
        temperatura infinita quedan todos iguales.</p>
        ${f.folded("Lo mismo, como fórmula", f.softmaxAtT)}`,
    },
    ends: {
      title: "Los dos extremos",
      html: (act, n, f) => `
        <p>${act("allDown", "Baja la temperatura del todo")}: cuando <i>T</i> se acerca a 0, cualquier ventaja crece sin
        límite, y el favorito se lo lleva todo. Todos los sorteos salen iguales. A esto se le llama elección
        <dfn>voraz</dfn>.</p>
        <p>${act("allUp", "Súbela del todo")}: cualquier ventaja se queda en nada. Tres palabras, un tercio para cada una,
        como si el modelo no tuviera opinión.</p>
        <p>Vale la pena probar dos casos. ${act("tie", "Haz que el perro empate con el gato")}: a temperatura cero se lo
        reparten, la mitad para cada uno. ${act("ruleOut", "Descarta al pájaro")} con una puntuación de menos infinito: no
        hay calor que lo devuelva. El calor resucita lo improbable, nunca lo imposible.</p>
        ${f.folded(
          "¿A 0 sale siempre el mismo texto? En un servidor, no del todo.",
          `<p>Aquí, sí, salvo empate. Un servidor compartido, en cambio, puede darte textos distintos:
          calcula en lotes que cambian según
          la carga, y las sumas redondeadas en otro orden pueden cambiar el favorito. En una prueba, ${n.count(1000)}
          respuestas con ${n.at(0)} salieron en ${n.count(80)} versiones ${f.cite("thinking")}.</p>`,
        )}`,
    },
    why: {
      title: "¿Para qué sortear?",
      html: (act, _n, f) => `
        <p>¿Por qué no escribir siempre la palabra favorita? Saldría cada vez el mismo texto, y pronto empezaría a dar
        vueltas. Cuando una frase ya ha salido, es más probable que vuelva a salir, y nada rompe el círculo
        ${f.cite("holtzman")}. La gente escribe de otro modo: de vez en cuando elige una palabra menos esperada.</p>
        <p>Por eso un modelo sortea, y la temperatura dice con cuánto atrevimiento. Si solo vale una respuesta,
        úsalo ${act("coldFact", "en frío", { sentence: "Dos y dos son ___.", labels: ["cuatro", "cinco", "patos"] })}: un
        dato, una traducción, una línea de código.
        ${act("hotFact", "En caliente", { sentence: "Dos y dos son ___.", labels: ["cuatro", "cinco", "patos"] })}, a veces
        dos y dos le dan cinco.</p>
        <p>Si valen muchas y conviene que varíen, dale
        ${act("hotNames", "calor", { sentence: "Se llama ___.", labels: ["Simba", "Bigotes", "Cometa"] })}: nombres, ideas,
        comienzos de cuentos. ${act("coldNames", "En frío", { sentence: "Se llama ___.", labels: ["Simba", "Bigotes", "Cometa"] })},
        llama Simba a todos los gatos.</p>
        <p>Así que cada extremo tiene su precio, y nadie escribe a temperatura infinita. Compruébalo: aquí viene un modelo
        que escribe frases enteras.</p>`,
    },
    alice: {
      title: "Alicia escribe",
      html: (_act, n, f) => `
        <p>Aquí tienes un modelo de lenguaje entero, aunque diminuto. Ha leído en inglés <i>Alicia en el país de las
        maravillas</i>, ${n.count(31171)} palabras y signos, y ha contado qué palabra viene después de cada par de
        palabras. Cuatro copias empiezan con «said the» y sueltan sus alfileres en los mismos sitios. Solo se distinguen en
        la temperatura, y la última es la tuya.</p>
        ${f.desk}
        <p>Cuanto más fría es la copia, antes vuelve sobre sus propios pasos. A 0 ya no sale de ahí: <i lang="en">and the
        Queen, and the Queen</i>. La caliente lanza el diccionario por los aires. En medio aparece algo que recuerda a
        Carroll. Ninguna temperatura le da una historia, porque este modelo mira dos palabras atrás y nada más.</p>`,
    },
    more: {
      title: "Para curiosos",
      html: () => "<p>Con esto te basta. Si te queda un minuto, abre lo que te intrigue.</p>",
    },
    gaps: {
      title: "Solo cuentan las diferencias",
      html: (act, n, f) => `
        <p>Las puntuaciones de un modelo real pueden ser 17, 16 y 15, o todas negativas. ¿Importa?
        ${act("add", `Suma ${n.quoted(1.5, 1)} a cada puntuación`)}<span class="on-screen">, o mueve las tres con el
        control pequeño</span>: las puntuaciones se mueven, las barras no. Lo que cuenta es la ventaja. El gato le saca un punto al perro, así que con ${n.at(1)} es <i>e</i> ≈
        ${n.ratio("worked", 1, 0, 1)} veces más probable, estén donde estén los dos.</p>
        <p>${act("double", `Duplica el 2, el 1 y el ${n.quoted(0.1, 1)}`)}, y se duplican las ventajas: las barras se
        mueven como si
        <i>T</i> se hubiera reducido a la mitad. ${act("undoubled", "Duplica también <i>T</i>")}, y vuelven a su sitio. Por
        eso la temperatura que le va bien a un modelo puede ser demasiado alta para otro: sus ventajas son de otro
        tamaño.</p>
        ${f.folded(
          "Si conoces otras probabilidades para este ejemplo",
          `<p>A menudo se publica con probabilidades equivocadas. La que más se desvía es la del pájaro con ${n.at(2)}.
          También puedes comprobar la ventaja con ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} es
          ${n.quoted(0.71 / 0.23, 1)}, pero tiene que ser <i>e</i> ≈ ${n.quoted(Math.E, 1)}.</p>
          ${f.mistakes({ right: "correcto", printed: "erróneo" })}
          ${f.folded(
            "¿Puede ser el redondeo?",
            `<p>No. Un punto de ventaja significa que <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) vale 1 a
            cualquier temperatura. Las filas publicadas dan ${n.logRatio(2, 0.54, 0.33)}; ${n.logRatio(1, 0.71, 0.23)} y
            ${n.logRatio(0.5, 0.88, 0.11)}. Aun contando con media unidad de redondeo en cada número, los tres intervalos
            no tienen ningún valor en común: no hay puntuaciones que den estas filas. No sabemos de dónde salen.</p>`,
          )}`,
        )}`,
    },
    open: {
      title: "¿Entre cuántas se elige?",
      html: (act, n, f) => `
        <p>En la lista hay tres palabras. Pero ¿de verdad se elige entre tres? Con ${act("sharp", n.at("¼"))}, cuando el
        gato tiene un ${n.chance("worked", 0.25, 0, 0)}, no mucho. Pregúntate mejor: ¿cuántas palabras, todas igual de
        probables, te dejarían con las mismas dudas? Con ${act("one", n.at(1))} son ${n.perplexity("worked", 1, 1)}: los
        bloques. Este número se llama <dfn>perplejidad</dfn>.</p>
        <p>De ${act("leastOpen", "un extremo")} ${act("mostOpen", "al otro")} sube de 1 a 3, y nunca retrocede: a más
        calor, más donde elegir.</p>
        <p>Un modelo no duda igual en todas partes.
        ${act("openFact", "Una suma", { sentence: "Dos y dos son ___.", labels: ["cuatro", "cinco", "patos"] })} es como elegir
        entre ${n.perplexity("fact", 1, 1)} palabras;
        ${act("openNames", "un nombre", { sentence: "Se llama ___.", labels: ["Simba", "Bigotes", "Cometa"] })}, entre
        ${n.perplexity("names", 1, 1)}. Así se comparan también los modelos: el que menos se sorprende con un texto real tiene
        la perplejidad más baja.</p>
        ${f.folded(
          "¿Y la entropía?",
          `<p>La <dfn>entropía</dfn> <i>H</i> es el logaritmo de la perplejidad: ${n.entropy("worked", 1, 2)} con
          ${n.at(1)}. Su pendiente es la varianza de las puntuaciones, según las probabilidades, dividida entre <i>T</i>³. Nunca es
          negativa:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "El mejor momento del segundo",
      html: (act, n, f) => `
        <p>Imagina que el favorito está muy visto y quieres la segunda idea: el perro, tantas veces como se pueda.
        (Aquí el perro tiene ${n.quoted(1.7, 1)} y el pájaro, −2). ¿Qué temperatura pondrías? <span class="on-screen">Prueba con el control:
        debajo queda lo mejor que encuentres.</span></p>
        ${f.folded(
          "La respuesta",
          `<p>Con demasiado frío, el gato se lo lleva todo. Con demasiado calor, el pájaro también se lleva lo suyo. Entre
          medias, el perro tiene su mejor momento: con ${act("peak", n.at(n.peak()))}, un
          ${n.chance("runnerUp", 1.59, 1)}. Más calor que ese no vuelve más inventivo a un modelo: solo alimenta las
          palabras que apenas encajan. Con el calor, el gato siempre pierde y el pájaro siempre gana; el que está en medio
          puede subir primero y bajar después.</p>
          ${f.curves("Las probabilidades a cada temperatura. La del perro es la curva con joroba.")}`,
        )}`,
    },
    sure: {
      title: "Estar seguro no es acertar",
      html: (act, n, f) => `
        ${f.digit("Quien lo escribió quería poner un 3.")}
        <p>A una pequeña red neuronal le enseñaron este dígito. Lee un 2, y le da una probabilidad de más del
        ${n.share(0.999, 1)}. Se equivoca. Una probabilidad dice lo seguro que está un modelo, no si tiene motivos para
        estarlo. (Solo se ven las tres más altas de sus diez puntuaciones).</p>
        <p>Mira las dos barras bajo el control: con ${n.count(899)} dígitos, esta red dice acertar el ${n.claim(1)} de
        las veces, y acierta el ${n.accuracy()}.
        La temperatura puede corregirlo, en promedio: con ${act("fitted", n.at(3.84))}, el valor que mejor se ajusta a las
        respuestas verdaderas, lo que dice baja al ${n.claim(3.84)}. A esto se le llama <dfn>calibración</dfn>
        ${f.cite("guo")}. No cambia ninguna respuesta: este 3 se sigue leyendo como un 2, y con demasiada seguridad.</p>`,
    },
    when: {
      title: "Qué temperatura, y cuándo",
      html: (_act, n, f) => `
        ${f.uses([
          {
            use: "Traducir un contrato, rellenar un formulario, programar",
            act: "contract",
            temperature: `De 0 a ${n.quoted(0.2, 1)}`,
            reason: "Hay pocas formas correctas de decirlo, y una sorpresa es un error.",
            sentence: "Dura un ___.",
            labels: ["año", "mes", "día"],
          },
          {
            use: "Una conversación, una carta, un resumen",
            act: "conversation",
            temperature: `De ${n.quoted(0.7, 1)} a 1`,
            reason: "Hay muchas formas correctas de decirlo. Con algo de variedad se lee mejor, y apenas hay deslices.",
            sentence: "¡Qué ___!",
            labels: ["bien", "risa", "raro"],
          },
          {
            use: "Nombres para una banda, ideas, comienzos de cuentos",
            act: "names",
            temperature: `De 1 a ${n.quoted(1.3, 1)}`,
            reason: "Quieres muchos y distintos, y vas a descartar la mayoría.",
            sentence: "Son Los ___.",
            labels: ["Búhos", "Faros", "Topos"],
          },
        ])}
        <p class="on-screen">Pulsa un intervalo: trae una frase y sortea diez palabras.</p>
        <p>Son costumbres, no leyes, y no todos los modelos son iguales: lo que a uno le va bien puede ser demasiado
        caliente para otro. Las marcas bajo el control de temperatura muestran con qué valor empiezan los programas si no
        eliges ninguno.</p>
        ${f.folded(
          "Con qué valor empiezan los programas",
          `${f.defaults({ engine: "programa", start: "empieza en" })}
          <p>Varios modelos que se usan por internet ya no dejan elegir la temperatura: rechazan cualquier valor
          distinto de 1, o lo aceptan y no le hacen caso (en noviembre de 2026).</p>`,
        )}
        ${f.folded(
          "¿El calor hace creativo a un modelo? ¿O hace que acierte menos?",
          `<p>Creativo, apenas. En un estudio con cuentos de un solo modelo, el calor trajo un poco más de
          novedad y una incoherencia moderadamente mayor ${f.cite("peeperkorn")}. Tampoco acierta menos, al
          principio: en otro, con preguntas tipo test, ningún valor entre 0 y 1 supuso una diferencia estadísticamente significativa ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Dónde más aparece",
      html: (_act, _n, f) => `
        <p>La fórmula es más antigua que los modelos de lenguaje. Aparece siempre que hay que repartir algo según unas
        puntuaciones, y siempre con una temperatura. <span class="on-screen">Elige un ejemplo:</span></p>
        ${f.cards}`,
    },
    predict: {
      title: "Primero, predice",
      html: () => `
        <p>¿Ya tienes buen ojo? Siete rondas cortas lo dirán. Pon las barras como crees que van a quedar y luego mira.</p>`,
    },
    summary: {
      title: "En resumen",
      html: (_act, _n, f) => f.summary,
    },
    sources: {
      title: "Fuentes",
      html: (_act, _n, f) =>
        f.sources({
          boltzmann: "De dónde viene la fórmula. Una puntuación es una energía con el signo cambiado.",
          vaswani: "La atención, y por qué sus puntuaciones se dividen entre la raíz de su dimensión.",
          hinton: "Un maestro en caliente enseña a su alumno qué respuestas equivocadas son casi correctas.",
          guo: "Las redes están demasiado seguras de sí mismas, y una sola temperatura bien ajustada lo corrige casi todo.",
          radford: "CLIP, que aprende su temperatura.",
          holtzman:
            "Por qué ni el texto más probable ni el sorteo sin más se leen como lo que escribe la gente, y qué hace top-p.",
          peeperkorn: "Temperatura y creatividad, en cuentos.",
          renze: "Temperatura y resolución de problemas.",
          thinking: "Por qué T = 0 no es reproducible en un servidor, y cómo puede llegar a serlo.",
          engines: "Con qué valor empiezan los programas, según su código fuente en noviembre de 2026.",
        }),
    },
  },
  teasers: {
    gaps: "Puntuaciones de 17, 16 y 15, o todas negativas: ¿importa?",
    open: "En la lista hay tres palabras. ¿Se elige entre tres?",
    "runner-up": "¿Con qué temperatura sale más veces la segunda palabra?",
    sure: "Una red toma un 3 por un 2, y no lo duda.",
    where: "Moléculas, la atención, un maestro y su alumno.",
  },
  guess: {
    label: (value) => `El gato tendrá un ${value}`,
    show: "A ver",
    before: "Mueve el control hasta tu predicción.",
    right: "¡Justo!",
    close: "Muy cerca.",
    far: (value) => `Has dicho ${value}.`,
    why: (n) =>
      `Es un ${n.chance("raised", 1, 0, 0)}. El peso del gato se multiplica por ${n.quoted(Math.E, 3)}: pasa de ${n.part("worked", 0)} a ${n.part("raised", 0)}, y ${n.part("raised", 0)} de ${n.parts("raised")} es un ${n.chance("raised", 1, 0, 0)}.`,
    mine: "tu predicción",
  },
  under: {
    worth: (value) => `como elegir entre ${value}`,
    shift: "todas las puntuaciones",
    lead: (lead, times) => `el gato gana por ${lead}: ${times} veces más probable`,
    best: (now, best) => `perro: ${now} · tu mejor marca: ${best}`,
    claims: "dice acertar",
    isRight: "acierta",
  },
  cards: {
    energy: {
      title: "Moléculas",
      line: (act) =>
        `Cada bolita bajo el control es una molécula de yodo a temperatura ambiente, que aquí es 1. Una puntuación es una energía con el signo cambiado, y la mayoría reposa en el nivel más bajo. ${act("heated", "Caliéntalas")}, y suben. Boltzmann halló la fórmula en 1868, para los gases.`,
      sentence: "Su nivel es ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Atención",
      line: (act, n) =>
        `«El <i data-row="0">gato</i> dormía en el <i data-row="1">cojín</i>, al <i data-row="2">sol</i>, hasta que lo despertaron». ¿Qué es «lo»? Un transformer mira atrás y divide estas puntuaciones (aquí, inventadas) entre 8. ${act("one", `Con ${n.at(1)}`)}, solo vería una palabra.`,
      sentence: "«lo» es el ___.",
      labels: ["gato", "cojín", "sol"],
    },
    distillation: {
      title: "Enseñanza",
      line: (act, n) =>
        `Una red grande enseña a una pequeña a leer dígitos. De un 7, ${act("one", `con ${n.at(1)}`)}, dice «7» y nada más. ${act("eight", `Con ${n.at(8)}`)} añade «se parece un poco a un 4, o a un 1», y la pequeña también aprende eso.`,
      sentence: "Es un ___.",
      labels: ["7", "4", "1"],
    },
    matching: {
      title: "Pies de foto",
      line: (act, n) =>
        `Un modelo llamado CLIP elige el pie que va con una imagen, aquí la de un esquema. Sus puntuaciones solo se distinguen en centésimas, así que aprendió una temperatura de ${n.quoted(0.01, 2)}, la más baja que se le permitía. ${act("one", `Con ${n.at(1)}`)}, no distinguiría un esquema de un perro.`,
      sentence: "Es un ___.",
      labels: ["esquema", "perro", "gato"],
    },
    calibration: {
      title: "Pronósticos",
      line: (act) =>
        `Cuando un pronóstico dice 70&nbsp;%, debería llover 7 de cada 10 veces. Una red que lee dígitos promete demasiado: mira las dos barras. ${act("fitted", "Divide sus puntuaciones entre 3,84")}, y acierta tantas veces como dice.`,
      sentence: "Es un ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "Las puntuaciones se convierten en probabilidades, y el modelo sortea con ellas.",
    "La temperatura divide las puntuaciones: el frío separa, el calor iguala.",
    "A 0, el favorito se lo lleva todo; a infinito, todo lo posible es igual de probable.",
    "Frío donde solo vale una respuesta; más calor donde valen muchas.",
  ],
  end: (link) =>
    `Hasta aquí la lección. ${link("Abre el taller")} para poner tus propias puntuaciones, pegar los números que da un modelo o llevarte el dibujo a una página tuya.`,
};
