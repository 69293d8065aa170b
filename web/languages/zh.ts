import type { Messages } from "../element/messages.js";
import { numbersIn } from "../element/numbers.js";
import type { Essay } from "../page/essay.js";
import type { LinkMessages, PageMessages } from "../page/messages.js";

/** The element's words. */
export const element: Messages = {
  language: "zh",
  direction: "ltr",
  numbers: numbersIn("zh"),
  temperature: "温度",
  temperatureTyped: "温度（数值）",
  greedy: "贪心",
  uniform: "均匀",
  setTemperature: (temperature) => `把温度设为 ${temperature}`,
  label: "标签",
  logit: "Logit",
  probability: "概率",
  labelOf: (row) => `第 ${row} 行的标签`,
  logitOf: (label) => `“${label}”的 logit`,
  logitTyped: (label) => `“${label}”的 logit（数值）`,
  logitValue: (logit, probability) => `${logit}，概率 ${probability}`,
  masked: "已掩码",
  maskedValue: "已掩码，概率 0",
  addRow: "添加一行",
  sorted: "排序",
  removal: "删除",
  removeRow: (label) => `删除“${label}”`,
  newLabel: (row) => `新项 ${row}`,
  ghost: "轮廓：T = 1",
  uniformLine: (count) => `竖线：均匀，1/${count}`,
  roundedSum: (sum) => `按这里的舍入，各概率相加得 ${sum}。这是舍入造成的：不舍入时，总和为 1。`,
  overview: (count, largest) =>
    `全部 ${count} 个概率；落在同一像素上的，只画最大的一个。图形全高对应 ${largest}。轮廓：T = 1。`,
  statistics: {
    entropy: "熵",
    perplexity: "困惑度",
    maxProbability: "最大概率",
    margin: "领先幅度",
    divergence: "相对 T = 1 的散度",
    entropySlope: "熵的斜率",
  },
  explanations: {
    entropy: "选择有多不确定：某一类别占有全部概率时为 0，各类别概率相同时为类别数的对数。",
    perplexity: "e 的熵次方（熵以奈特计）：与当前分布同样难猜的等可能类别的个数。",
    maxProbability: "最可能的类别的概率：采样结果有多大比例恰好是贪心选择会取的类别。",
    margin: "最可能的类别领先第二名多少。",
    divergence: "温度使分布改变了多少：当前分布相对于 T = 1 时的分布的 KL 散度。",
    entropySlope: "熵随温度上升得有多快，即 dH/dT：logit 在分布 p 下的方差除以 T 的三次方。它从不为负。",
  },
  explain: (name) => `这是什么？${name}`,
  units: { nats: "奈特", bits: "比特" },
  showIn: (unit) => `以${unit}显示`,
  perUnit: (unit) => `${unit}/单位 T`,
  likeChoosing: (count) => `相当于在 ${count} 个等可能选项中选择`,
  aheadOfSecond: "领先第二名",
  sharedBy: (count) => `${count} 行并列`,
  curves: "所有温度",
  curvesOf: (shown, all) => `${all} 个类别中的前 ${shown} 个`,
  logarithmOf: (count) => `ln ${count}`,
  peakMark: "居中类别的概率峰值：在此处，平均 logit 等于该类别自己的 logit",
  asTable: "以表格显示",
  simplex: "温度的轨迹",
  noSimplex: (count) =>
    count < 3
      ? `三角形有三个角，需要三个未掩码的类别，这里只有 ${count} 个。`
      : `三角形只有三个角，这里却有 ${count} 个类别。可以显示概率最大的三个，并把它们的概率缩放到总和为 1。`,
  topThree: "显示前三名（重新归一化）",
  steps: "逐步计算",
  stepsTable: "计算过程（表格）",
  formulas: "计算过程（公式）",
  rowsOf: (shown, all) => `${all} 个 logit 中最大的 ${shown} 个`,
  sum: "总和",
  stepsAtZero: "T = 0 是极限：除以越来越小的 T，每个小于 0 的差值都趋于 −∞，其 exp 趋于 0。",
  stepsAtInfinity: "T = ∞ 是极限：除以越来越大的 T，每个差值都趋于 0，其 exp 趋于 1。",
  naive: "朴素",
  naiveSwitch: "不减去最大值",
  naiveOverflows:
    "在模型所用的单精度下，自变量超过 88.7 时 exp 就会溢出，总和也可能溢出，而除以无穷大得到的不是概率。先减去最大值，所有概率都不变，最大的 exp 则是 1。",
  naiveVanishes:
    "在单精度下，每个 exp 都小到只能是 0，而 0 除以 0 不是一个数。先减去最大值，所有概率都不变，最大的 exp 则是 1。",
  naiveIsInexact: "在模型所用的单精度下，这里的 exp 已经丢失了有效数字：请对比概率。",
  naiveWorks: "在这里还能算对。把 logit 调大，或把温度调低，就会出错：试试 T = 0.01。",
  solve: "求解 T",
  solveQuestion: "哪个温度能得到",
  targets: { maxProbability: "最大概率", entropy: "熵", perplexity: "困惑度" },
  targetTyped: (name) => `目标值：${name}`,
  unreachable: (lowest, highest) =>
    lowest === highest ? `这里恒为 ${lowest}` : `无法达到：这里为 ${lowest} 至 ${highest}`,
  set: "设定",
  tools: "工具",
  undo: "撤销",
  redo: "重做",
  digits: "小数位数",
  panels: "面板",
  panelNames: {
    statistics: "统计量",
    bars: "条形图",
    curves: "曲线",
    simplex: "三角形",
    steps: "步骤",
    solve: "求解",
  },
  export: "复制或下载…",
  exportTitle: "复制或下载",
  close: "关闭",
  numbersHeading: "数值",
  drawings: "图形",
  formats: { csv: "CSV", json: "JSON", latex: "LaTeX 表格", javascript: "JavaScript", python: "Python" },
  copy: "复制",
  copied: "已复制。",
  copyByHand: "本页面无法使用剪贴板：文本已选中，请手动复制。",
  download: "下载",
  downloadDrawing: (drawing, format) => `以 ${format} 格式下载${drawing}`,
  figureTitle: (temperature) => `T = ${temperature} 时的 softmax`,
  exportFailed: (reason) => `操作未成功：${reason}`,
  summary: (temperature, leaders, probability, entropy) =>
    `温度 ${temperature}：最大概率 ${probability}（${leaders}），熵 ${entropy}。`,
  badLogit: (text) => `“${text}”不是有效的 logit。请输入一个数，例如 1.5（用小数点）或 2e3；输入 -inf 可将该项掩码。`,
  badTemperature: (text) => `“${text}”不是有效的温度。请输入大于或等于 0 的数，或 inf。`,
  outOfBounds: (text, lowest, highest) => `“${text}”不是这里允许的温度。请输入 ${lowest} 到 ${highest} 之间的数。`,
  badTarget: (text) => `“${text}”不能作为目标值。请输入大于或等于 0 的数；概率最大为 1。`,
  badDigits: (digits) => `digits 必须是 2 到 15 的整数，现为 ${digits}`,
  badField: (name, reason) => `未采用属性“${name}”：${reason}。`,
  refused: (reason) => `未作更改：${reason}。`,
  allMasked: "至少要有一项未被掩码",
  blocked: "此处无法计算该分布，因为 WebAssembly 被禁止。",
  blockedHelp:
    "显示该分布的页面须在 Content-Security-Policy 中允许 WebAssembly：script-src 'self' 'wasm-unsafe-eval'。如果浏览器处于锁定模式，请为本网站允许 WebAssembly。",
  notANumber: (text) => `“${text}”不是数值`,
  notOneOf: (text, names) => `“${text}”不在 ${names} 之中`,
  notTargets: (text) => `“${text}”不是三个数值`,
};

/** What is said about a link that could not be read. */
export const link: LinkMessages = {
  badFields: (names) => `链接中有一部分无法读取，保留为默认值：${names.join("、")}。`,
  unreadable: "链接中没有本页面能理解的内容。这里改为显示算例。",
  otherVersion: (version) => `该链接是为本页面的“${version}”版本生成的，当前版本无法识别。这里改为显示算例。`,
  fields: {
    logits: "logit",
    labels: "标签",
    temperature: "温度",
    panels: "面板",
    digits: "小数位数",
    order: "顺序",
    unit: "单位",
    targets: "目标值",
    switches: "开关",
  },
};

/** What the page's script says. */
export const page: PageMessages = {
  presetNotes: {
    worked: "三个类别，logit 为 2、1 和 0.1：这是大家最先遇到的例子。",
    alice:
      "《爱丽丝梦游仙境》中紧跟在“said the”之后的 30 个词。每个 logit 是出现次数的对数，所以 T = 1 给出的就是书中的频率。",
    torn: "一个小型神经网络对这个带噪声的手写数字的判断。书写者想写的是 2。在 T = 1 时，它在四个答案之间摇摆不定。",
    wrong: "同一个网络，自信却错了：它把这个数字认作 2，而书写者想写的是 3。看看 T 要多高，它才会动摇。",
    ties: "两对相等的 logit。相等的 logit 在任何温度下概率都相等；在 T = 0 时，并列领先者平分概率。",
    masks: "C 被掩码：它的 logit 是 −∞。无论温度多高，它的概率都是 0，即使 T = ∞ 也一样。",
    huge: "exp(1000) 太大，计算机常用的数值格式都表示不了。概率却照样正确。",
  },
  digitImage: (digit) => `一个手写数字，8 × 8 像素。书写者想写的是 ${digit}。`,
  paste: {
    title: "粘贴数值",
    hint: "输入数值，或每项写一行“标签: 数值”。-inf 表示将该项掩码。",
    field: "数值，或多行“标签: 数值”",
    use: "使用这些数值",
    cancel: "取消",
    nothing: "还没有数值。",
    understood: (count, labelled) => `${count} 个数值，其中 ${labelled} 个带标签。`,
    badLine: (line, text) => `第 ${line} 行：“${text}”不是数值。`,
    noDistribution: (reason) => `这些数值没有对应的分布：${reason}。`,
  },
  share: {
    copied: "链接已复制：打开后，页面与你现在看到的一样。",
    byHand: "本页面无法使用剪贴板。链接在地址栏中：请从那里复制。",
    long: (characters) => `链接有 ${characters} 个字符：有些程序会截断这么长的链接。`,
  },
  link,
  embed: {
    title: "嵌入此分布",
    forms: { frame: "框架", element: "元素", link: "链接", file: "文件", notebook: "笔记本" },
    notes: {
      frame: "用于学习平台、维基或任何网页。脚本使框架与其内容等高；没有脚本时，框架可以滚动。",
      element: "用于你自己的网页：从公共 CDN 加载一个固定为此版本的脚本；也可以用 npm 包，把它放在你自己的服务器上。",
      link: "Markdown 格式：用于笔记、论坛和议题。",
      file: "全部内容连同这些数字都在一个 HTML 文件中：可从文件夹、电子邮件或学习平台打开，无需网络。",
      notebook: "借助 anywidget，用于 Jupyter、Colab 或 marimo 的单元格。",
    },
  },
  predict: {
    round: (number, count) => `第 ${number} 轮，共 ${count} 轮`,
    question: "概率会怎样分配？请调整各个条形。",
    guessFor: (label) => `你猜测的“${label}”的概率`,
    reveal: "看答案",
    next: "下一轮",
    again: "重新开始",
    yours: "你的猜测",
    truth: "Softmax",
    distance: (value) => `距离：有 ${value} 的概率放错了位置。`,
    verdicts: { exact: "完全正确。", close: "很接近。", far: "看来有些意外。" },
    rounds: {
      start: {
        title: "三个 logit，依次相差 1",
        why: "两个 logit 每相差 1，概率之比就多一个因子 e（约 2.7）：三者之比为 7.4 : 2.7 : 1。",
      },
      cold: {
        title: "同样的 logit，温度减半",
        why: "温度减半，差值就加倍，所以每个比值都变成原来的平方：logit 每相差 1，概率之比现在就多一个因子 7.4。",
      },
      shifted: {
        title: "差值相同，整体高 100",
        why: "只有差值起作用。给每个 logit 加 100，每个 exp 都乘以同一个数，总和也随之乘以这个数。",
      },
      scaled: {
        title: "Logit 加倍，温度也加倍",
        why: "z/T 与第一轮相同。缩放 logit 与缩放温度相互抵消。",
      },
      tied: {
        title: "两个并列领先，一个紧随其后，T = 0",
        why: "在 T = 0 时，任何领先，无论多小，都会赢得全部；完全相等的则平分。",
      },
      hot: {
        title: "一个明显领先，T = 100",
        why: "除以 100 之后，原本领先的 4 只剩 0.04，几乎不算什么。每个类别都分到差不多三分之一。",
      },
      masked: {
        title: "一项被掩码，T = ∞",
        why: "掩码不是分数低，而是不在候选之列：即使温度无穷大，它也分不到一点概率，其余各项平分。",
      },
    },
    result: (mean) => `各轮均已完成。平均有 ${mean} 的概率放错了位置。`,
  },
  figures: { add: "加 100", subtract: "减 100", double: "加倍", halve: "减半", reset: "重置" },
};

/** What stands in the page from the start. */
export const essay: Essay = {
  languageName: "简体中文",
  title: "Softmax 温度",
  description:
    "看看 softmax 温度的作用：改变 logit 和温度，观察分布如何随之变化。有精确的数值、一个完整的算例，并说明何时该调高、何时该调低。",
  tagline: "一个数，决定模型的分布有多尖锐或多平坦。拖动它，也拖动 logit。",
  skip: "跳到正文",
  language: "语言",
  theme: { name: "配色", system: "跟随系统", light: "浅色", dark: "深色" },
  workbench: "工作台",
  examples: "示例",
  presets: {
    worked: "算例",
    alice: "“said the …”",
    torn: "难辨的数字",
    wrong: "自信却错了",
    ties: "并列",
    masks: "掩码",
    huge: "巨大的 logit",
  },
  paste: "粘贴数值…",
  share: "复制链接",
  embed: "嵌入…",
  withoutScript: "启用 JavaScript 后，这些图可以交互。不启用时，正文和其中的数值也是完整的。",
  contents: "目录",
  predict: {
    title: "先猜一猜",
    intro: "七轮小测验。先按自己的预期调好条形，再看结果。哪一轮猜错了，就在哪一轮学到了东西。",
    withoutScript: "这些测验需要 JavaScript。",
  },
  labels: ["猫", "狗", "鸟"],
  label: "标签",
  probability: "概率",
  sections: {
    softmax: {
      title: "Softmax 把分数变成概率",
      html: (f, n) => `
        <p>模型不会直接说“猫”。它给每个类别（或每个可能的下一个词）一个分数：<dfn>logit</dfn>
        <i>z</i>。Softmax 以各个分数为指数求 <i>e</i>
        的幂，再除以总和，于是所有结果都是正数，相加等于 1。</p>
        ${f.softmax}
        <p>Logit 2、1 和 ${n.quoted(0.1, 1)} 变成 ${n.p("worked", 1, 0)}、${n.p("worked", 1, 1)} 和
        ${n.p("worked", 1, 2)}。Logit 领先 1，概率就是对方的 <i>e</i> ≈ ${n.quoted(Math.E, 3)}
        倍，无论这两个 logit 本身是高是低。Logit 所说的，仅此而已。</p>
        ${f.live("softmax", "拖动一个 logit。其余类别会随之让位，因为总和始终是 1。")}`,
    },
    temperature: {
      title: "温度低则尖锐，温度高则平坦",
      html: (f, n) => `
        <p>每个 logit 都先除以温度 <i>T</i>。在 <i>T</i> = 1
        时，模型的分布保持原样。低于 1 时，差值变大，领先者的份额上升：在 <i>T</i> =
        ${n.quoted(0.5, 1)} 时，它占 ${n.p("worked", 0.5, 0)}。高于 1 时，差值变小，其他类别追了上来：在 <i>T</i> = 2
        时，领先者占 ${n.p("worked", 2, 0)}。顺序从不改变：单靠温度，不可能让第二名变成第一名。</p>
        <p>这一切都来自一行公式。两个概率之比的对数，等于它们的 logit 之差除以
        <i>T</i>：</p>
        ${f.logRatio}
        ${f.live("temperature", "所有温度一览无余。请拖动标记。")}`,
    },
    limits: {
      title: "温度为零，赢家通吃；温度无穷，一律均等",
      html: (f) => `
        <p><i>T</i> = 0
        意味着除以零，所以这里指的是极限：全部概率都归最大的 logit。这就是<em>贪心</em>选择，即 arg max。如果有几个完全相等，它们就平分概率。</p>
        <p>在 <i>T</i> = ∞ 时，所有类别的概率相等，只有从一开始就不在候选之列的除外。Logit 为 −∞
        就是<dfn>掩码</dfn>：在任何温度下，其概率都恰好是 0。解码器就是这样禁用某个词的。</p>
        ${f.live("limits", "A 与 B 并列，D 被掩码。先调到 0，再调到 ∞。")}`,
    },
    "shift-and-scale": {
      title: "平移 logit 毫无影响，缩放 logit 就是改变温度",
      html: (f) => `
        <p>只有差值起作用。给每个 logit 加
        100，没有一个概率会改变。程序正是利用了这一点：先减去最大的 logit，因为 <i>e</i><sup>1000</sup>
        太大，计算机常用的数值格式表示不了，而 <i>e</i><sup>0</sup> 是 1。</p>
        <p>把每个 logit 乘以
        2，就等于温度减半。一个模型的 logit 全部加倍之后，就是同一个模型在一半温度下的样子。所以，适合某个模型的温度，对另一个模型说明不了什么。</p>
        ${f.live("shift", "同时改变所有 logit，看看哪些条形会动。")}`,
    },
    entropy: {
      title: "熵只升不降",
      html: (f, n) => `
        <p><dfn>熵</dfn> <i>H</i> = −Σ <i>p</i> ln <i>p</i> 衡量选择有多不确定：胜者确定无疑时为 0，<i>n</i>
        个选项均等时为 ln <i>n</i>。对它取指数，得到<dfn>困惑度</dfn>，可以读作“相当于在这么多个等可能选项中选择”：对 logit 2、1 和 ${n.quoted(0.1, 1)}，在 <i>T</i> =
        ${n.quoted(0.5, 1)} 时为 ${n.perplexity("worked", 0.5, 2)}，在 1 时为
        ${n.perplexity("worked", 1, 2)}，在 2 时为 ${n.perplexity("worked", 2, 2)}。</p>
        ${f.slope}
        <p>这里的方差，是 logit 在分布 <i>p</i> 下的方差。除非所有 logit 都相等，否则它大于 0，所以熵随
        <i>T</i> 一路上升。因此，两个极限之间的每个熵值都恰好对应一个温度，程序可以把它求出来：工作台中的“求解”做的就是这件事。</p>
        ${f.live("entropy", "描述一个分布的六个数。点击问号可以看到解释。")}`,
    },
    "worked-example": {
      title: "算例：精确到小数点后十位",
      html: (f, n) => `
        <p>Logit 2、1 和 ${n.quoted(0.1, 1)} 在三个温度下的结果。<i>H</i> 是熵，以奈特计。</p>
        ${f.workedTable}
        <p class="aside"><strong>如果你见过别的数值：</strong>这个算例有一个流传的版本，在 <i>T</i> = 1 时为
        ${n.quoted(0.71, 2)}、${n.quoted(0.23, 2)}、${n.quoted(0.06, 2)}，在 <i>T</i> = 2 时为
        ${n.quoted(0.54, 2)}、${n.quoted(0.33, 2)}、${n.quoted(0.13, 2)}，在 <i>T</i> = ${n.quoted(0.5, 1)} 时为
        ${n.quoted(0.88, 2)}、${n.quoted(0.11, 2)}、${n.quoted(0.01, 2)}。这些数值是错的：例如 <i>T</i> = 2 时最后一个应为
        ${n.p("worked", 2, 2)}。你可以自己验证：前两个 logit 相差 1，所以在任何温度下，<i>T</i>
        ln(<i>p</i><sub>1</sub>/<i>p</i><sub>2</sub>) 都必须等于 1。它们给出的却是
        ${n.logRatio(1, 0.71, 0.23)}、${n.logRatio(2, 0.54, 0.33)} 和
        ${n.logRatio(0.5, 0.88, 0.11)}，所以没有任何一组 logit 能同时得出这三行。我们不知道它们从何而来。</p>`,
    },
    confidence: {
      title: "自信不等于正确",
      html: (f, n) => `
        <p>一个小型神经网络来认这个数字，图像为 8 × 8
        像素，带一些噪声。书写者想写的是 3。网络却说是 2，概率为
        ${n.p("digit", 1, 2)}。这不能怪 softmax：它只是复述 logit 的话，而一直训练到收敛的网络，话往往说得太满。</p>
        <p>没有哪个温度能纠正这一个答案，因为顺序不变。但较高的温度能让这些答案在整体上变得诚实：在 <i>T</i> = 10
        时，2 的概率是 ${n.p("digit", 10, 2)}，3 的概率是
        ${n.p("digit", 10, 3)}。<dfn>温度缩放</dfn>用网络没有见过的样本只拟合一个
        <i>T</i>，尽一个数之所能，使那些以 90% 概率给出的答案十个中有九个正确。每一个判定都保持不变。</p>
        ${f.live("digit", "T 要多高，网络才会动摇？")}`,
    },
    choosing: {
      title: "对分类器，温度靠拟合；对文本，温度靠选择",
      html: (f, n) => `
        <p>在《爱丽丝梦游仙境》中，“said the”之后出现过 30
        个不同的词。把它们的出现次数当作预测下一个词的模型，“king”的概率在 <i>T</i> = 1 时是
        ${n.p("alice", 1, 0)}，在 <i>T</i> = ${n.quoted(0.5, 1)} 时是 ${n.p("alice", 0.5, 0)}，在 <i>T</i> = 2 时是
        ${n.p("alice", 2, 0)}：这时相当于在 ${n.perplexity("alice", 2, 1)} 个等可能的词中选择，而不是
        ${n.perplexity("alice", 1, 1)} 个。</p>
        ${f.live("alice", "各个温度下，“said the”之后最可能的词。")}
        <dl class="when">
          <dt>只有一个正确答案：信息抽取、代码、算术</dt>
          <dd>0 到 ${n.quoted(0.3, 1)}：几乎总是模型的最佳猜测；取 0 时总是如此。</dd>
          <dt>普通文章、对话</dt>
          <dd>${n.quoted(0.7, 1)} 到 1 左右：有些变化，很少失误。</dd>
          <dt>点子、名字、多份不同的草稿</dt>
          <dd>1 或稍高一些。如果高出很多，不太可能的词就会频频胜出，足以让句子跑偏。</dd>
          <dt>希望置信度靠得住的分类器</dt>
          <dd>在留出数据上拟合得到的值，往往大于 1。</dd>
          <dt>知识蒸馏</dt>
          <dd>大约 2 到 10：学生模型能看到教师模型认为哪些错误答案近乎正确。</dd>
        </dl>
        <p>如果什么都不设，用的就是运行模型的程序或服务的默认值：在 Hugging Face 的 transformers 和 vLLM 中是
        1，除非模型自带默认值；在 llama.cpp 和 Ollama 中是
        ${n.quoted(0.8, 1)}。许多程序还会在采样之前截去分布的尾部（top-k、top-p、min-p），而温度不会这样做。</p>`,
    },
    references: {
      title: "延伸阅读",
      html: (f) =>
        f.references({
          boltzmann:
            "公式的来源：温度为 T 的气体处于能量为 E 的状态，其概率正比于 exp(−E/kT)。Logit 就是能量的相反数。",
          hinton: "高温能让学生网络看到教师网络对错误答案知道些什么。",
          guo: "现代网络过于自信，而拟合一个温度就能纠正大半。",
          holtzman: "为什么无论是贪心选择，还是直接按原分布采样，写出的文本都不像人写的，以及 top-p 做了什么。",
        }),
    },
  },
  footer:
    "由 <code>softmax-temperature</code> 的 WebAssembly 核心在本页面内计算：不向任何地方发送数据。手写数字：UCI optical digits，CC BY 4.0。单词：Lewis Carroll，1865 年。",
};
