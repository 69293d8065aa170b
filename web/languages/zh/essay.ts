import type { Essay } from "../contracts/essay.js";

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
  sentence: "我看见了一只___。",
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
