import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "fria", warm: "morna", hot: "quente", yours: "sua" },
  copyAt: (copy, temperature) => `Cópia “${copy}”, em T = ${temperature}`,
  shown: "As duas cópias à vista",
  showNext: "mostrar a próxima palavra dela",
  different: (different, all) => {
    const distinct = different === 1 ? "diferente" : "diferentes";
    return all < 60
      ? `${different} ${different === 1 ? "palavra" : "palavras"} ${distinct} em ${all}`
      : `${different} ${distinct} nas últimas ${all}`;
  },
  yourTemperature: "Sua temperatura",
  next: "Próxima palavra",
  rest: (percentage, others) => `${percentage} para as outras ${others}`,
  press: "Escolha uma palavra, e ela será a próxima.",
  waits: "Parada enquanto você escolhe.",
  marks: {
    ".": "ponto final",
    ",": "vírgula",
    ";": "ponto e vírgula",
    ":": "dois-pontos",
    "!": "ponto de exclamação",
    "?": "ponto de interrogação",
  },
  shaded: "Sombreado: cinco palavras seguidas, ou mais, que esta cópia já escreveu antes.",
  choose: "Escolha uma cópia para ver a próxima palavra dela.",
  pause: "Pausar",
  goOn: "Continuar",
  nextWord: "Próxima palavra",
  faster: "Mais rápido",
  slower: "Mais devagar",
  again: "Recomeçar",
};
