import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Decoding",
  themeConfig: { search: { provider: "local" } },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "softmax-temperature" } } },
});
