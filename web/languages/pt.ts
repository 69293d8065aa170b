import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

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
  badDigits: (digits) => `digits tem de ser um número inteiro de 2 a 15, e não ${digits}`,
  badField: (name, reason) => `O atributo “${name}” foi ignorado: ${reason}.`,
  refused: (reason) => `Nada foi alterado: ${reason}.`,
  allMasked: "é preciso haver pelo menos uma entrada não mascarada",
  blocked: "Esta distribuição não pode ser calculada aqui, porque o WebAssembly está bloqueado.",
  blockedHelp:
    "A página precisa permiti-lo na sua Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'. No modo de isolamento do navegador, permita-o para este site.",
  notANumber: (text) => `“${text}” não é um número`,
  notOneOf: (text, names) => `“${text}” não é nenhum destes: ${names}`,
  notTargets: (text) => `“${text}” não são três números`,
};

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

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "Português",
  title: "Temperatura da softmax",
  description:
    "Veja o que faz a temperatura da softmax: mude os logits e a temperatura e acompanhe a distribuição. Números exatos, um exemplo resolvido e quando aumentar ou diminuir a temperatura.",
  tagline:
    "Um só número decide quão concentrada ou achatada é a distribuição de um modelo. Arraste-o, e arraste também os logits.",
  skip: "Ir para o texto",
  language: "Idioma",
  theme: { name: "Tema", system: "Sistema", light: "Claro", dark: "Escuro" },
  workbench: "Bancada",
  examples: "Exemplos",
  presets: {
    worked: "Exemplo resolvido",
    alice: "“said the…”",
    torn: "Dígito duvidoso",
    wrong: "Confiante e errada",
    ties: "Empates",
    masks: "Uma máscara",
    huge: "Logits enormes",
  },
  paste: "Colar números…",
  share: "Copiar link",
  embed: "Incorporar…",
  withoutScript: "Estas figuras ganham vida com JavaScript. O texto e seus números estão completos mesmo sem ele.",
  contents: "Conteúdo",
  predict: {
    title: "Primeiro, preveja",
    intro:
      "Sete rodadas curtas. Ponha as barras onde espera que fiquem e depois olhe. Quem errar alguma terá aprendido algo.",
    withoutScript: "As rodadas precisam de JavaScript.",
  },
  labels: ["gato", "cão", "pássaro"],
  label: "Rótulo",
  probability: "Probabilidade",
  sections: {
    softmax: {
      title: "A softmax transforma pontuações em probabilidades",
      html: (f, n) => `
        <p>Um modelo não diz “gato”. Ele dá a cada classe, ou a cada próxima palavra possível, uma pontuação: seu
        <dfn>logit</dfn> <i>z</i>. A softmax eleva <i>e</i> a cada pontuação e divide pela soma; assim, todos os resultados
        são positivos e somam 1.</p>
        ${f.softmax}
        <p>Os logits 2, 1 e ${n.quoted(0.1, 1)} tornam-se ${n.p("worked", 1, 0)}; ${n.p("worked", 1, 1)} e
        ${n.p("worked", 1, 2)}. Uma vantagem de 1 é um fator de <i>e</i> ≈ ${n.quoted(Math.E, 3)} na probabilidade, em qualquer
        ponto da escala. Um logit não diz nada além disso.</p>
        ${f.live("softmax", "Arraste um logit. As outras classes cedem, porque a soma continua sendo 1.")}`,
    },
    temperature: {
      title: "Temperatura baixa concentra, temperatura alta achata",
      html: (f, n) => `
        <p>Antes de tudo, a temperatura <i>T</i> divide cada logit. Em <i>T</i> = 1, a distribuição do modelo fica como
        é. Abaixo de 1, as diferenças crescem, e a líder sai ganhando: ${n.p("worked", 0.5, 0)} em <i>T</i> =
        ${n.quoted(0.5, 1)}. Acima de 1, elas encolhem, e as outras se aproximam: em <i>T</i> = 2, a líder tem
        ${n.p("worked", 2, 0)}. A ordem nunca muda: a temperatura sozinha não consegue fazer da segunda melhor classe a
        melhor.</p>
        <p>Tudo isso decorre de uma única linha. O logaritmo da razão entre duas probabilidades é a diferença entre seus
        logits, dividida por <i>T</i>:</p>
        ${f.logRatio}
        ${f.live("temperature", "Todas as temperaturas de uma vez. Arraste o marcador.")}`,
    },
    limits: {
      title: "Em zero, a vencedora leva tudo; no infinito, todas são iguais",
      html: (f) => `
        <p><i>T</i> = 0 seria uma divisão por zero. O que se entende por isso é o limite: toda a probabilidade vai para o
        maior logit. É a escolha <em>gulosa</em>, o arg max. Se vários forem exatamente iguais, eles a dividem entre si.</p>
        <p>Em <i>T</i> = ∞, todas as classes são igualmente prováveis, exceto as que nunca foram candidatas. Um logit de −∞ é
        uma <dfn>máscara</dfn>: sua probabilidade é exatamente 0 em qualquer temperatura. É assim que os decodificadores
        proíbem uma palavra.</p>
        ${f.live("limits", "A e B empatam, D está mascarada. Vá até 0 e depois até ∞.")}`,
    },
    "shift-and-scale": {
      title: "Deslocar os logits não muda nada; mudar a escala é mudar a temperatura",
      html: (f) => `
        <p>Só as diferenças contam. Some 100 a todos os logits, e nenhuma probabilidade muda. Os programas tiram
        proveito disso: primeiro subtraem o maior logit, pois <i>e</i><sup>1000</sup> é grande demais para os formatos
        numéricos usuais, e <i>e</i><sup>0</sup> é 1.</p>
        <p>Multiplique todos os logits por 2, e a temperatura cai pela metade. Um modelo com todos os logits duas vezes
        maiores é o mesmo modelo com metade da temperatura; por isso, uma temperatura boa para um modelo diz pouco sobre
        outro.</p>
        ${f.live("shift", "Faça isso com todos os logits de uma vez e veja quais barras se movem.")}`,
    },
    entropy: {
      title: "A entropia só sobe",
      html: (f, n) => `
        <p>A <dfn>entropia</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> mede quão aberta está a escolha: 0 quando a
        vencedora é certa, ln <i>n</i> quando há <i>n</i> classes iguais. Sua exponencial, a <dfn>perplexidade</dfn>,
        lê-se “como escolher entre tantas opções iguais”: ${n.perplexity("worked", 0.5, 2)} em <i>T</i> =
        ${n.quoted(0.5, 1)}; ${n.perplexity("worked", 1, 2)} em 1 e ${n.perplexity("worked", 2, 2)} em 2, para os
        logits 2, 1 e ${n.quoted(0.1, 1)}.</p>
        ${f.slope}
        <p>A variância é a dos logits sob <i>p</i>. Ela é maior que 0, a menos que todos os logits sejam iguais; logo, a
        entropia sobe do começo ao fim. Portanto, cada entropia entre os dois limites corresponde a exatamente uma
        temperatura, e um programa pode encontrá-la: é o que faz “Encontrar T” na bancada.</p>
        ${f.live("entropy", "Seis números que descrevem uma distribuição. Os pontos de interrogação os explicam.")}`,
    },
    "worked-example": {
      title: "O exemplo resolvido, com dez algarismos corretos",
      html: (f, n) => `
        <p>Os logits 2, 1 e ${n.quoted(0.1, 1)} em três temperaturas. <i>H</i> é a entropia em nats.</p>
        ${f.workedTable}
        <p class="aside"><strong>Se você conhece outros números:</strong> circula uma versão deste exemplo com
        ${n.quoted(0.71, 2)}; ${n.quoted(0.23, 2)}; ${n.quoted(0.06, 2)} em <i>T</i> = 1, com ${n.quoted(0.54, 2)};
        ${n.quoted(0.33, 2)}; ${n.quoted(0.13, 2)} em <i>T</i> = 2 e com ${n.quoted(0.88, 2)}; ${n.quoted(0.11, 2)};
        ${n.quoted(0.01, 2)} em <i>T</i> = ${n.quoted(0.5, 1)}. Eles estão errados: o último em
        <i>T</i> = 2, por exemplo, é ${n.p("worked", 2, 2)}. Você pode conferir: os dois primeiros logits diferem em 1, logo
        <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) tem de ser 1 em qualquer temperatura. Com eles, obtém-se
        ${n.logRatio(1, 0.71, 0.23)}; ${n.logRatio(2, 0.54, 0.33)} e ${n.logRatio(0.5, 0.88, 0.11)}; portanto, não há logits
        que deem essas três linhas. Não sabemos de onde vieram.</p>`,
    },
    confidence: {
      title: "Ter confiança não é ter razão",
      html: (f, n) => `
        <p>Uma pequena rede neural lê este dígito, de 8 por 8 pixels e com algum ruído. Quem o traçou queria escrever um 3. A
        rede diz 2, com probabilidade ${n.p("digit", 1, 2)}. A culpa não é da softmax: ela apenas repete o que dizem os
        logits, e redes treinadas até o fim tendem a dizer demais.</p>
        <p>Nenhuma temperatura corrige esta resposta, porque a ordem se mantém. Mas uma temperatura mais alta torna as
        respostas honestas no conjunto: em <i>T</i> = 10, o 2 tem ${n.p("digit", 10, 2)} e o 3 tem
        ${n.p("digit", 10, 3)}. O <dfn>escalonamento de temperatura</dfn> (“temperature scaling”) ajusta um único
        <i>T</i> a exemplos que a rede não viu, de modo que, tanto quanto um só número permite, nove em cada dez das
        respostas dadas com 90% de probabilidade estejam certas. Todas as decisões ficam como estavam.</p>
        ${f.live("digit", "Até onde T precisa subir para a rede duvidar?")}`,
    },
    choosing: {
      title: "Para um classificador, ajuste-a aos dados; para texto, escolha-a",
      html: (f, n) => `
        <p>Em <i>Alice no País das Maravilhas</i>, “said the” é seguido de 30 palavras diferentes. Como modelo da próxima
        palavra, suas contagens dão a “king” ${n.p("alice", 1, 0)} em <i>T</i> = 1; ${n.p("alice", 0.5, 0)} em <i>T</i> =
        ${n.quoted(0.5, 1)} e ${n.p("alice", 2, 0)} em <i>T</i> = 2: aí, é como escolher entre
        ${n.perplexity("alice", 2, 1)} palavras iguais, em vez de ${n.perplexity("alice", 1, 1)}.</p>
        ${f.live("alice", "As palavras mais prováveis depois de “said the”, em todas as temperaturas.")}
        <dl class="when">
          <dt>Uma única resposta certa: extração, código, aritmética</dt>
          <dd>De 0 a ${n.quoted(0.3, 1)}: quase sempre o melhor palpite do modelo; em 0, sempre.</dd>
          <dt>Prosa comum, conversa</dt>
          <dd>De cerca de ${n.quoted(0.7, 1)} a 1: alguma variedade, poucos deslizes.</dd>
          <dt>Ideias, nomes, muitos rascunhos diferentes</dt>
          <dd>1 ou um pouco mais. Muito acima disso, palavras improváveis vencem com frequência suficiente para descarrilar uma frase.</dd>
          <dt>Um classificador em cuja confiança se quer acreditar</dt>
          <dd>A que melhor se ajusta a dados deixados fora do treino, muitas vezes acima de 1.</dd>
          <dt>Destilação</dt>
          <dd>De 2 a 10, mais ou menos: a rede aluna vê quais respostas erradas a rede professora acha quase corretas.</dd>
        </dl>
        <p>Se você não definir nada, vale o padrão de quem executa o modelo: 1 na biblioteca transformers, da Hugging Face, e
        no vLLM, a menos que o modelo traga o seu; ${n.quoted(0.8, 1)} no llama.cpp e no Ollama. Muitos também cortam a cauda
        antes de sortear (top-k, top-p, min-p), o que a temperatura não faz.</p>`,
    },
    references: {
      title: "Para ler mais",
      html: (f) =>
        f.references({
          boltzmann:
            "De onde vem a fórmula: um gás à temperatura T está em um estado de energia E com probabilidade proporcional a exp(−E/kT). Um logit é uma energia com o sinal trocado.",
          hinton: "Uma temperatura alta mostra a uma rede aluna o que a rede professora sabe sobre respostas erradas.",
          guo: "As redes modernas têm confiança demais em si mesmas, e uma única temperatura ajustada corrige a maior parte disso.",
          holtzman:
            "Por que nem a escolha gulosa nem a distribuição pura produzem texto que pareça escrito por pessoas, e o que o top-p faz.",
        }),
    },
  },
  footer:
    "Calculado pelo núcleo WebAssembly de <code>softmax-temperature</code>, nesta página: nada é enviado a lugar nenhum. Dígitos: UCI optical digits, CC BY 4.0. Palavras: Lewis Carroll, 1865.",
};
