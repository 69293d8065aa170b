import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "実験室 · ソフトマックスの温度",
  description:
    "点数と温度を決める、モデルの出力を貼り付ける、引く、比べる、数値を持ち帰る。正確な数値のソフトマックスを、ブラウザーの中で試せます。",
  tagline: "自分のロジットを入力または貼り付けて引き、数値を持ち帰れます。",
  skip: "数値へ移動",
  examples: "例",
  presets: {
    worked: "計算例",
    alice: "「said the …」",
    torn: "紛らわしい数字",
    wrong: "自信満々の誤答",
    ties: "同点",
    masks: "マスク",
    huge: "巨大なロジット",
  },
  paste: "数値を貼り付け…",
  share: "リンクをコピー",
  embed: "埋め込み…",
  knownMistake: "よくある間違い",
};
