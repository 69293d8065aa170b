import type { EmbedWords } from "../contracts/embed.js";

/** The words of "Embed". */
export const embed: EmbedWords = {
  title: "Leve para a sua aula",
  kinds: {
    slide: "Slide",
    course: "Página do curso",
    handout: "Folha para a turma",
    notebook: "Notebook",
    file: "Arquivo",
  },
  forms: {
    frame: "Quadro, para uma plataforma",
    page: "Script, para uma página sua",
    table: "Tabela",
    svg: "Imagem, SVG",
    png: "Imagem, PNG",
    markdown: "Markdown",
  },
  form: "Como",
  notes: {
    slide: "Cole em um slide HTML, por exemplo no reveal.js. A turma vê você sortear, aquecer e esfriar.",
    frame:
      "Cole no código HTML de uma página do curso, de um wiki ou de um blog. Se a plataforma retirar o script, o quadro mantém a altura daqui.",
    page: "Cole no HTML de uma página sua. Ela executa esta versão do script e nenhuma outra.",
    table: "Cole em HTML: uma tabela que não precisa de script, com um link que abre estes números aqui.",
    svg: "Cole em HTML: uma imagem nítida também no papel, com um link que abre estes números aqui.",
    png: "Ponha a imagem ao lado da sua página e cole estas linhas, que a ligam a estes números.",
    markdown: "Para notas, fóruns e issues: uma tabela com um link que abre estes números aqui.",
    notebook: "Cole em uma célula do Jupyter, Colab ou marimo. O que for mudado ali volta para o Python.",
    file: "Um único arquivo HTML com tudo dentro: abre de uma pasta, de um e-mail ou de uma plataforma, sem conexão.",
  },
  choices: "Opções",
  compact: "Compacto: só desenhos e alças",
  readonly: "Para olhar, não para mudar",
  drawing: "Desenho",
  language: "Idioma",
  theme: { name: "Cores", around: "Como em volta", light: "Claro", dark: "Escuro" },
  size: { name: "Letras", around: "Como em volta" },
  width: { name: "Largura em pixels", full: "toda a disponível" },
  seed: { name: "Semente dos sorteios", random: "ao acaso" },
  name: "Título",
  source: { name: "Script de", here: "este site" },
  preview: "Como vai ficar",
  onDark: "Em um slide escuro",
  onLight: "Em um slide claro",
  tooHigh: "Isto é mais alto que um slide: use menos painéis, letras menores ou a forma compacta.",
  noPreview: "Sem prévia: não há conexão, ou este site não permite quadros. O que você copia é o mesmo.",
  snippet: "O que é copiado",
  local: (address) =>
    `Só este computador ou a rede dele conhece o endereço ${address}. Em outros lugares, um arquivo funciona.`,
  takeFile: "Levar o arquivo",
  unchecked:
    "O servidor deste site não deixa outros sites conferirem o script; por isso as linhas não trazem soma de verificação. Se puder, ponha o script no seu próprio servidor.",
  downloadModule: "Baixar o módulo",
  downloadPicture: "Baixar a imagem",
  tryIt: "Experimente: mude a temperatura",
};
