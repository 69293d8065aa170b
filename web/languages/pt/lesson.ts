import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Quanto deixar ao acaso",
  description:
    "O que faz a temperatura de um modelo de linguagem: sorteie palavras, mude a temperatura e veja o que acontece com os sorteios. Uma lição com uma ideia por tela e números exatos.",
  lede: "Um modelo de linguagem dá uma nota a cada palavra que pode vir em seguida e depois sorteia uma. A <b>temperatura</b> decide quanto as notas pesam.",
  drawing: "O desenho: três palavras, suas notas e suas chances",
  skip: "Ir para o desenho",
  first: (link) => `Sorteie algumas palavras. Depois, experimente os dois extremos. ${link("Por que funciona")}`,
  firstDone: (link) => `É só isso que uma temperatura faz. ${link("Por que funciona")}`,
  back: "Voltar aos números do texto",
  digitSentence: "É um ___.",
  backToText: "Voltar ao texto",
  sections: {
    scores: {
      title: "Primeiro vêm as notas",
      html: () => `
        <p>Um modelo leu “Vi um” e precisa continuar. Ele não sabe qual é a próxima palavra. Mas tem uma opinião sobre
        cada palavra que poderia usar e resume cada opinião em um número, uma <em>nota</em>. Aqui estão três: o gato tem
        2, o cão tem 1 e o pássaro tem 0,1.</p>
        <p>Quanto mais alta a nota, mais provável a palavra, e é só isso que a nota diz. Nota não é porcentagem. Ela pode ser
        negativa, e a soma das notas não precisa dar nenhum valor especial. Elas costumam ser chamadas de
        <dfn>logits</dfn> e escritas com a letra <i>z</i>. Se quiser, arraste uma.</p>`,
    },
    chances: {
      title: "As notas viram chances",
      html: (_, n, f) => `
        <p>Para o sorteio, cada palavra precisa de uma fatia. As fatias são positivas e somam um. Quem as calcula é o
        <dfn>softmax</dfn>, em dois passos. Primeiro, ele eleva <i>e</i>, o número ${n.quoted(Math.E, 3)}, a cada nota. Isso
        dá ${n.part("worked", 0)}; ${n.part("worked", 1)} e ${n.part("worked", 2)}: números positivos, quaisquer que sejam
        as notas. Depois, divide cada uma dessas partes pela soma de todas, que é ${n.parts("worked")} antes de
        arredondar.</p>
        ${f.softmax}
        <p>Assim, o gato tem ${n.part("worked", 0)} das ${n.parts("worked")} partes, ou seja, ${n.chance("worked", 1, 0)}.
        Cada ponto a mais na nota multiplica a parte da palavra por ${n.quoted(Math.E, 3)}.</p>`,
    },
    guess: {
      title: "Sua vez de dar um palpite",
      html: (_, n) => `
        <p>Suponha que a nota do gato suba de 2 para 3 e que as outras duas fiquem como estão. Agora, o gato tem
        ${n.chance("worked", 1, 0, 0)}. Quanto vai ter depois?</p>`,
    },
    one: {
      title: "Um sorteio",
      html: (act) => `
        <p>Ponha as três barras em fila, e elas formam exatamente um inteiro: a faixa embaixo do desenho.
        Agora solte um alfinete sobre ela, em qualquer lugar, por puro acaso. A palavra em que ele cai é a palavra
        sorteada. ${act("drawOne", "Solte um alfinete.")}</p>
        <p>O gato tem o pedaço maior, e por isso o alfinete cai mais vezes nele. O pedaço do pássaro é curto, mas, cedo ou
        tarde, o alfinete também cai ali. Quando um modelo escreve, é só isso que acontece: ele dá notas às palavras,
        solta o alfinete, escreve a palavra e recomeça, com um texto que tem uma palavra a mais.</p>`,
    },
    many: {
      title: "Cem sorteios",
      html: (act, n) => `
        <p>Um sorteio diz pouco sobre uma chance de ${n.chance("worked", 1, 0, 0)}. Cem dizem mais.
        ${act("drawMany", "Sorteie cem vezes.")} Cada bolinha é um sorteio, e cada barra tem exatamente o comprimento que
        se espera das bolinhas: ${n.chance("worked", 1, 0, 0)} de gatos, ${n.chance("worked", 1, 1, 0)} de cães,
        ${n.chance("worked", 1, 2, 0)} de pássaros.</p>
        <p>Raramente sai exatamente isso. Em 95 de cada 100 tentativas, saem de ${n.fewest("worked", 0)} a
        ${n.most("worked", 0)} gatos. Continue sorteando: as bolinhas vão ficando menores, e a borda delas se acomoda no
        fim da barra. Com quatro vezes o número de sorteios, a distância cai mais ou menos pela metade.</p>`,
    },
    divide: {
      title: "A temperatura divide as notas",
      html: (act, n, f) => `
        <p>Agora entra mais um número. Antes do softmax, cada nota é dividida por <i>T</i>, a <dfn>temperatura</dfn>. Os
        anéis mostram os resultados.</p>
        ${f.softmaxAtT}
        <p>Em ${act("one", n.at(1))} nada muda. Em ${act("two", n.at(2))} as notas encolhem para 1; ${n.quoted(0.5, 1)} e
        ${n.quoted(0.05, 2)}. Elas ficam mais próximas, e as chances também: ${n.chance("worked", 2, 0, 0)},
        ${n.chance("worked", 2, 1, 0)} e ${n.chance("worked", 2, 2, 0)}. Em ${act("half", n.at("½"))} elas crescem para 4; 2 e
        ${n.quoted(0.2, 1)}, e o gato leva ${n.chance("worked", 0.5, 0, 0)}.</p>
        <p>O calor nivela, o frio acentua. A ordem nunca muda: o favorito é o favorito em qualquer temperatura.</p>`,
    },
    ends: {
      title: "Os dois extremos",
      html: (act, n, f) => `
        <p>Baixe a temperatura ${act("allDown", "até o fim")}. Quando <i>T</i> se aproxima de 0, toda vantagem cresce sem
        limite: o favorito leva tudo. É a escolha <dfn>gulosa</dfn> (em inglês, <i lang="en">greedy</i>). Aqui, todos os
        sorteios dão o mesmo. Já um servidor compartilhado ainda pode dar textos diferentes, porque calcula em lotes que
        mudam com a carga. Em um teste, ${n.count(1000)} respostas em ${n.at(0)} saíram em ${n.count(80)} versões
        ${f.cite("thinking")}.</p>
        <p>Suba a temperatura ${act("allUp", "até o fim")}, e toda vantagem encolhe até sumir: três palavras, um terço para
        cada, como se o modelo não tivesse opinião.</p>
        <p>Vale a pena experimentar dois casos. ${act("tie", "Empate o cão com o gato")}: em zero, os dois dividem, metade
        para cada um. ${act("ruleOut", "Exclua o pássaro")} com uma nota de menos infinito: calor nenhum o traz de volta. O
        calor reanima o improvável, nunca o impossível.</p>`,
    },
    why: {
      title: "Por que sortear?",
      html: (act, _n, f) => `
        <p>Por que não escrever sempre o favorito? O texto seria o mesmo todas as vezes e logo andaria em círculos. Uma
        expressão que já apareceu aumenta a própria chance de voltar, e nada quebra o ciclo ${f.cite("holtzman")}. As
        pessoas escrevem de outro jeito: de vez em quando, usam uma palavra menos esperada.</p>
        <p>Por isso o modelo sorteia, e a temperatura diz com quanta ousadia. ${act("cold", "Frio")}, ele fica com as
        palavras para as quais tem bons motivos. É o que você quer quando só uma resposta é certa: uma data, uma tradução,
        uma linha de código. ${act("hot", "Quente")}, ele tenta palavras que raramente usaria. É o que você quer quando
        muitas respostas servem e devem ser diferentes: nomes, ideias, primeiras frases.</p>
        <p>Cada extremo tem seu preço. Frio demais, ele se repete. Quente demais, palavras que não cabem em lugar nenhum
        saem tantas vezes que a frase desmorona. Veja só.</p>`,
    },
    alice: {
      title: "Alice escreve",
      html: (_act, n, f) => `
        <p>Este é um modelo de linguagem completo, embora minúsculo. Ele leu, em inglês, <i>Alice no País das
        Maravilhas</i>, ${n.count(31171)} palavras e sinais, e contou que palavra vem depois de cada par de palavras. Quatro
        cópias partem de “<span lang="en">said the</span>” e soltam seus alfinetes nos mesmos lugares. Só a temperatura é
        diferente, e a da última é você quem escolhe.</p>
        ${f.desk}
        <p>Quanto mais fria a cópia, mais cedo ela recai no que já escreveu. Em 0, fica presa de vez:
        <span lang="en">and the Queen, and the Queen</span>. A quente atira o dicionário para todo lado. No meio do caminho,
        aparece algo parecido com Carroll. Nenhuma temperatura lhe dá uma história, porque este modelo olha duas palavras
        para trás e nada mais.</p>`,
    },
    gaps: {
      title: "Só as diferenças contam",
      html: (act, n, f) => `
        <p>${act("add", `Some ${n.quoted(1.5, 1)} a todas as notas`)}: as notas se movem, as barras ficam paradas. O que
        conta é a vantagem. O gato está um ponto à frente do cão; por isso, em ${n.at(1)}, ele é <i>e</i> ≈
        ${n.ratio("worked", 1, 0, 1)} vezes mais provável, onde quer que os dois estejam.</p>
        <p>${act("double", "Dobre todas as notas")}, e as diferenças dobram: as barras se movem como se <i>T</i> tivesse
        caído pela metade. ${act("undoubled", "Dobre também <i>T</i>")}, e elas voltam.</p>
        ${f.folded(
          "Se você conhece outras chances para este exemplo",
          `<p>Muitas vezes ele é publicado com chances erradas. As mais erradas são as do pássaro em ${n.at(2)}. Ou confira
          a vantagem em ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} é ${n.quoted(0.71 / 0.23, 1)}, mas tem de ser
          <i>e</i> ≈ ${n.quoted(Math.E, 1)}.</p>
          ${f.mistakes({ right: "certo", printed: "publicado" })}
          ${f.folded(
            "Pode ser o arredondamento?",
            `<p>Não. Um ponto de vantagem significa que <i>T</i> ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) é 1 em
            qualquer temperatura. As linhas publicadas dão ${n.logRatio(2, 0.54, 0.33)}; ${n.logRatio(1, 0.71, 0.23)} e
            ${n.logRatio(0.5, 0.88, 0.11)}. Mesmo com meia unidade de arredondamento em cada número, os três intervalos não
            têm nenhum valor em comum. Portanto, não há notas que deem essas linhas. De onde elas vêm, não sabemos.</p>`,
          )}`,
        )}`,
    },
    open: {
      title: "Uma escolha entre quantas?",
      html: (act, n, f) => `
        <p>Há três palavras na lista. Mas é mesmo uma escolha entre três? Se o gato tivesse ${n.share(0.98)}, quase nem
        haveria escolha. Pergunte então: quantas palavras, todas igualmente prováveis, deixariam você com a mesma dúvida?
        Aqui são ${n.perplexity("worked", 1, 1)}: os blocos. Esse número se chama <dfn>perplexidade</dfn>.</p>
        <p>Leve o controle de ${act("allDown", "uma ponta")} ${act("allUp", "à outra")}: ela sobe de 1 a 3. E só pode subir,
        porque o calor sempre tira das palavras com nota acima da média e dá às que estão abaixo.</p>
        ${f.folded(
          "O mesmo em fórmula",
          `<p>A <dfn>entropia</dfn> <i>H</i> é o logaritmo da perplexidade, aqui ${n.entropy("worked", 1, 2)}. Sua inclinação
          é a variância das notas, ponderada pelas chances, dividida por <i>T</i>³, e nunca é negativa:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "O melhor momento do vice",
      html: (act, n, f) => `
        <p>Do frio ao calor, o favorito só perde, e o último só ganha. E quem está no meio? Aqui, o cão tem
        ${n.quoted(1.7, 1)}, logo atrás do gato, e o pássaro tem −2.</p>
        ${f.curves("As chances em todas as temperaturas. A do cão é a curva com um morro.")}
        <p>Primeiro o cão sobe, porque o calor tira do gato. Depois desce, porque mais calor dá ao pássaro. Seu auge é em
        ${act("peak", n.at(n.peak()))}, com ${n.chance("runnerUp", 1.59, 1)}.</p>`,
    },
    sure: {
      title: "Certeza não é acerto",
      html: (act, n, f) => `
        <p>Uma pequena rede recebeu este dígito. Ela diz que é um 2, com uma chance de mais de ${n.share(0.999, 1)}. É um 3.
        Uma chance diz o quanto um modelo tem certeza, não se ele tem motivo para isso. (Aparecem aqui três das dez notas;
        as outras estão mais atrás.)</p>
        <p>Em ${n.count(899)} dígitos, esta rede diz acertar ${n.claim(1)} das vezes e acerta ${n.accuracy()}. A temperatura
        pode corrigir isso, na média. Divida por ${act("fitted", n.at(3.84))}, o valor que melhor se ajusta às respostas
        verdadeiras, e a rede passa a dizer ${n.claim(3.84)}. Isso se chama <dfn>calibração</dfn> ${f.cite("guo")}. Nenhuma
        resposta muda: este 3 continua a ser lido como 2, e com certeza demais. Um só número corrige a média, não cada
        caso.</p>`,
    },
    when: {
      title: "Qual temperatura, e quando",
      html: (_act, n, f) => `
        ${f.uses([
          {
            use: "Um contrato para traduzir, um formulário para preencher, código",
            act: "contract",
            temperature: `0 a ${n.quoted(0.2, 1)}`,
            reason: "Há poucas formas certas de dizer, e surpresa é erro.",
            sentence: "Pague ___.",
            labels: ["hoje", "amanhã", "talvez"],
          },
          {
            use: "Uma conversa, uma carta, um resumo",
            act: "conversation",
            temperature: `${n.quoted(0.7, 1)} a 1`,
            reason: "Há muitas formas certas. Um pouco de variedade é bom de ler, e os deslizes continuam raros.",
            sentence: "Que ___!",
            labels: ["bom", "legal", "doido"],
          },
          {
            use: "Nomes para uma banda, ideias, primeiras frases",
            act: "names",
            temperature: `1 a ${n.quoted(1.3, 1)}`,
            reason: "Você quer muitos, bem diferentes, e vai jogar fora a maioria.",
            sentence: "São Os ___!",
            labels: ["Grilos", "Faróis", "Garfos"],
          },
        ])}
        <p>São costumes, não leis, e os modelos diferem: o que convém a um pode ser quente demais para outro. As marcas sob
        o controle mostram onde os programas começam se você não define nada.</p>
        ${f.folded("Onde os programas começam", f.defaults({ engine: "programa", start: "começa em" }))}
        ${f.folded(
          "O que ela não faz",
          `<p>Vários modelos hospedados já não deixam você definir a temperatura: recusam qualquer valor que não seja 1, ou
          aceitam um valor e o ignoram (situação em novembro de 2026).</p>
          <p>Ela é um botão de criatividade? Em um estudo, com histórias de um só modelo, o calor trouxe um pouco mais de
          novidade e moderadamente mais incoerência ${f.cite("peeperkorn")}. Em outro, com questões de múltipla escolha, nada
          entre 0 e 1 fez diferença estatisticamente significativa ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Onde mais a fórmula aparece",
      html: (_act, _n, f) => `
        <p>A fórmula é mais antiga que os modelos de linguagem. Ela aparece sempre que notas precisam virar fatias. Escolha
        um exemplo:</p>
        ${f.cards}`,
    },
    predict: {
      title: "Primeiro, o palpite",
      html: () => `
        <p>Sete rodadas curtas. Ajuste as barras como você espera que fiquem e depois veja a resposta: cada rodada explica o
        porquê.</p>`,
    },
    summary: {
      title: "Em resumo",
      html: (_act, _n, f) => f.summary,
    },
    sources: {
      title: "Fontes",
      html: (_act, _n, f) =>
        f.sources({
          boltzmann: "De onde vem a fórmula. Uma nota é uma energia com o sinal trocado.",
          vaswani: "A atenção, e por que suas notas são divididas pela raiz da dimensão.",
          hinton: "Um professor quente mostra ao aluno quais respostas erradas estão quase certas.",
          guo: "As redes têm certeza demais, e uma só temperatura bem ajustada corrige quase tudo.",
          radford: "O CLIP, que aprende a própria temperatura.",
          holtzman:
            "Por que nem o texto mais provável nem o puro sorteio se parecem com o que as pessoas escrevem, e o que faz o top-p.",
          peeperkorn: "Temperatura e criatividade, em histórias.",
          renze: "Temperatura e resolução de problemas.",
          thinking: "Por que T = 0 não é reprodutível em um servidor, e como pode vir a ser.",
          engines: "Onde os programas começam, segundo o código-fonte de cada um, lido em novembro de 2026.",
        }),
    },
  },
  guess: {
    label: (value) => `O gato vai ter ${value}`,
    show: "Mostrar",
    before: "Leve o controle até o seu palpite.",
    right: "Exato.",
    close: "Bem perto.",
    far: (value) => `Você disse ${value}.`,
    why: (n) =>
      `São ${n.chance("raised", 1, 0)}. A parte do gato fica ${n.quoted(Math.E, 3)} vezes maior, de ${n.part("worked", 0)} para ${n.part("raised", 0)}, e ${n.part("raised", 0)} de ${n.parts("raised")} são ${n.chance("raised", 1, 0)}.`,
    mine: "seu palpite",
  },
  under: {
    worth: (value) => `${value} palavras iguais`,
    score: "nota",
    divided: "nota / <i>T</i>",
    claims: "diz acertar",
    isRight: "acerta",
    digit: (meant) => `Um dígito manuscrito, de 8 por 8 pixels. Quem o traçou queria escrever um ${meant}.`,
  },
  cards: {
    energy: {
      title: "Energia",
      line: "De onde vem a fórmula: Boltzmann, 1868, para gases. Uma nota é uma energia com o sinal trocado. Aqui, moléculas de iodo à temperatura ambiente, que nesta escala é 1: a maioria repousa no nível 0.",
      sentence: "No nível ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Atenção",
      line: "Como um transformer decide para qual palavra anterior olhar. Antes, ele divide estas notas por √64 = 8: uma temperatura de 8.",
      sentence: "“ele” é o ___.",
      labels: ["gato", "tapete", "sol"],
    },
    distillation: {
      title: "Destilação",
      line: "Uma rede grande ensina uma pequena. Quente, ela mostra também quais respostas erradas estão quase certas. (Aqui, a rede dos dígitos.)",
      sentence: "É um ___.",
      labels: ["2", "8", "3"],
    },
    matching: {
      title: "Legendas",
      line: "O CLIP escolhe a legenda de uma imagem. Suas notas só diferem em centésimos; a temperatura que ele aprendeu é 0,01, a mais baixa que o treino permitia.",
      sentence: "É um ___.",
      labels: ["diagrama", "cão", "gato"],
    },
    calibration: {
      title: "Calibração",
      line: "Os dígitos de novo, com o <i>T</i> que melhor se ajusta às respostas verdadeiras.",
      sentence: "É um ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "As notas viram chances, e o modelo sorteia com elas.",
    "A temperatura divide as notas: o frio acentua, o calor nivela, e a ordem não muda.",
    "Em 0, só existe o favorito; no infinito, tudo o que é possível é igualmente provável.",
  ],
  end: (link) =>
    `A lição termina aqui. ${link("Abra a oficina")} para usar suas próprias notas, colar os números de um modelo ou pôr o desenho em uma página sua.`,
};
