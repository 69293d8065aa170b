import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["gato", "cão", "pássaro"],
  rounds: "Rodadas",
  round: (number, count) => `Rodada ${number} de ${count}`,
  done: "feita",
  question: "Como se repartem as chances?",
  hint: "Quando você ajusta uma barra, as outras cedem. Uma barra travada mantém sua porcentagem.",
  guessFor: (label) => `Seu palpite para “${label}”`,
  lock: (label) => `Travar “${label}”`,
  reveal: "Mostrar",
  next: "Próxima rodada",
  previous: "Rodada anterior",
  again: "Recomeçar",
  yours: "Seu palpite",
  truth: "Softmax",
  distance: (value) => `Seu erro foi de ${value}.`,
  verdicts: { exact: "Exato.", close: "Bem perto.", far: "Um pouco longe." },
  texts: {
    start: {
      title: "Três notas, de um em um",
      why: "Cada ponto a mais na nota multiplica a chance por e, cerca de 2,7. Por isso, as três estão na proporção 7,4 : 2,7 : 1.",
    },
    cold: {
      title: "As mesmas notas, com metade da temperatura",
      why: "Metade da temperatura dobra as diferenças, e por isso cada razão é elevada ao quadrado: agora, um ponto a mais multiplica a chance por 7,4.",
    },
    shifted: {
      title: "As mesmas diferenças, cem pontos acima",
      why: "Só as diferenças contam. Somar 100 a todas as notas multiplica todos os pesos pelo mesmo número, e a soma deles também; por isso, nada muda.",
    },
    scaled: {
      title: "O dobro das notas, com o dobro da temperatura",
      why: "Cada z/T é o mesmo da primeira rodada, e cada chance também: dobrar as notas e dobrar T se compensam.",
    },
    tied: {
      title: "Dois líderes iguais e um logo atrás",
      why: "Em T = 0, a nota mais alta leva tudo, por menor que seja sua vantagem. Duas exatamente iguais dividem tudo entre si.",
    },
    hot: {
      title: "Um líder claro",
      why: "Dividida por 100, uma vantagem de 4 é só 0,04, quase nada. Cada uma das três palavras fica com cerca de um terço.",
    },
    masked: {
      title: "Uma palavra excluída",
      why: "Uma nota de menos infinito exclui a palavra, e nenhuma temperatura lhe dá nada. Em T = ∞, as outras dividem tudo por igual.",
    },
  },
  result: (mean) => `Seu erro médio foi de ${mean}.`,
  rounding: {
    question: "Como as porcentagens são arredondadas?",
    answer:
      "De modo que a soma dê exatamente 100: todas são arredondadas para baixo, e o que falta vai para as que mais perderam. Se duas perderam o mesmo, a linha de cima vem primeiro. Os palpites são porcentagens inteiras; o softmax tem uma casa decimal.",
  },
  classMode: {
    open: "Modo aula",
    keys: "→ ou Page Down mostra a resposta e depois avança. ← ou Page Up volta. Esc sai.",
    fullScreen: "Tela cheia",
    leave: "Sair do modo aula",
  },
  link: {
    copy: "Copiar link",
    copied: "O link para esta rodada foi copiado.",
    byHand: "Este é o link para esta rodada:",
  },
};
