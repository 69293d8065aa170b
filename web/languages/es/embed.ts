import type { EmbedWords } from "../contracts/embed.js";

/** The words of "Embed". */
export const embed: EmbedWords = {
  title: "Llévalo a tu clase",
  kinds: {
    slide: "Diapositiva",
    course: "Página del curso",
    handout: "Hoja para clase",
    notebook: "Cuaderno",
    file: "Archivo",
  },
  forms: {
    frame: "Marco, para una plataforma",
    page: "Script, para una página propia",
    table: "Tabla",
    svg: "Imagen, SVG",
    png: "Imagen, PNG",
    markdown: "Markdown",
  },
  form: "Como",
  notes: {
    slide: "Pégalo en una diapositiva HTML, por ejemplo en reveal.js. El público te ve sortear, calentar y enfriar.",
    frame:
      "Pégalo en el código HTML de una página del curso, un wiki o un blog. Si la plataforma quita el script, el marco conserva la altura de aquí.",
    page: "Pégalo en el HTML de una página propia. Ejecuta esta versión del script y ninguna otra.",
    table: "Pégala en HTML: una tabla que no necesita script, con un enlace que abre aquí estos números.",
    svg: "Pégala en HTML: una imagen nítida también en papel, con un enlace que abre aquí estos números.",
    png: "Pon la imagen junto a tu página y pega estas líneas, que la enlazan con estos números.",
    markdown: "Para apuntes, foros e incidencias: una tabla con un enlace que abre aquí estos números.",
    notebook: "Pégalo en una celda de Jupyter, Colab o marimo. Lo que se cambia allí vuelve a Python.",
    file: "Un solo archivo HTML con todo dentro: se abre desde una carpeta, un correo o una plataforma, sin conexión.",
  },
  choices: "Opciones",
  compact: "Compacto: solo dibujos y tiradores",
  readonly: "Para mirar, no para cambiar",
  drawing: "Dibujo",
  language: "Idioma",
  theme: { name: "Colores", around: "Como el entorno", light: "Claro", dark: "Oscuro" },
  size: { name: "Letra", around: "Como el entorno" },
  width: { name: "Ancho en píxeles", full: "todo el que haya" },
  seed: { name: "Semilla de los sorteos", random: "al azar" },
  name: "Título",
  source: { name: "Script desde", here: "este sitio" },
  preview: "Así quedará",
  onDark: "En una diapositiva oscura",
  onLight: "En una diapositiva clara",
  tooHigh: "Es más alto que una diapositiva: elige menos paneles, letra más pequeña o la forma compacta.",
  noPreview: "Sin vista previa: no hay conexión, o este sitio no permite marcos. Lo que copias es lo mismo.",
  snippet: "Lo que se copia",
  local: (address) =>
    `Solo este ordenador o su red conocen la dirección ${address}. En otros lugares funciona un archivo.`,
  takeFile: "Tomar el archivo",
  unchecked:
    "El servidor de este sitio no deja que otros sitios comprueben su script; por eso las líneas no llevan suma de comprobación. Si puedes, pon el script en tu propio servidor.",
  downloadModule: "Descargar el módulo",
  downloadPicture: "Descargar la imagen",
  tryIt: "Pruébalo: cambia la temperatura",
};
