import type { AliceWords } from "../contracts/alice.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "冷", warm: "温", hot: "热", yours: "你的" },
  copyAt: (copy, temperature) => `分身“${copy}”，T = ${temperature}`,
  shown: "正在显示的两个分身",
  showNext: "显示它的下一个词",
  different: (different, all) =>
    all < 60 ? `${all} 个词里有 ${different} 个不同的` : `最近 ${all} 个词里有 ${different} 个不同的`,
  yourTemperature: "由你调的温度",
  next: "下一个词",
  rest: (percentage, others) => `其余 ${others} 个词共占 ${percentage}`,
  press: "点一个词，它就是下一个。",
  waits: "等你选好再继续。",
  marks: { ".": "句号", ",": "逗号", ";": "分号", ":": "冒号", "!": "感叹号", "?": "问号" },
  shaded: "有底色的，是这个分身之前写过的片段，连续五个词或更长。",
  choose: "选一个分身，看它的下一个词。",
  pause: "暂停",
  goOn: "继续",
  nextWord: "下一个词",
  faster: "加快",
  slower: "放慢",
  again: "重来",
};
