import type { LinkMessages, PageMessages } from "../contracts/page.js";

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
    seed: "乱数シード",
    sentence: "文",
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
    tooLong: (characters) =>
      `リンクは ${characters} 文字になり、このページで読み取れる長さを超えます。数値はファイルで持ち出せます。`,
  },
  link,
};
