import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "日本語",
  name: "ソフトマックスの温度",
  lesson: "レッスン",
  workbench: "実験室",
  pages: "ページ",
  language: "言語",
  theme: { name: "配色", system: "システム", light: "ライト", dark: "ダーク" },
  withoutScript: "図は JavaScript があれば動きます。本文と数値は、JavaScript がなくてもすべて読めます。",
  labels: ["猫", "犬", "鳥"],
  sentence: "庭に来たのは___。",
  label: "ラベル",
  probability: "確率",
  footer:
    "計算はこのページの中で、<code>softmax-temperature</code> の WebAssembly コアが行います。データはどこにも送信されません。手書き数字：UCI optical digits、CC BY 4.0。単語：ルイス・キャロル、1865 年。",
};
