import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Decoding",
  base: "/course/",
  head: [["script", { defer: "", src: "/course/softmax-temperature.js" }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "softmax-temperature" } } },
});
