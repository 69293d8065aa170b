import type { EmbedWords } from "../contracts/embed.js";

/** The words of "Embed". */
export const embed: EmbedWords = {
  title: "授業で使う",
  kinds: { slide: "スライド", course: "講義ページ", handout: "配布資料", notebook: "ノートブック", file: "ファイル" },
  forms: {
    frame: "フレーム（学習プラットフォーム用）",
    page: "スクリプト（自分のページ用）",
    table: "表",
    svg: "図（SVG）",
    png: "図（PNG）",
    markdown: "Markdown",
  },
  form: "形式",
  notes: {
    slide: "reveal.js などの HTML スライドに貼り付けます。引く、温める、冷ますところを、その場で見せられます。",
    frame:
      "講義ページ、Wiki、ブログの HTML ソースに貼り付けます。プラットフォームがスクリプトを取り除いても、フレームはここでの高さを保ちます。",
    page: "自分のページの HTML に貼り付けます。動くのはこのバージョンのスクリプトだけです。",
    table: "HTML に貼り付けます：スクリプトのいらない表に、これらの数値をここで開くリンクが付きます。",
    svg: "HTML に貼り付けます：印刷しても鮮明な図に、これらの数値をここで開くリンクが付きます。",
    png: "図を自分のページの隣に置き、この数行を貼り付けます。図がこれらの数値へのリンクになります。",
    markdown: "ノート、フォーラム、イシュー用：これらの数値をここで開くリンクの付いた表です。",
    notebook: "Jupyter、Colab、marimo のセルに貼り付けます。そこでの変更は Python に戻ってきます。",
    file: "すべてを収めた 1 つの HTML ファイルです。フォルダー、メール、アップロード先から、ネットワークなしで開けます。",
  },
  choices: "選択",
  compact: "コンパクト：図とつまみだけ",
  readonly: "見るだけで、変更はできない",
  drawing: "図",
  language: "言語",
  theme: { name: "配色", around: "周りに合わせる", light: "ライト", dark: "ダーク" },
  size: { name: "文字", around: "周りに合わせる" },
  width: { name: "幅（ピクセル）", full: "幅いっぱい" },
  seed: { name: "抽出のシード", random: "ランダム" },
  name: "タイトル",
  source: { name: "スクリプトの場所", here: "このサイト" },
  preview: "できあがり",
  onDark: "暗いスライドの上",
  onLight: "明るいスライドの上",
  tooHigh: "スライドより縦に長くなります。パネルを減らすか、文字を小さくするか、コンパクトにしてください。",
  noPreview:
    "プレビューはありません：ネットワークがないか、このサイトがフレームを許していません。コピーされる内容は同じです。",
  snippet: "コピーされる内容",
  local: (address) =>
    `アドレス ${address} は、このコンピューターかそのネットワークでしか通じません。ほかの場所ではファイルが使えます。`,
  takeFile: "ファイルにする",
  unchecked:
    "このサイトのサーバーは、ほかのサイトがスクリプトを検証することを許していないため、チェックサムは付きません。できれば、スクリプトを自分のサーバーに置いてください。",
  downloadModule: "モジュールをダウンロード",
  downloadPicture: "図をダウンロード",
  tryIt: "試してみよう：温度を変える",
};
