import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "低温", warm: "中温", hot: "高温", yours: "自分" },
  copyAt: (copy, temperature) => `コピー「${copy}」、T = ${temperature}`,
  shown: "表示する 2 つのコピー",
  showNext: "次の単語を見る",
  different: (different, all) =>
    all < 60 ? `${all} 語のうち ${different} 種類` : `最近の ${all} 語に ${different} 種類`,
  yourTemperature: "自分で決める温度",
  next: "次の単語",
  rest: (percentage, others) => `ほかの ${others} 語に合わせて ${percentage}`,
  press: "単語を押すと、それが次の単語になります。",
  waits: "選ぶのを待っています。",
  marks: {
    ".": "ピリオド",
    ",": "コンマ",
    ";": "セミコロン",
    ":": "コロン",
    "!": "感嘆符",
    "?": "疑問符",
  },
  shaded: "色つき：このコピーが前にも書いた、5 語以上の並び。",
  choose: "コピーを選ぶと、次の単語が見られます。",
  pause: "一時停止",
  goOn: "続ける",
  nextWord: "次の単語",
  faster: "速く",
  slower: "遅く",
  again: "もう一度",
};
