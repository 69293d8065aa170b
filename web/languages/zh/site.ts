import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "简体中文",
  name: "softmax 温度",
  lesson: "教程",
  workbench: "实验台",
  pages: "页面",
  language: "语言",
  theme: { name: "配色", system: "跟随系统", light: "浅色", dark: "深色" },
  withoutScript: "启用 JavaScript 后，这些图就能动起来。不启用也可以读：正文和数字都是完整的。",
  labels: ["猫", "狗", "鸟"],
  sentence: "我看见一只___。",
  label: "标签",
  probability: "概率",
  footer:
    "由 <code>softmax-temperature</code> 的 WebAssembly 核心在本页内计算，不向外发送任何数据。手写数字：UCI optical digits，CC BY 4.0。英文单词：Lewis Carroll，1865 年。",
};
