import type { Messages } from "../contracts/element.js";
import { numbersIn } from "../numbers.js";

/** The element's words. */
export const element: Messages = {
  language: "ja",
  direction: "ltr",
  numbers: numbersIn("ja"),
  temperature: "温度",
  temperatureTyped: "温度（数値入力）",
  greedy: "貪欲法",
  uniform: "一様",
  setTemperature: (temperature) => `温度を ${temperature} に設定`,
  label: "ラベル",
  logit: "ロジット",
  probability: "確率",
  labelOf: (row) => `${row} 行目のラベル`,
  logitOf: (label) => `${label} のロジット`,
  logitTyped: (label) => `${label} のロジット（数値入力）`,
  logitValue: (logit, probability) => `${logit}、確率 ${probability}`,
  masked: "マスク",
  maskedValue: "マスク、確率 0",
  addRow: "行を追加",
  sorted: "並べ替え",
  removal: "削除",
  removeRow: (label) => `${label} を削除`,
  newLabel: (row) => `新規 ${row}`,
  ghost: "輪郭線：T = 1",
  uniformLine: (count) => `線：一様分布 1/${count}`,
  roundedSum: (sum) => `表示されている確率を足すと ${sum} になります。これは丸めによるもので、丸める前の和は 1 です。`,
  overview: (count, largest) =>
    `全 ${count} 個の確率。同じピクセルに重なるものは、そのうちの最大値を描いています。図の高さが ${largest} にあたります。輪郭線：T = 1。`,
  statistics: {
    entropy: "エントロピー",
    perplexity: "パープレキシティ",
    maxProbability: "最大確率",
    margin: "マージン",
    divergence: "T = 1 からの KL 情報量",
    entropySlope: "エントロピーの傾き",
  },
  explanations: {
    entropy:
      "どれに決まるかの不確かさを表します。1 つのクラスが確率をすべて占めるときは 0、すべてのクラスが等確率のときはクラス数の対数です。",
    perplexity:
      "e のエントロピー乗です（エントロピーの単位はナット）。当てる難しさが同じになる、等確率のクラスの数を表します。",
    maxProbability:
      "最も確率の高いクラスの確率です。サンプリングの結果が、貪欲法で選ばれるクラスと一致する割合でもあります。",
    margin: "最も確率の高いクラスが、次点をどれだけ上回っているかを表します。",
    divergence:
      "温度によって分布がどれだけ変わったかを表します。T = 1 の分布からのカルバック・ライブラー情報量（KL 情報量）です。",
    entropySlope:
      "温度を上げるとエントロピーがどれほど速く増えるかを表す dH/dT です。p のもとでのロジットの分散を T の 3 乗で割ったもので、負になることはありません。",
  },
  explain: (name) => `${name}とは？`,
  units: { nats: "ナット", bits: "ビット" },
  showIn: (unit) => `${unit}で表示`,
  perUnit: (unit) => `${unit}／単位温度`,
  likeChoosing: (count) => `等確率の ${count} 択に相当`,
  aheadOfSecond: "次点との差",
  sharedBy: (count) => `同率 ${count} 行`,
  curves: "すべての温度",
  curvesOf: (shown, all) => `全 ${all} クラスのうち上位 ${shown} クラス`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "中間のクラスの確率が最大になる点：ロジットの平均が、そのクラスのロジットと一致",
  asTable: "表で見る",
  simplex: "温度が描く軌跡",
  noSimplex: (count) =>
    count < 3
      ? `三角形の頂点は 3 つなので、マスクされていないクラスが 3 つ必要です。ここには ${count} つしかありません。`
      : `三角形の頂点は 3 つですが、ここにはクラスが ${count} 個あります。上位 3 クラスの確率を、和が 1 になるように正規化し直せば表示できます。`,
  topThree: "上位 3 クラスを再正規化して表示",
  steps: "計算の手順",
  stepsTable: "計算の表",
  formulas: "計算の数式",
  rowsOf: (shown, all) => `ロジット全 ${all} 個のうち上位 ${shown} 個`,
  sum: "和",
  stepsAtZero:
    "T = 0 は極限です。割る数 T を 0 に近づけていくと、0 より小さい差はすべて −∞ に発散し、その exp は 0 に近づきます。",
  stepsAtInfinity:
    "T = ∞ は極限です。割る数 T を限りなく大きくしていくと、差はすべて 0 に近づき、その exp は 1 に近づきます。",
  naive: "素朴な",
  naiveSwitch: "最大値を引かずに計算",
  naiveOverflows:
    "モデルで使われる単精度では、88.7 を超える値の exp はオーバーフローします。exp の和がオーバーフローすることもあります。無限大で割ったものは確率になりません。先に最大値を引いておけば、どの確率も変わらず、最大の exp は 1 になります。",
  naiveVanishes:
    "単精度では、どの exp も小さすぎて 0 になってしまいます。0 を 0 で割ったものは数ではありません。先に最大値を引いておけば、どの確率も変わらず、最大の exp は 1 になります。",
  naiveIsInexact: "モデルで使われる単精度では、ここで exp の有効桁が失われています。確率を見比べてください。",
  naiveWorks:
    "ここではまだうまくいきます。ロジットを大きくするか温度を小さくすると破綻します。T = 0.01 を試してみてください。",
  solve: "T の逆算",
  solveQuestion: "次の値になる温度は？",
  targets: { maxProbability: "最大確率", entropy: "エントロピー", perplexity: "パープレキシティ" },
  targetTyped: (name) => `目標値：${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `ここでは常に ${lowest}` : `範囲外：ここでは ${lowest}〜${highest}`,
  set: "設定",
  tools: "ツール",
  undo: "元に戻す",
  redo: "やり直す",
  digits: "小数桁数",
  panels: "パネル",
  panelNames: {
    statistics: "統計量",
    bars: "棒グラフ",
    curves: "曲線",
    simplex: "三角形",
    steps: "手順",
    solve: "逆算",
  },
  export: "コピー・保存…",
  exportTitle: "コピー・保存",
  close: "閉じる",
  numbersHeading: "数値",
  drawings: "図",
  formats: { csv: "CSV", json: "JSON", latex: "LaTeX の表", javascript: "JavaScript", python: "Python" },
  copy: "コピー",
  copied: "コピーしました。",
  copyByHand: "このページからはクリップボードを使えません。テキストを選択してあるので、手動でコピーしてください。",
  download: "保存",
  downloadDrawing: (drawing, format) => `${drawing}を ${format} で保存`,
  figureTitle: (temperature) => `ソフトマックス（T = ${temperature}）`,
  exportFailed: (reason) => `うまくいきませんでした：${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `温度 ${temperature}：最大確率 ${probability}（${leaders}）、エントロピー ${entropy}。`,
  badLogit: (text) =>
    `「${text}」はロジットとして使えません。1.5（小数点はピリオド）や 2e3 のような数値を入力してください。項目をマスクするには -inf と入力します。`,
  badTemperature: (text) => `「${text}」は温度として使えません。0 以上の数値か inf を入力してください。`,
  outOfBounds: (text, lowest, highest) =>
    `「${text}」はここで設定できる温度ではありません。${lowest} から ${highest} までの数を入力してください。`,
  badTarget: (text) => `「${text}」は目標値にできません。0 以上の数値を入力してください。確率は 1 以下です。`,
  badField: (name, reason) => `属性「${name}」は使われません：${reason}。`,
  refused: (reason) => `変更しませんでした：${reason}。`,
  problems: {
    notANumber: (text) => `「${text}」は数値ではありません`,
    notAList: (value) => `「${value}」はリストではありません`,
    notOneOf: (text, names) => `「${text}」は ${names} のどれでもありません`,
    notATemperature: (value) => `温度は数値でなければなりません（指定された値：${value}）`,
    badTemperature: (value) => `温度は 0 以上でなければなりません（指定された値：${value}）`,
    badLogit: (index, value) => `logits[${index}] が ${value} です`,
    noLogits: () => "ロジットが少なくとも 1 つ必要です",
    tooManyLogits: (most, count) => `ロジットは ${most} 個までです（指定された数：${count}）`,
    allMasked: () => "少なくとも 1 つの項目はマスクせずに残す必要があります",
    badDigits: (digits) => `digits は 2 以上 15 以下の整数でなければなりません（指定された値：${digits}）`,
    badBounds: (lowest, highest) =>
      `温度の範囲は 0 以上の値からそれより高い値まででなければなりません（指定された範囲：${lowest} から ${highest}）`,
    notLoaded: () => "このページの一部を読み込めませんでした。ページを再読み込みしてください",
    notDrawn: () => "図を作成できませんでした",
  },
  blocked: "WebAssembly がブロックされているため、ここではこの分布を計算できません。",
  blockedHelp:
    "この分布を表示するページの Content-Security-Policy で WebAssembly を許可してください：script-src 'self' 'wasm-unsafe-eval'。ブラウザーのロックダウンモードでは、このサイトに対して許可してください。",
};
