import type { Essay } from "../contracts/essay.js";

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
  sentence: "Vi um ___.",
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
