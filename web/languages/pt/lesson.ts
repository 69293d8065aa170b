import type { Lesson } from "../contracts/lesson.js";

/** The lesson. */
export const lesson: Lesson = {
  title: "Quanto deixar ao acaso",
  description:
    "O que faz a temperatura de um modelo de linguagem: sorteie palavras, mude a temperatura e veja o que acontece com os sorteios. Uma lição com uma ideia por tela e números exatos.",
  lede: "Um modelo de linguagem dá uma nota a cada palavra que pode vir em seguida e depois sorteia uma. A <b>temperatura</b> decide quanto ele se apega à melhor nota.",
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
      html: (act) => `
        <p>Um modelo leu “Vi um” e precisa continuar. Ele não sabe qual é a próxima palavra. Mas tem uma opinião sobre
        cada palavra que poderia usar e resume cada opinião em um número, uma <em>nota</em>. Aqui estão três: o gato tem
        2, o cão tem 1 e o pássaro tem 0,1.</p>
        <p>Quanto mais alta a nota, mais provável a palavra.
        ${act("birdUp", "Dê 3 ao pássaro")}, e ele vira o favorito. <span class="on-screen">Ou arraste uma nota, ou
        escreva uma palavra sua no lugar de “pássaro”.</span></p>
        <p>Essas notas se chamam <dfn>logits</dfn> e se escrevem <i>z</i>. Não são porcentagens: podem ser negativas,
        e a soma delas não precisa dar nenhum valor especial.</p>`,
    },
    chances: {
      title: "As notas viram chances",
      html: (act, n, f) => `
        <p>Para ser sorteada, cada palavra precisa de uma chance. As chances são positivas e somam um. Quem as calcula é o
        <dfn>softmax</dfn>, em dois passos:</p>
        <ol class="steps-of-softmax">
          <li>Cada palavra recebe um peso. Com nota 0 ele é 1, e cada ponto a mais o multiplica por ${n.quoted(Math.E, 3)}, um
          número chamado <i>e</i>. O gato tem 2 pontos, então seu peso é ${n.quoted(Math.E, 3)} × ${n.quoted(Math.E, 3)}, ou
          <i>e</i>² ≈ ${n.part("worked", 0)}.</li>
          <li>Divida cada peso pela soma de todos, ${n.parts("worked")}. O gato fica com ${n.chance("worked", 1, 0, 0)}.</li>
        </ol>
        <p>${act("dogUp", "Dê mais um ponto ao cão")}: o peso dele, sob o controle, é multiplicado por
        ${n.quoted(Math.E, 3)}. Os outros pesos não mudam, mas agora são fatias menores de uma soma maior.</p>
        ${f.folded("O mesmo em fórmula", `${f.softmax}<p>Para cada palavra <i>i</i>: <i>e</i> elevado à nota dela, dividido pela soma do mesmo para todas as palavras <i>j</i>.</p>`)}`,
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
        <p>Ponha as três barras em fila, e elas formam exatamente um inteiro: a faixa embaixo do controle. Agora
        solte um alfinete sobre ela, em qualquer lugar, por puro acaso. A palavra em que ele cai é a palavra sorteada. ${act("drawOne", "Solte um alfinete.")}</p>
        <p>O gato tem o pedaço maior, e por isso o alfinete cai mais vezes nele. O pedaço do pássaro é curto, mas, cedo ou
        tarde, o alfinete também cai ali. Quando um modelo escreve, é só isso que acontece: ele dá notas às palavras,
        solta o alfinete, escreve a palavra e recomeça, com um texto que tem uma palavra a mais.</p>`,
    },
    many: {
      title: "Cem sorteios",
      html: (act, n) => `
        <p>Um sorteio diz pouco sobre uma chance de ${n.chance("worked", 1, 0, 0)}. Cem dizem mais.
        ${act("drawMany", "Sorteie cem vezes.")} Cada bolinha é um sorteio, e o fim de uma barra é onde as bolinhas dela
        deveriam parar: ${n.chance("worked", 1, 0, 0)} de gatos, ${n.chance("worked", 1, 1, 0)} de cães,
        ${n.chance("worked", 1, 2, 0)} de pássaros.</p>
        <p>Raramente sai exatamente isso. Faça cem vezes cem sorteios: umas 95 vezes, saem de
        ${n.fewest("worked", 0)} a ${n.most("worked", 0)} gatos. O botão “100” acrescenta sorteios aos que já existem. As
        bolinhas vão ficando menores, e a borda delas se acomoda no fim da barra.</p>`,
    },
    divide: {
      title: "A temperatura divide as notas",
      html: (act, n, f) => `
        <p>Agora, antes do softmax, divida todas as notas por um mesmo número: <i>T</i>, a <dfn>temperatura</dfn>. Sob o
        controle, cada ponto é uma nota, e o anel é o que sobra dela depois da divisão.
        <span class="on-screen">Mova o controle e observe os anéis.</span></p>
        <p>Em ${act("two", n.at(2))} as notas encolhem para 1; ${n.quoted(0.5, 1)} e ${n.quoted(0.05, 2)}. Elas ficam mais
        próximas, e as chances também: ${n.chance("worked", 2, 0)}, ${n.chance("worked", 2, 1)} e
        ${n.chance("worked", 2, 2)}. Em ${act("half", n.at("½"))} elas crescem para 4; 2 e ${n.quoted(0.2, 1)}, e o gato
        leva ${n.chance("worked", 0.5, 0, 0)}. Em ${act("one", n.at(1))} nada muda.</p>
        <p>O calor nivela, o frio acentua. A ordem não muda: por mais que esquente, o gato fica na frente. Só no infinito
        todos ficam iguais.</p>
        ${f.folded("O mesmo em fórmula", f.softmaxAtT)}`,
    },
    ends: {
      title: "Os dois extremos",
      html: (act, n, f) => `
        <p>${act("allDown", "Baixe a temperatura até o fim")}: quando <i>T</i> se aproxima de 0, toda vantagem cresce sem
        limite, e o favorito leva tudo. Todos os sorteios dão o mesmo. É a escolha <dfn>gulosa</dfn> (em inglês,
        <i lang="en">greedy</i>).</p>
        <p>${act("allUp", "Suba até o fim")}: toda vantagem encolhe até sumir. Três palavras, um terço para cada,
        como se o modelo não tivesse opinião.</p>
        <p>Vale a pena experimentar dois casos. ${act("tie", "Empate o cão com o gato")}: em zero, os dois dividem, metade
        para cada um. ${act("ruleOut", "Exclua o pássaro")} com uma nota de menos infinito: calor nenhum o traz de volta. O
        calor reanima o improvável, nunca o impossível.</p>
        ${f.folded(
          "Em 0, o texto é sempre o mesmo? Em um servidor, nem tanto.",
          `<p>Aqui, sim, salvo empate. Já um servidor compartilhado ainda pode dar textos diferentes: ele calcula
          em lotes que mudam com a
          carga, e somas arredondadas em outra ordem podem mudar o favorito. Em um teste, ${n.count(1000)} respostas em
          ${n.at(0)} saíram em ${n.count(80)} versões ${f.cite("thinking")}.</p>`,
        )}`,
    },
    why: {
      title: "Por que sortear?",
      html: (act, _n, f) => `
        <p>Por que não escrever sempre o favorito? O texto seria o mesmo todas as vezes e logo andaria em círculos. Uma
        expressão que já apareceu aumenta a própria chance de voltar, e nada quebra o ciclo ${f.cite("holtzman")}. As
        pessoas escrevem de outro jeito: de vez em quando, usam uma palavra menos esperada.</p>
        <p>Por isso o modelo sorteia, e a temperatura diz com quanta ousadia. Onde só uma resposta é certa,
        deixe-o ${act("coldFact", "frio", { sentence: "Paris fica na ___.", labels: ["França", "Lua", "Espanha"] })}: um fato,
        uma tradução, uma linha de código.
        ${act("hotFact", "Quente", { sentence: "Paris fica na ___.", labels: ["França", "Lua", "Espanha"] })}, ele às vezes põe
        Paris na Lua.</p>
        <p>Onde muitas servem e devem variar, deixe-o mais
        ${act("hotNames", "quente", { sentence: "O gato é o ___.", labels: ["Mingau", "Biscoito", "Cometa"] })}: nomes, ideias,
        começos de história. ${act("coldNames", "Frio", { sentence: "O gato é o ___.", labels: ["Mingau", "Biscoito", "Cometa"] })},
        ele chama todo gato de Mingau.</p>
        <p>Ou seja, cada extremo tem seu preço, e ninguém escreve no infinito. Veja só: aí vem um modelo que escreve
        frases inteiras.</p>`,
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
    more: {
      title: "Para os curiosos",
      html: () => "<p>Você não precisa de mais nada. Se tiver mais um minuto, abra o que deixar você curioso.</p>",
    },
    gaps: {
      title: "Só as diferenças contam",
      html: (act, n, f) => `
        <p>As notas de um modelo de verdade podem ser 17, 16 e 15, ou todas negativas. Isso importa?
        ${act("add", `Some ${n.quoted(1.5, 1)} a todas as notas`)}<span class="on-screen">, ou mova as três com o controle
        pequeno</span>: as notas se movem, as barras ficam paradas. O que conta é a vantagem. O gato está um ponto à frente do cão; por isso, em ${n.at(1)}, ele é <i>e</i> ≈
        ${n.ratio("worked", 1, 0, 1)} vezes mais provável, onde quer que os dois estejam.</p>
        <p>${act("double", `Dobre o 2, o 1 e o ${n.quoted(0.1, 1)}`)}, e as vantagens dobram: as barras se movem como
        se <i>T</i> tivesse caído pela metade. ${act("undoubled", "Dobre também <i>T</i>")}, e elas voltam. Por isso, a temperatura que convém a
        um modelo pode ser quente demais para outro: as vantagens têm outro tamanho.</p>
        ${f.folded(
          "Se você conhece outras chances para este exemplo",
          `<p>Muitas vezes ele é publicado com chances erradas. As mais erradas são as do pássaro em ${n.at(2)}. Ou
          confira a vantagem em ${n.at(1)}: ${n.quoted(0.71, 2)} / ${n.quoted(0.23, 2)} é ${n.quoted(0.71 / 0.23, 1)}, mas tem de ser
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
        <p>Há três palavras na lista. Mas é mesmo uma escolha entre três? Em ${act("sharp", n.at("¼"))}, com o gato em
        ${n.chance("worked", 0.25, 0, 0)}, quase nem há escolha. Pergunte então: quantas palavras, todas igualmente
        prováveis, deixariam você com a mesma dúvida? Em ${act("one", n.at(1))} são ${n.perplexity("worked", 1, 1)}: os
        blocos. Esse número se chama <dfn>perplexidade</dfn>.</p>
        <p>De ${act("leastOpen", "uma ponta")} ${act("mostOpen", "à outra")}, ela sobe de 1 a 3 e nunca volta atrás: mais
        calor sempre dá mais escolha.</p>
        <p>Um modelo não tem a mesma dúvida em tudo.
        ${act("openFact", "Um fato", { sentence: "Paris fica na ___.", labels: ["França", "Lua", "Espanha"] })} vale
        ${n.perplexity("fact", 1, 1)} palavra;
        ${act("openNames", "um nome", { sentence: "O gato é o ___.", labels: ["Mingau", "Biscoito", "Cometa"] })},
        ${n.perplexity("names", 1, 1)}. É assim também que se comparam modelos: o que menos se surpreende com um texto real
        tem a menor perplexidade.</p>
        ${f.folded(
          "E a entropia?",
          `<p>A <dfn>entropia</dfn> <i>H</i> é o logaritmo da perplexidade, ${n.entropy("worked", 1, 2)} em
          ${n.at(1)}. Sua inclinação é a variância das notas, ponderada pelas chances, dividida por <i>T</i>³, e nunca é negativa:</p>${f.slope}`,
        )}`,
    },
    "runner-up": {
      title: "O melhor momento do vice",
      html: (act, n, f) => `
        <p>Suponha que o favorito já esteja batido e que você queira a segunda ideia: o cão, tantas vezes quanto
        possível. (Aqui, o cão tem ${n.quoted(1.7, 1)} e o pássaro, −2.) Que temperatura você escolheria? <span class="on-screen">Experimente o
        controle: o melhor que você achar fica anotado embaixo.</span></p>
        ${f.folded(
          "A resposta",
          `<p>Com frio demais, o gato leva tudo. Com calor demais, o pássaro também leva sua fatia. No meio, o cão tem seu
          melhor momento, em ${act("peak", n.at(n.peak()))}, com ${n.chance("runnerUp", 1.59, 1)}. Mais calor do que
          isso não deixa um modelo mais inventivo: só alimenta as palavras que mal servem. Com o calor, o gato sempre perde e o pássaro sempre
          ganha; quem está no meio pode primeiro subir e depois descer.</p>
          ${f.curves("As chances em todas as temperaturas. A do cão é a curva com um morro.")}`,
        )}`,
    },
    sure: {
      title: "Ter certeza não é acertar",
      html: (act, n, f) => `
        ${f.digit("Quem o traçou queria escrever um 3.")}
        <p>Uma pequena rede recebeu este dígito. Ela lê um 2, com uma chance de mais de ${n.share(0.999, 1)}. Está errada.
        Uma chance diz o quanto um modelo tem certeza, não se ele tem motivo para isso. (Só aparecem as três maiores das dez notas.)</p>
        <p>Veja as duas barras sob o controle: em ${n.count(899)} dígitos, esta rede diz acertar ${n.claim(1)} das
        vezes e acerta ${n.accuracy()}. A temperatura
        pode corrigir isso, na média: em ${act("fitted", n.at(3.84))}, o valor que melhor se ajusta às respostas
        verdadeiras, a rede passa a dizer ${n.claim(3.84)}. Isso se chama <dfn>calibração</dfn> ${f.cite("guo")}. Nenhuma
        resposta muda: este 3 continua a ser lido como 2, e com certeza demais.</p>`,
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
            labels: ["hoje", "amanhã", "depois"],
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
            use: "Nomes para uma banda, ideias, começos de história",
            act: "names",
            temperature: `1 a ${n.quoted(1.3, 1)}`,
            reason: "Você quer muitos, bem diferentes, e vai jogar fora a maioria.",
            sentence: "São Os ___!",
            labels: ["Grilos", "Faróis", "Garfos"],
          },
        ])}
        <p class="on-screen">Toque em uma faixa: ela traz uma frase e sorteia dez palavras.</p>
        <p>São costumes, não leis, e os modelos diferem: o que convém a um pode ser quente demais para outro. As
        marcas sob o controle mostram onde os programas começam se você não define nada.</p>
        ${f.folded(
          "Onde os programas começam",
          `${f.defaults({ engine: "programa", start: "começa em" })}
          <p>Vários modelos hospedados já não deixam você definir a temperatura: recusam qualquer valor que não seja 1, ou
          aceitam um valor e o ignoram (situação em novembro de 2026).</p>`,
        )}
        ${f.folded(
          "O calor deixa um modelo criativo? Ou faz com que ele erre mais?",
          `<p>Criativo, nem tanto. Em um estudo, com histórias de um só modelo, o calor trouxe um pouco mais de
          novidade e moderadamente mais incoerência ${f.cite("peeperkorn")}. Também não erra mais, no começo: em
          outro, com questões de múltipla escolha, nada entre 0 e 1 fez diferença estatisticamente significativa ${f.cite("renze")}.</p>`,
        )}`,
    },
    where: {
      title: "Onde mais a fórmula aparece",
      html: (_act, _n, f) => `
        <p>A fórmula é mais antiga que os modelos de linguagem. Ela aparece sempre que notas precisam virar fatias, e
        sempre com uma temperatura. <span class="on-screen">Escolha um exemplo:</span></p>
        ${f.cards}`,
    },
    predict: {
      title: "Primeiro, o palpite",
      html: () => `
        <p>Já pegou o jeito? Sete rodadas curtas vão dizer. Ajuste as barras como você espera que fiquem e depois veja a
        resposta.</p>`,
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
  teasers: {
    gaps: "Notas 17, 16 e 15, ou todas negativas: isso importa?",
    open: "Há três palavras na lista. É uma escolha entre três?",
    "runner-up": "Em que temperatura a segunda palavra sai mais vezes?",
    sure: "Uma rede toma um 3 por um 2, e não duvida.",
    where: "Moléculas, atenção, um professor e seu aluno.",
  },
  guess: {
    label: (value) => `O gato vai ter ${value}`,
    show: "Mostrar",
    before: "Leve o controle até o seu palpite.",
    right: "Exato.",
    close: "Bem perto.",
    far: (value) => `Você disse ${value}.`,
    why: (n) =>
      `São ${n.chance("raised", 1, 0, 0)}. O peso do gato fica ${n.quoted(Math.E, 3)} vezes maior, de ${n.part("worked", 0)} para ${n.part("raised", 0)}, e ${n.part("raised", 0)} de ${n.parts("raised")} são ${n.chance("raised", 1, 0, 0)}.`,
    mine: "seu palpite",
  },
  under: {
    worth: (value) => `${value} palavras iguais`,
    shift: "todas as notas, juntas",
    lead: (lead, times) => `o gato ganha por ${lead}: ${times} vezes mais provável`,
    best: (now, best) => `cão: ${now} · seu recorde: ${best}`,
    claims: "diz acertar",
    isRight: "acerta",
  },
  cards: {
    energy: {
      title: "Moléculas",
      line: (act) =>
        `Cada bolinha sob o controle é uma molécula de iodo à temperatura ambiente, que aqui é 1. Uma nota é uma energia com o sinal trocado, e a maioria repousa no nível mais baixo. ${act("heated", "Aqueça as moléculas")}, e elas sobem. Boltzmann achou a fórmula em 1868, para gases.`,
      sentence: "No nível ___.",
      labels: ["0", "1", "2"],
    },
    attention: {
      title: "Atenção",
      line: (act, n) =>
        `“O <i data-row="0">gato</i> deitou no <i data-row="1">tapete</i>, ao <i data-row="2">sol</i>, porque ele estava cansado.” O que é “ele”? Um transformer olha para trás e divide estas notas (aqui, inventadas) por 8. ${act("one", `Em ${n.at(1)}`)}, só veria uma palavra.`,
      sentence: "“ele” é o ___.",
      labels: ["gato", "tapete", "sol"],
    },
    distillation: {
      title: "Ensino",
      line: (act, n) =>
        `Uma rede grande ensina uma pequena a ler dígitos. De um 7, ${act("one", `em ${n.at(1)}`)}, ela diz “7” e nada mais. ${act("eight", `Em ${n.at(8)}`)}, acrescenta “parece um pouco um 4, ou um 1”, e a pequena aprende isso também.`,
      sentence: "É um ___.",
      labels: ["7", "4", "1"],
    },
    matching: {
      title: "Legendas",
      line: (act, n) =>
        `Um modelo chamado CLIP escolhe a legenda de uma imagem, aqui a de um diagrama. Suas notas só diferem em centésimos; por isso ele aprendeu uma temperatura de ${n.quoted(0.01, 2)}, a mais baixa que o treino permitia. ${act("one", `Em ${n.at(1)}`)}, não distinguiria um diagrama de um cão.`,
      sentence: "É um ___.",
      labels: ["diagrama", "cão", "gato"],
    },
    calibration: {
      title: "Previsões",
      line: (act) =>
        `Quando a previsão diz 70%, deve chover 7 vezes em 10. Uma rede que lê dígitos promete demais: veja as duas barras. ${act("fitted", "Divida as notas dela por 3,84")}, e ela acerta tanto quanto diz.`,
      sentence: "É um ___.",
      labels: ["2", "8", "3"],
    },
  },
  summary: [
    "As notas viram chances, e o modelo sorteia com elas.",
    "A temperatura divide as notas: o frio acentua, o calor nivela.",
    "Em 0, só existe o favorito; no infinito, tudo o que é possível é igualmente provável.",
    "Frio onde só uma resposta é certa; mais quente onde muitas servem.",
  ],
  end: (link) =>
    `A lição termina aqui. ${link("Abra a oficina")} para usar suas próprias notas, colar os números de um modelo ou pôr o desenho em uma página sua.`,
};
