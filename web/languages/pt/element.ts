import type { Messages } from "../contracts/element.js";
import { numbersIn } from "../numbers.js";

/** The element's words. */
export const element: Messages = {
  language: "pt",
  direction: "ltr",
  numbers: numbersIn("pt", ","),
  temperature: "Temperatura",
  temperatureTyped: "Temperatura, como número",
  greedy: "gulosa",
  uniform: "uniforme",
  setTemperature: (temperature) => `Definir a temperatura como ${temperature}`,
  label: "Rótulo",
  logit: "Logit",
  probability: "Probabilidade",
  labelOf: (row) => `Rótulo da linha ${row}`,
  logitOf: (label) => `Logit de ${label}`,
  logitTyped: (label) => `Logit de ${label}, como número`,
  logitValue: (logit, probability) => `${logit}; probabilidade ${probability}`,
  masked: "mascarada",
  maskedValue: "mascarada; probabilidade 0",
  addRow: "Adicionar linha",
  sorted: "Ordenar",
  removal: "Remover",
  removeRow: (label) => `Remover ${label}`,
  newLabel: (row) => `nova ${row}`,
  ghost: "contorno: T = 1",
  uniformLine: (count) => `linha: uniforme, 1/${count}`,
  roundedSum: (sum) =>
    `Arredondadas como aqui, as probabilidades somam ${sum}. É só o arredondamento: sem ele, elas somam 1.`,
  overview: (count, largest) =>
    `Todas as ${count} probabilidades; em cada pixel, a maior das que caem nele. A altura total é ${largest}. Contorno: T = 1.`,
  statistics: {
    entropy: "Entropia",
    perplexity: "Perplexidade",
    maxProbability: "Probabilidade máxima",
    margin: "Margem",
    divergence: "Divergência relativa a T = 1",
    entropySlope: "Inclinação da entropia",
  },
  explanations: {
    entropy:
      "Quão aberta está a escolha: 0 quando uma classe tem toda a probabilidade; o logaritmo do número de classes quando todas são iguais.",
    perplexity:
      "e elevado à entropia (em nats): o número de classes equiprováveis entre as quais seria igualmente difícil adivinhar.",
    maxProbability:
      "A probabilidade da classe mais provável: com que frequência uma amostra coincide com a escolha gulosa.",
    margin: "Quanto a classe mais provável está à frente da segunda.",
    divergence:
      "Quanto a temperatura mudou a distribuição: a divergência de Kullback–Leibler em relação à distribuição em T = 1.",
    entropySlope:
      "Com que rapidez a entropia sobe com a temperatura, dH/dT: a variância dos logits sob p, dividida por T ao cubo. Nunca é negativa.",
  },
  explain: (name) => `O que é isto? ${name}`,
  units: { nats: "nats", bits: "bits" },
  showIn: (unit) => `Mostrar em ${unit}`,
  perUnit: (unit) => `${unit} por unidade de T`,
  likeChoosing: (count) => (count === "1" ? "como ter uma só opção" : `como escolher entre ${count} opções iguais`),
  aheadOfSecond: "à frente da segunda",
  sharedBy: (count) => `${count} linhas empatadas`,
  curves: "Todas as temperaturas",
  curvesOf: (shown, all) => (shown === 1 ? `a primeira de ${all} classes` : `as ${shown} primeiras de ${all} classes`),
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "pico de uma classe intermediária: ali, a média dos logits é igual ao logit dela",
  asTable: "Em tabela",
  simplex: "O caminho da temperatura",
  noSimplex: (count) =>
    count < 3
      ? `Um triângulo tem três vértices: são necessárias três classes não mascaradas, e aqui há ${count === 1 ? "só uma" : `só ${count}`}.`
      : `Um triângulo tem três vértices, e aqui há ${count} classes. Ele pode mostrar as três mais prováveis, com as probabilidades reescaladas para somar 1.`,
  topThree: "Mostrar as três maiores, renormalizadas",
  steps: "Passo a passo",
  stepsTable: "O cálculo, em tabela",
  formulas: "O cálculo, em fórmulas",
  rowsOf: (shown, all) => (shown === 1 ? `o maior de ${all} logits` : `os ${shown} maiores de ${all} logits`),
  sum: "soma",
  stepsAtZero:
    "T = 0 é um limite: dividida por um T cada vez menor, toda diferença abaixo de 0 tende a −∞, e sua exponencial, a 0.",
  stepsAtInfinity:
    "T = ∞ é um limite: dividida por um T cada vez maior, toda diferença tende a 0, e sua exponencial, a 1.",
  naive: "sem subtrair:",
  naiveSwitch: "Sem subtrair o máximo",
  naiveOverflows:
    "Em precisão simples, a que os modelos usam, há overflow na exponencial acima de 88,7, ou então na soma, e o que se divide por infinito não é probabilidade. Subtrair antes o máximo não altera nenhuma probabilidade, e a maior exponencial passa a ser 1.",
  naiveVanishes:
    "Em precisão simples, todas as exponenciais são tão pequenas que viram 0, e 0 dividido por 0 não é um número. Subtrair antes o máximo não altera nenhuma probabilidade, e a maior exponencial passa a ser 1.",
  naiveIsInexact:
    "Em precisão simples, a que os modelos usam, as exponenciais perderam algarismos aqui: compare as probabilidades.",
  naiveWorks:
    "Aqui ainda funciona. Com logits grandes ou temperatura pequena, deixa de funcionar: experimente T = 0,01.",
  solve: "Encontrar T",
  solveQuestion: "Que temperatura dá",
  targets: { maxProbability: "probabilidade máxima", entropy: "entropia", perplexity: "perplexidade" },
  targetTyped: (name) => `Valor desejado: ${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `aqui, sempre ${lowest}` : `fora de alcance: aqui, de ${lowest} a ${highest}`,
  set: "Definir",
  tools: "Ferramentas",
  undo: "Desfazer",
  redo: "Refazer",
  digits: "Decimais",
  panels: "Painéis",
  panelNames: {
    statistics: "Estatísticas",
    bars: "Barras",
    curves: "Curvas",
    simplex: "Triângulo",
    steps: "Passos",
    solve: "Encontrar T",
  },
  export: "Copiar ou baixar…",
  exportTitle: "Copiar ou baixar",
  close: "Fechar",
  numbersHeading: "Números",
  drawings: "Figuras",
  formats: { csv: "CSV", json: "JSON", latex: "Tabela LaTeX", javascript: "JavaScript", python: "Python" },
  copy: "Copiar",
  copied: "Copiado.",
  copyByHand: "Esta página não pode usar a área de transferência: o texto está selecionado; é só copiá-lo manualmente.",
  download: "Baixar",
  downloadDrawing: (drawing, format) => `Baixar a figura “${drawing}” em ${format}`,
  figureTitle: (temperature) => `Softmax em T = ${temperature}`,
  exportFailed: (reason) => `Não funcionou: ${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperatura ${temperature}: maior probabilidade ${probability} (${leaders}); entropia ${entropy}.`,
  badLogit: (text) =>
    `“${text}” não é um logit. Digite um número, como 1,5 (com vírgula ou ponto) ou 2e3, ou então -inf para mascarar a entrada.`,
  badTemperature: (text) => `“${text}” não é uma temperatura. Digite um número maior ou igual a 0, ou inf.`,
  outOfBounds: (text, lowest, highest) =>
    `“${text}” não é uma temperatura permitida aqui. Digite um número de ${lowest} a ${highest}.`,
  badTarget: (text) =>
    `Não é possível atingir “${text}”. Digite um número maior ou igual a 0; uma probabilidade é no máximo 1.`,
  badField: (name, reason) => `O atributo “${name}” foi ignorado: ${reason}.`,
  refused: (reason) => `Nada foi alterado: ${reason}.`,
  problems: {
    notANumber: (text) => `“${text}” não é um número`,
    notAList: (value) => `“${value}” não é uma lista`,
    notOneOf: (text, names) => `“${text}” não é nenhum destes: ${names}`,
    notATemperature: (value) => `a temperatura tem de ser um número, e não ${value}`,
    badTemperature: (value) => `a temperatura tem de ser maior ou igual a 0, e não ${value}`,
    badLogit: (index, value) => `logits[${index}] é ${value}`,
    noLogits: () => "é preciso haver pelo menos um logit",
    tooManyLogits: (most, count) => `pode haver no máximo ${most} logits, e não ${count}`,
    allMasked: () => "é preciso haver pelo menos uma entrada não mascarada",
    badDigits: (digits) => `digits tem de ser um número inteiro de 2 a 15, e não ${digits}`,
    badBounds: (lowest, highest) =>
      `as temperaturas têm de ir de um valor maior ou igual a 0 até outro mais alto, e não de ${lowest} a ${highest}`,
    notLoaded: () => "uma parte desta página não pôde ser carregada. Recarregue a página",
    notDrawn: () => "não foi possível criar o desenho",
  },
  blocked: "Esta distribuição não pode ser calculada aqui, porque o WebAssembly está bloqueado.",
  blockedHelp:
    "A página precisa permiti-lo na sua Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'. No modo de isolamento do navegador, permita-o para este site.",
};
