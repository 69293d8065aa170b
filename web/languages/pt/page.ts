import type { LinkMessages, PageMessages } from "../contracts/page.js";

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) => `Não foi possível ler uma parte do link, que fica no valor padrão: ${names.join(", ")}.`,
  unreadable: "O link não diz nada que esta página entenda. Em vez disso, aqui está o exemplo resolvido.",
  otherVersion: (version) =>
    `O link foi feito para a versão “${version}” da página, que esta versão não conhece. Em vez disso, aqui está o exemplo resolvido.`,
  fields: {
    logits: "logits",
    labels: "rótulos",
    temperature: "temperatura",
    panels: "painéis",
    digits: "decimais",
    order: "ordem",
    unit: "unidade",
    seed: "semente",
    sentence: "frase",
    targets: "valores desejados",
    switches: "opções",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "Três classes com os logits 2, 1 e 0,1: o exemplo que todo mundo encontra primeiro.",
    alice:
      "As 30 palavras que vêm depois de “said the” em Alice no País das Maravilhas. Cada logit é o logaritmo de uma contagem, de modo que T = 1 dá as frequências do livro.",
    torn: "O que uma pequena rede neural vê neste dígito com ruído; quem o traçou queria escrever um 2. Em T = 1, a rede hesita entre quatro respostas.",
    wrong:
      "A mesma rede, confiante e errada: ela lê um 2, mas quem traçou o dígito queria escrever um 3. Veja até onde T precisa subir para ela duvidar.",
    ties: "Dois pares de logits iguais. Logits iguais têm probabilidades iguais em qualquer temperatura; em T = 0, os líderes dividem tudo.",
    masks: "C está mascarada: seu logit é −∞. Sua probabilidade é 0 em qualquer temperatura, mesmo em T = ∞.",
    huge: "exp(1000) é grande demais para os formatos numéricos usuais. Mesmo assim, as probabilidades estão certas.",
  },
  digitImage: (digit) => `Um dígito manuscrito, de 8 por 8 pixels. Quem o traçou queria escrever um ${digit}.`,
  paste: {
    title: "Colar números",
    hint: "Números, ou uma linha “rótulo: número” para cada entrada. -inf mascara uma entrada.",
    field: "Números, ou linhas de rótulo: número",
    use: "Usar estes",
    cancel: "Cancelar",
    nothing: "Ainda não há números.",
    understood: (count, labelled) => `${count} ${count === "1" ? "número" : "números"}, ${labelled} com rótulo.`,
    badLine: (line, text) => `Linha ${line}: “${text}” não é um número.`,
    noDistribution: (reason) => `Estes números não dão uma distribuição: ${reason}.`,
  },
  share: {
    copied: "Link copiado: ele abre a página como você a vê agora.",
    byHand: "Esta página não pode usar a área de transferência. O link está na barra de endereço: copie-o de lá.",
    long: (characters) => `O link tem ${characters} caracteres: alguns programas cortam links tão longos.`,
  },
  link,
  embed: {
    title: "Incorporar esta distribuição",
    forms: { frame: "Quadro", element: "Elemento", link: "Link", file: "Arquivo", notebook: "Notebook" },
    notes: {
      frame:
        "Para uma plataforma de ensino, um wiki ou qualquer página. O script dá ao quadro a altura do seu conteúdo; sem ele, o quadro ganha uma barra de rolagem.",
      element:
        "Para uma página sua: um script, exatamente nesta versão, de uma CDN pública; ou do seu próprio servidor, com o pacote npm.",
      link: "Em Markdown: para notas, fóruns e issues.",
      file: "Tudo em um único arquivo HTML, com estes números: abre de uma pasta, de um e-mail ou de uma plataforma de ensino, sem conexão.",
      notebook: "Uma célula para Jupyter, Colab ou marimo, por meio do anywidget.",
    },
  },
  predict: {
    round: (number, count) => `Rodada ${number} de ${count}`,
    question: "Como se reparte a probabilidade? Ajuste as barras.",
    guessFor: (label) => `Sua probabilidade para ${label}`,
    reveal: "Mostrar",
    next: "Próxima rodada",
    again: "Recomeçar",
    yours: "Você",
    truth: "Softmax",
    distance: (value) => `Distância: ${value} da probabilidade está no lugar errado.`,
    verdicts: { exact: "Exato.", close: "Quase.", far: "Uma surpresa, então." },
    rounds: {
      start: {
        title: "Três logits, de um em um",
        why: "Cada passo de 1 nos logits é um fator de e ≈ 2,7 nas probabilidades: na proporção 7,4 : 2,7 : 1.",
      },
      cold: {
        title: "Os mesmos logits, com metade da temperatura",
        why: "Metade da temperatura dobra as diferenças, e cada razão é elevada ao quadrado: um passo é agora um fator de 7,4.",
      },
      shifted: {
        title: "As mesmas diferenças, cem acima",
        why: "Só as diferenças contam. Somar 100 a todos os logits multiplica todas as exponenciais pelo mesmo número, e a soma também.",
      },
      scaled: {
        title: "O dobro dos logits, com o dobro da temperatura",
        why: "z/T é o mesmo da primeira rodada. A mudança de escala dos logits e a da temperatura se cancelam.",
      },
      tied: {
        title: "Dois líderes iguais e um logo atrás, em T = 0",
        why: "Em T = 0, qualquer vantagem, por menor que seja, leva tudo; os que são exatamente iguais dividem tudo entre si.",
      },
      hot: {
        title: "Um líder claro, em T = 100",
        why: "Dividida por 100, uma vantagem de 4 vira 0,04: quase nada. Cada um fica com cerca de um terço.",
      },
      masked: {
        title: "Uma entrada mascarada, em T = ∞",
        why: "Uma máscara não é uma pontuação baixa: a entrada nem é candidata. Nem mesmo uma temperatura infinita lhe dá alguma coisa, e as outras dividem tudo.",
      },
    },
    result: (mean) => `Fim das rodadas. Em média, ${mean} da probabilidade estava no lugar errado.`,
  },
  figures: {
    add: "Somar 100",
    subtract: "Subtrair 100",
    double: "Dobrar",
    halve: "Dividir por 2",
    reset: "Restaurar",
  },
};
