import type { RoundsWords } from "../contracts/rounds.js";

/** The words of "Predict first". */
export const rounds: RoundsWords = {
  labels: ["猫", "狗", "鸟"],
  rounds: "各轮",
  round: (number, count) => `第 ${number} 轮，共 ${count} 轮`,
  done: "已完成",
  question: "概率会怎样分配？",
  hint: "调整一个条形，其余的会跟着变。锁定的条形保持自己的百分比。",
  guessFor: (label) => `你猜“${label}”的概率`,
  lock: (label) => `锁定“${label}”`,
  reveal: "看答案",
  next: "下一轮",
  previous: "上一轮",
  again: "重新开始",
  yours: "你猜的",
  truth: "softmax",
  distance: (value) => `差了 ${value}。`,
  verdicts: { exact: "完全正确。", close: "很接近。", far: "还差一些。" },
  texts: {
    start: {
      title: "三个得分，依次相差 1",
      why: "得分每高 1，概率就乘以 e，约 2.7。所以三者之比是 7.4 : 2.7 : 1。",
    },
    cold: {
      title: "得分不变，温度减半",
      why: "温度减半，差距就加倍，所以每个倍数都变成平方：现在得分每高 1，概率就乘以 7.4。",
    },
    shifted: {
      title: "差距不变，整体高 100",
      why: "只有差距算数。给每个得分加 100，每个词的权重都乘以同一个数，权重之和也乘以这个数，所以什么都不变。",
    },
    scaled: {
      title: "得分加倍，温度也加倍",
      why: "每个 z/T 都和第一轮一样，所以每个概率也一样：得分加倍和 T 加倍正好抵消。",
    },
    tied: {
      title: "两个并列第一，一个紧随其后",
      why: "T = 0 时，得分最高的拿走全部，哪怕只领先一点点。两个完全相等，就平分。",
    },
    hot: {
      title: "一个明显领先",
      why: "除以 100 之后，4 分的领先只剩 0.04 分，几乎算不上领先。三个各占三分之一左右。",
    },
    masked: {
      title: "排除一个词",
      why: "得分为负无穷，这个词就被排除了，温度再高也分不到一点。T = ∞ 时，其余的词平分。",
    },
  },
  result: (mean) => `平均差了 ${mean}。`,
  rounding: {
    question: "百分比是怎样取整的？",
    answer:
      "要让总和恰好是 100：先全部舍去尾数，缺的部分再补给舍去最多的；舍去同样多时，上面的行优先。你猜的是整数百分比，softmax 保留一位小数。",
  },
  classMode: {
    open: "课堂模式",
    keys: "→ 或 Page Down 先显示答案，再进入下一轮。← 或 Page Up 返回。Esc 退出。",
    fullScreen: "全屏",
    leave: "退出课堂模式",
  },
  link: {
    copy: "复制链接",
    copied: "这一轮的链接已复制。",
    byHand: "这一轮的链接：",
  },
};
