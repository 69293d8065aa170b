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
    tooLong: (characters) =>
      `Um link teria ${characters} caracteres, mais do que esta página lê. Os números cabem num arquivo.`,
  },
  link,
};
