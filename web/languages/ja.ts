import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

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
  badDigits: (digits) => `digits は 2 以上 15 以下の整数でなければなりません（指定された値：${digits}）`,
  badField: (name, reason) => `属性「${name}」は使われません：${reason}。`,
  refused: (reason) => `変更しませんでした：${reason}。`,
  allMasked: "少なくとも 1 つの項目はマスクせずに残す必要があります",
  blocked: "WebAssembly がブロックされているため、ここではこの分布を計算できません。",
  blockedHelp:
    "この分布を表示するページの Content-Security-Policy で WebAssembly を許可してください：script-src 'self' 'wasm-unsafe-eval'。ブラウザーのロックダウンモードでは、このサイトに対して許可してください。",
  notANumber: (text) => `「${text}」は数値ではありません`,
  notOneOf: (text, names) => `「${text}」は ${names} のどれでもありません`,
  notTargets: (text) => `「${text}」は 3 つの数値になっていません`,
};

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) => `リンクに読み取れない部分があり、次の項目は既定値のままです：${names.join("、")}。`,
  unreadable: "リンクに、このページで読み取れる内容がありません。代わりに計算例を表示しています。",
  otherVersion: (version) =>
    `このリンクは、このページのバージョン「${version}」用に作られたもので、現在のページでは読み取れません。代わりに計算例を表示しています。`,
  fields: {
    logits: "ロジット",
    labels: "ラベル",
    temperature: "温度",
    panels: "パネル",
    digits: "小数桁数",
    order: "並び順",
    unit: "単位",
    targets: "目標値",
    switches: "スイッチ",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "ロジットが 2、1、0.1 の 3 クラス。誰もが最初に出会う例です。",
    alice:
      "『不思議の国のアリス』で「said the」のすぐ後に来る 30 語です。各ロジットは出現回数の対数なので、T = 1 では、この本での出現頻度そのものになります。",
    torn: "ノイズの入ったこの数字を、小さなニューラルネットワークが読んだ結果です。書いた人は 2 のつもりでした。T = 1 では、4 つの答えの間で迷っています。",
    wrong:
      "同じネットワークが、自信満々で間違えた例です。2 と読みましたが、書いた人は 3 のつもりでした。ネットワークが迷い始めるまでに T をどれほど上げる必要があるか、確かめてみてください。",
    ties: "等しいロジットの組が 2 つあります。ロジットが等しければ、どの温度でも確率は等しくなります。T = 0 では、首位どうしが確率を分け合います。",
    masks: "C はマスクされていて、ロジットは −∞ です。確率はどの温度でも、T = ∞ でさえも 0 です。",
    huge: "exp(1000) は、コンピューターで普通に使われるどの数値形式でも表せないほど大きな値です。それでも、確率は正しく求められています。",
  },
  digitImage: (digit) => `手書きの数字、8×8 ピクセル。書いた人は ${digit} のつもりでした。`,
  paste: {
    title: "数値の貼り付け",
    hint: "数値を並べるか、項目ごとに「ラベル: 数値」の行を書きます。-inf と書いた項目はマスクされます。",
    field: "数値、または「ラベル: 数値」の行",
    use: "これを使う",
    cancel: "キャンセル",
    nothing: "数値がまだありません。",
    understood: (count, labelled) => `数値 ${count} 個、うちラベル付き ${labelled} 個。`,
    badLine: (line, text) => `${line} 行目：「${text}」は数値ではありません。`,
    noDistribution: (reason) => `これでは分布が定まりません：${reason}。`,
  },
  share: {
    copied: "リンクをコピーしました。開くと、いま見えているとおりのページが表示されます。",
    byHand: "このページからはクリップボードを使えません。リンクはアドレスバーにあります。そこからコピーしてください。",
    long: (characters) =>
      `リンクの長さは ${characters} 文字です。これほど長いリンクを途中で切ってしまうソフトもあります。`,
  },
  link,
  embed: {
    title: "この分布を埋め込む",
    forms: { frame: "フレーム", element: "要素", link: "リンク", file: "ファイル", notebook: "ノートブック" },
    notes: {
      frame:
        "学習プラットフォーム、Wiki、その他のページに。スクリプトがフレームを内容の高さに合わせます。スクリプトがなければフレームはスクロールします。",
      element:
        "自分のページに：このバージョンに固定したスクリプトを公開 CDN から読み込みます。npm パッケージを自分のサーバーに置くこともできます。",
      link: "Markdown で：ノート、フォーラム、イシューに。",
      file: "これらの数値を含め、すべてを 1 つの HTML ファイルに。フォルダー、メール、学習プラットフォームから、ネットワークなしで開けます。",
      notebook: "anywidget を使った、Jupyter、Colab、marimo 用のセルです。",
    },
  },
  predict: {
    round: (number, count) => `第 ${number} 問（全 ${count} 問）`,
    question: "確率はどのように分かれるでしょうか。棒を動かして予想してください。",
    guessFor: (label) => `${label} の確率の予想`,
    reveal: "答えを見る",
    next: "次の問題",
    again: "最初から",
    yours: "予想",
    truth: "ソフトマックス",
    distance: (value) => `距離：確率のうち ${value} が、間違った場所に置かれています。`,
    verdicts: { exact: "ぴったりです。", close: "かなり近いです。", far: "意外な結果だったようですね。" },
    rounds: {
      start: {
        title: "1 ずつ違う 3 つのロジット",
        why: "ロジットの差 1 は、確率では e 倍、約 2.7 倍の違いになります。確率の比は 7.4 対 2.7 対 1 です。",
      },
      cold: {
        title: "同じロジット、温度は半分",
        why: "温度を半分にすると差は 2 倍になるので、確率の比はどれも 2 乗されます。ロジットの差 1 が、今度は 7.4 倍の違いになります。",
      },
      shifted: {
        title: "同じ差のまま、100 だけ大きいロジット",
        why: "効くのは差だけです。すべてのロジットに 100 を足すと、どの exp にも同じ数が掛かり、和にもその数が掛かります。",
      },
      scaled: {
        title: "ロジットは 2 倍、温度も 2 倍",
        why: "z/T の値は第 1 問と同じです。ロジットの定数倍と温度の定数倍は、互いに打ち消し合います。",
      },
      tied: {
        title: "同点の首位 2 つと僅差の次点、T = 0",
        why: "T = 0 では、どんなにわずかなリードでも、首位がすべてを取ります。ちょうど等しいものどうしは分け合います。",
      },
      hot: {
        title: "はっきりした首位、T = 100",
        why: "4 のリードも、100 で割れば 0.04 で、ないも同然です。どれも 3 分の 1 に近い確率になります。",
      },
      masked: {
        title: "マスクされた項目が 1 つ、T = ∞",
        why: "マスクは、スコアが低いという意味ではなく、そもそも候補ではないという意味です。温度が無限大でも確率はまったく与えられず、残りの項目が分け合います。",
      },
    },
    result: (mean) => `全問終了です。平均すると、確率のうち ${mean} が、間違った場所に置かれていました。`,
  },
  figures: { add: "100 を足す", subtract: "100 を引く", double: "2 倍にする", halve: "半分にする", reset: "リセット" },
};

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "日本語",
  title: "ソフトマックスの温度",
  description:
    "ソフトマックスの温度の働きを、目で見て確かめられます。ロジットと温度を動かすと、分布がそれに応じて変わります。正確な数値と計算例、温度を上げるときと下げるときの目安も紹介します。",
  tagline:
    "モデルの分布がどれほど鋭く、あるいは平らになるかは、たった 1 つの数で決まります。その数をドラッグし、ロジットもドラッグしてみてください。",
  skip: "本文へ移動",
  language: "言語",
  theme: { name: "配色", system: "システム", light: "ライト", dark: "ダーク" },
  workbench: "ワークベンチ",
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
  withoutScript: "これらの図は JavaScript で動きます。本文とその数値は、JavaScript がなくても欠けることなく読めます。",
  contents: "目次",
  predict: {
    title: "まず予想してみましょう",
    intro:
      "短い問題が 7 問あります。予想に合わせて棒を動かしてから、答えを見てください。1 問でも外した人は、何かを学んだことになります。",
    withoutScript: "この問題には JavaScript が必要です。",
  },
  labels: ["猫", "犬", "鳥"],
  label: "ラベル",
  probability: "確率",
  // In the HTML below, a line ends only where a space may stand, between Japanese and Latin letters or digits.
  sections: {
    softmax: {
      title: "ソフトマックスはスコアを確率に変える",
      html: (f, n) => `
        <p>モデルは「猫」と答えるわけではありません。すべてのクラス、あるいは次に来うるすべての単語に、スコアを
        1 つずつ与えます。このスコアが<dfn>ロジット</dfn>
        <i>z</i> です。ソフトマックスは、各スコアを指数として <i>e</i>
        を累乗し、それを全体の和で割ります。こうして得られる値はすべて正で、足すと 1 になります。</p>
        ${f.softmax}
        <p>ロジット 2、1、${n.quoted(0.1, 1)} からは、確率 ${n.p("worked", 1, 0)}、${n.p("worked", 1, 1)}、${n.p("worked", 1, 2)}
        が得られます。ロジットに 1 の差があれば、ロジットそのものの大小によらず、確率には <i>e</i> ≈ ${n.quoted(Math.E, 3)}
        倍の差がつきます。ロジットが語るのはそれだけです。</p>
        ${f.live("softmax", "ロジットをドラッグしてみてください。和は 1 のままなので、ほかのクラスがその分を譲ります。")}`,
    },
    temperature: {
      title: "温度が低いと鋭く、高いと平らになる",
      html: (f, n) => `
        <p>まず、すべてのロジットを温度 <i>T</i> で割ります。<i>T</i> = 1
        では、モデルの分布はそのままです。1 より低い温度では差が広がり、首位が確率を伸ばします。首位の確率は
        <i>T</i> = ${n.quoted(0.5, 1)} で ${n.p("worked", 0.5, 0)} です。1
        より高い温度では差が縮まり、ほかのクラスが追い上げます。首位の確率は <i>T</i> = 2 で ${n.p("worked", 2, 0)}
        です。順位は決して変わりません。温度だけでは、2 番手のクラスを首位にすることはできません。</p>
        <p>すべては次の 1 行の式から導かれます。2 つの確率の比の対数は、ロジットの差を <i>T</i> で割ったものです。</p>
        ${f.logRatio}
        ${f.live("temperature", "すべての温度を一度に見た図です。マーカーをドラッグしてみてください。")}`,
    },
    limits: {
      title: "ゼロでは勝者がすべてを取り、無限大ではすべてが等しい",
      html: (f) => `
        <p><i>T</i> = 0 では、0 で割ることになってしまいます。ここでは極限を考えます。確率はすべて最大のロジットに集まります。これが<em>貪欲法</em>、すなわち
        arg max です。ちょうど等しい最大値がいくつかあれば、それらが確率を分け合います。</p>
        <p><i>T</i> = ∞
        では、はじめから候補でなかったものを除き、すべてのクラスが等確率になります。ロジット −∞ は<dfn>マスク</dfn>です。その確率は、どの温度でもちょうど
        0 です。デコーダーは、この方法で特定の単語を禁止します。</p>
        ${f.live("limits", "A と B は同点、D はマスクされています。温度を 0 に、次に ∞ にしてみてください。")}`,
    },
    "shift-and-scale": {
      title: "ロジットをずらしても何も変わらず、定数倍すれば温度を変えたことになる",
      html: (f) => `
        <p>効くのは差だけです。すべてのロジットに 100
        を足しても、どの確率も変わりません。プログラムはこれを利用して、まず最大のロジットを引きます。<i>e</i><sup>1000</sup>
        はコンピューターの普通の数値形式では表せないほど大きく、一方で <i>e</i><sup>0</sup> は 1 だからです。</p>
        <p>すべてのロジットを 2 倍にすると、温度を半分にしたことになります。ロジットがすべて 2
        倍のモデルは、温度を半分にした同じモデルにほかなりません。ですから、あるモデルに合う温度から、別のモデルについて分かることはほとんどありません。</p>
        ${f.live("shift", "すべてのロジットを一度に変えて、どの棒が動くか見てみましょう。")}`,
    },
    entropy: {
      title: "エントロピーは増える一方",
      html: (f, n) => `
        <p><dfn>エントロピー</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i>
        は、どれに決まるかの不確かさを測ります。勝者が確実なら 0、<i>n</i> 個が等確率なら ln <i>n</i>
        です。エントロピーの指数をとった<dfn>パープレキシティ</dfn>は、「等確率の何択に相当するか」と読めます。ロジット
        2、1、${n.quoted(0.1, 1)} では、<i>T</i> = ${n.quoted(0.5, 1)} で ${n.perplexity("worked", 0.5, 2)}、1 で
        ${n.perplexity("worked", 1, 2)}、2 で ${n.perplexity("worked", 2, 2)} です。</p>
        ${f.slope}
        <p>この分散は、<i>p</i> のもとでのロジットの分散です。すべてのロジットが等しい場合を除いて 0
        より大きいので、<i>T</i> を上げるとエントロピーは一貫して増えます。したがって、2 つの極限の間にあるエントロピーの値には、それぞれちょうど
        1 つの温度が対応し、プログラムでそれを求められます。それを行うのが、ワークベンチの「逆算」です。</p>
        ${f.live("entropy", "分布を特徴づける 6 つの数です。「?」を押すと説明が出ます。")}`,
    },
    "worked-example": {
      title: "10 桁まで正しい計算例",
      html: (f, n) => `
        <p>ロジット 2、1、${n.quoted(0.1, 1)} について、3 つの温度で計算しました。<i>H</i>
        はナットで表したエントロピーです。</p>
        ${f.workedTable}
        <p class="aside"><strong>別の数値をご存じなら：</strong>この例の確率を、<i>T</i> = 1 で
        ${n.quoted(0.71, 2)}、${n.quoted(0.23, 2)}、${n.quoted(0.06, 2)}、また <i>T</i> = 2 で
        ${n.quoted(0.54, 2)}、${n.quoted(0.33, 2)}、${n.quoted(0.13, 2)}、さらに <i>T</i> = ${n.quoted(0.5, 1)} で
        ${n.quoted(0.88, 2)}、${n.quoted(0.11, 2)}、${n.quoted(0.01, 2)}
        とするものも出回っています。これらの値は誤りです。たとえば <i>T</i> = 2 の最後の値は、正しくは
        ${n.p("worked", 2, 2)} です。ご自分で確かめることもできます。最初の 2 つのロジットの差は 1 なので、<i>T</i>
        ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) は、どの温度でも 1 でなければなりません。ところが、これらの値からは順に ${n.logRatio(1, 0.71, 0.23)}、${n.logRatio(2, 0.54, 0.33)}、${n.logRatio(0.5, 0.88, 0.11)}
        が得られます。つまり、この 3 組の値をすべて与えるロジットは存在しません。出どころは分かっていません。</p>`,
    },
    confidence: {
      title: "自信があることと正しいことは違う",
      html: (f, n) => `
        <p>小さなニューラルネットワークがこの数字を読みます。8×8 ピクセルで、少しノイズが入っています。書いた人は 3
        のつもりでした。ネットワークは 2 だと言い、その確率は ${n.p("digit", 1, 2)}
        です。ソフトマックスが悪いのではありません。ロジットが言うことを、そのまま繰り返しているだけです。そして、収束するまで訓練されたネットワークは、とかく言い過ぎるものです。</p>
        <p>順位は変わらないので、この 1 つの答えは、どんな温度でも直せません。しかし、温度を上げれば、答えは全体として正直になります。<i>T</i>
        = 10 では、2 の確率は ${n.p("digit", 10, 2)}、3 の確率は ${n.p("digit", 10, 3)}
        です。<dfn>温度スケーリング</dfn>では、ネットワークがまだ見ていない例に合わせて、ただ 1 つの数 <i>T</i>
        を決めます。確率 90% として出した答えなら 10 個中 9 個が正解になる、という状態に、1 つの数でできる限り近づけるのです。判定はどれも元のままです。</p>
        ${f.live("digit", "ネットワークが迷い始めるまでに、T をどれほど上げる必要があるでしょうか。")}`,
    },
    choosing: {
      title: "分類器の温度はデータに合わせ、文章の温度は選ぶ",
      html: (f, n) => `
        <p>『不思議の国のアリス』では、「said the」の後に 30
        種類の単語が現れます。その出現回数を次の単語のモデルとみなすと、「king」の確率は <i>T</i> = 1 で
        ${n.p("alice", 1, 0)}、<i>T</i> = ${n.quoted(0.5, 1)} で ${n.p("alice", 0.5, 0)}、<i>T</i> = 2 で
        ${n.p("alice", 2, 0)} です。最後の場合は、等確率の単語 ${n.perplexity("alice", 1, 1)} 個からではなく
        ${n.perplexity("alice", 2, 1)} 個から選ぶのに相当します。</p>
        ${f.live("alice", "「said the」の後に来やすい単語を、すべての温度で見た図です。")}
        <dl class="when">
          <dt>正解が 1 つのもの：情報抽出、コード、算術計算</dt>
          <dd>0〜${n.quoted(0.3, 1)}。ほぼ常に、モデルが最善とみる答えになります。0 なら必ずそうなります。</dd>
          <dt>普通の文章、会話</dt>
          <dd>${n.quoted(0.7, 1)}〜1 前後。多少の変化があり、失敗はわずかです。</dd>
          <dt>アイデア、名前、さまざまな草案</dt>
          <dd>1 か、それより少し上。大幅に上げると、ありそうもない単語がたびたび選ばれ、文が脱線します。</dd>
          <dt>確信度を信頼したい分類器</dt>
          <dd>学習に使わずに取っておいたデータに合う値。1 より大きいことがよくあります。</dd>
          <dt>知識蒸留</dt>
          <dd>2〜10 程度。教師モデルがどの誤答を正解に近いと考えているかが、生徒モデルに見えるようになります。</dd>
        </dl>
        <p>何も設定しなければ、モデルを動かす側の既定値が使われます。Hugging Face の transformers と vLLM
        では、モデルに独自の値が付いていない限り 1、llama.cpp と Ollama では ${n.quoted(0.8, 1)}
        です。多くの場合、サンプリングの前に分布の裾も切り落とします（top-k、top-p、min-p）。これは温度にはない働きです。</p>`,
    },
    references: {
      title: "参考文献",
      html: (f) =>
        f.references({
          boltzmann:
            "この式の由来です。温度 T の気体がエネルギー E の状態にある確率は、exp(−E/kT) に比例します。ロジットは、エネルギーの符号を変えたものです。",
          hinton:
            "温度を高くすると、誤答について教師ネットワークが知っていることが、生徒ネットワークに見えるようになります。",
          guo: "現代のネットワークは自信過剰ですが、データに合わせた温度 1 つで、その大半は直ります。",
          holtzman:
            "貪欲法でも、分布からそのままサンプリングしても、人が書いた文章のようにならないのはなぜか。そして top-p は何をするのか。",
        }),
    },
  },
  footer:
    "計算はこのページの中で、<code>softmax-temperature</code> の WebAssembly コアが行います。データはどこにも送信されません。手書き数字：UCI optical digits、CC BY 4.0。単語：ルイス・キャロル、1865 年。",
};
