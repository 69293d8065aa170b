import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "实验台 · softmax 温度",
  description: "设置得分和温度，粘贴模型的输出，抽样、比较、导出数字：在浏览器里用精确的数字看 softmax。",
  tagline: "用你自己的 logit：输入、粘贴、抽样、导出。",
  skip: "跳到数字",
  examples: "示例",
  presets: {
    worked: "算例",
    alice: "“said the …”",
    torn: "难认的数字",
    wrong: "自信却错了",
    ties: "并列",
    masks: "掩码",
    huge: "巨大的 logit",
  },
  paste: "粘贴数值…",
  share: "复制链接",
  embed: "嵌入…",
  knownMistake: "一个常见的错误",
};
