import type { LinkMessages, PageMessages } from "../contracts/page.js";

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
    seed: "随机种子",
    sentence: "句子",
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
    tooLong: (characters) => `链接会有 ${characters} 个字符，超出本页面能读取的长度。可以用文件带走这些数字。`,
  },
  link,
};
