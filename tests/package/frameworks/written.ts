import { page } from "../written.js";

/** Small applications of frameworks, as their users write them: the recipes are those of the README. */

type Files = Readonly<Record<string, string>>;

const use = 'import { softmax } from "softmax-temperature";\n';
const probability = "softmax([2, 1, 0.1], { temperature: 0.5 })[0].toFixed(10)";
const typed = probability.replace("[0]", "[0]!");

export const reactRecipe = `import "softmax-temperature/define"; // in a client component
export const Softmax = () => (
  <softmax-temperature logits={[5, 3, 1]} ondraw={(event) => console.log(event.detail.indices)} />
);`;

export const solidRecipe = `import "softmax-temperature/define";
export const Softmax = () => (
  <softmax-temperature logits={[5, 3, 1]} on:draw={(event) => console.log(event.detail.indices)} />
);`;

export const vueRecipe = `<script setup>import "softmax-temperature/define";</script>
<template><softmax-temperature :logits="[5, 3, 1]" @draw="({ detail }) => console.log(detail.indices)" /></template>`;

export const vueOption =
  'vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "softmax-temperature" } } })';

export const svelteRecipe = `<script>import "softmax-temperature/define";</script>
<softmax-temperature logits={[5, 3, 1]} ondraw={({ detail }) => console.log(detail.indices)}></softmax-temperature>`;

export const angularRecipe = `@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA], // and import "softmax-temperature/define" once
  template: '<softmax-temperature [logits]="[5, 3, 1]" (draw)="log($event.detail.indices)" />',
`;

export const workerRecipe = `import wasm from "softmax-temperature/core.wasm";
import { ready } from "softmax-temperature";
await ready({ wasm });`;

/** Gives it all that a form may hold while somebody types, then good values, on every property. */
export const reactTrial: Files = {
  "index.html": page('<script type="module" src="dist/main.js"></script>').replace(
    /<softmax.*\n/,
    '<main id="root"></main>\n',
  ),
  "main.jsx": `${use}import "softmax-temperature/define";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
const good = {
  logits: [5, 3, 1], labels: ["a", "b", "c"], temperature: 0.5, panels: ["bars"], digits: 3, order: "sorted", unit: "bits",
  seed: 7, sentence: "I ___.", temperatureMin: 0.1, temperatureMax: 3, logitMin: -9, logitMax: 9, compact: true,
  plain: true, dense: true, readonly: true, theme: "dark", title: "Next", name: "t", disabled: true,
};
const bad = [null, undefined, [], "", "-", NaN, "[5, 3, 1]", "[5, 3", '{"a": 1}', Infinity, -1, {}, true, false, 1n, new BigInt64Array(2)];
const root = createRoot(document.querySelector("#root"));
const wrong = [];
const show = (props) => {
  try {
    flushSync(() => root.render(<div><p>A sibling</p><softmax-temperature lang="de" {...props} /></div>));
  } catch (error) {
    wrong.push(String(error));
  }
};
// Each bad value is one warning on the console, by design; it is the page's errors that count here.
const warn = console.warn;
console.warn = (text) => { if (!/^<softmax-temperature> /.test(text)) warn(text); };
show({});
const element = document.querySelector("softmax-temperature");
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const names = element.constructor.observedAttributes.map(camel).filter((name) => name !== "lang");
wrong.push(...names.filter((name) => !(name in good)).map((name) => "untried: " + name));
for (const name of Object.keys(good)) {
  for (const value of bad) {
    show({ [name]: value });
    await element.updateComplete;
    show({ [name]: good[name] });
    await element.updateComplete;
    // The other end of a range is not there now: then there is no track.
    const got = JSON.stringify(element[name]);
    if (got !== JSON.stringify(good[name]) && !/^logit(Min|Max)$/.test(name)) wrong.push(name + " after " + String(value) + ": " + got);
    if (document.querySelector("p")?.textContent !== "A sibling" || !element.isConnected) wrong.push("a sibling is gone");
  }
  show({});
}
show(good);
await element.updateComplete;
for (const [name, value] of Object.entries(good)) if (JSON.stringify(element[name]) !== JSON.stringify(value)) wrong.push(name);
for (const type of ["Float32Array", "Float64Array", "Uint8Array", "Float16Array"]) {
  const given = globalThis[type]?.of(5, 3, 1);
  if (given === undefined) continue;
  show({ ...good, logits: given });
  if (String(element.logits) !== "5,3,1") wrong.push(type);
}
show({ ...good, compact: false, plain: false, logits: [5, 3, 1] });
document.querySelector("output").value = wrong.length === 0 ? ${probability} : wrong.slice(0, 9).join("; ");\n`,
};

export const nextApp: Files = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.mjs": `import { dirname } from "node:path";
export default { output: "export", turbopack: { root: dirname(import.meta.dirname) } };\n`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      ...{ target: "es2022", lib: ["dom", "dom.iterable", "esnext"], strict: true, noEmit: true, skipLibCheck: true },
      ...{ module: "esnext", moduleResolution: "bundler", resolveJsonModule: true, isolatedModules: true, types: [] },
      ...{ jsx: "react-jsx", esModuleInterop: true, incremental: true, allowJs: true, plugins: [{ name: "next" }] },
    },
    include: ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts", ".next/dev/types/**/*.ts"],
    exclude: ["node_modules"],
  }),
  "app/layout.tsx": `import type { ReactNode } from "react";
export default ({ children }: { children: ReactNode }) => <html lang="de"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;\n`,
  // Rendered on the server, where a list is no attribute: so it is text.
  "app/page.tsx": `import { Softmax } from "./softmax";
export default () => (
  <main>
    <softmax-temperature logits="5,3,1" temperature-max="4" />
    <softmax-temperature logits="[5, 3, 1]" />
    <Softmax />
  </main>
);\n`,
  "app/softmax.tsx": `"use client";
${use}import { useEffect, useState } from "react";
${reactRecipe
  .replace("Softmax =", "Inner =")
  .replace("export const", "const")
  .replace("() =>", "({ then }: { then: (count: number) => void }) =>")
  .replace("console.log(event.detail.indices)", "then(event.detail.indices.length)")}
export function Softmax() {
  const [isThere, setThere] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const [heard, setHeard] = useState(0);
  useEffect(() => {
    setThere(true);
    if (!isThere) return;
    const all = [...document.querySelectorAll("softmax-temperature")];
    if (all.length !== 4 || all.some(({ logits }) => String(logits) !== "5,3,1")) throw new Error(String(all.map(({ logits }) => logits)));
    if (all[0]!.temperatureMax !== 4) throw new Error("temperatureMax");
    all[2]!.draw();
    all[3]!.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: { temperature: 0.5 } }));
  }, [isThere]);
  return (
    <>
      {isThere && <Inner then={setDrawn} />}
      {isThere && <softmax-temperature logits={[5, 3, 1]} onChange={(event) => setHeard(event.nativeEvent.detail.temperature)} />}
      <output>{drawn === 1 && heard === 0.5 ? ${typed} : \`\${drawn} \${heard}\`}</output>
    </>
  );
}\n`,
};

/** What the applications that are drawn in the browser have in common: a page, and what Vite is told. */
function viteApp(plugin: string, imports: string, files: Files): Files {
  return {
    "index.html": page('<script type="module" src="./main.js"></script>').replace(
      /<output.*\n.*\n/,
      '<main id="root"></main>\n',
    ),
    "vite.config.js": `${imports}\nexport default { plugins: [${plugin}] };\n`,
    ...files,
  };
}

const checkAndDraw = `const element = document.querySelector("softmax-temperature");
if (String(element.logits) !== "5,3,1") throw new Error(String(element.logits));
element.draw();\n`;

export const vueApp = viteApp(vueOption, 'import vue from "@vitejs/plugin-vue";', {
  "main.js": `import { createApp } from "vue";
import App from "./app.vue";
createApp(App).mount("#root");\n${checkAndDraw}`,
  "app.vue": `${vueRecipe
    .replace(
      "</script>",
      `\n${use}import { ref } from "vue"; const drawn = ref(0); const set = (count) => { drawn.value = count; };</script>`,
    )
    .replace("<template>", `<template><output>{{ drawn === 1 ? ${probability} : "" }}</output>`)
    .replace("console.log(detail.indices)", "set(detail.indices.length)")}\n`,
});

export const solidApp = viteApp("solid()", 'import solid from "vite-plugin-solid";', {
  "main.js": `import "./app.jsx";\n${checkAndDraw}`,
  "app.jsx": `${use}import { createSignal } from "solid-js";
import { render } from "solid-js/web";
const [drawn, setDrawn] = createSignal(0);
${solidRecipe.replace("console.log(event.detail.indices)", "setDrawn(event.detail.indices.length)")}
render(() => <><output>{drawn() === 1 ? ${probability} : ""}</output><Softmax /></>, document.querySelector("#root"));\n`,
});

export const svelteApp: Files = {
  "svelte.config.js": `import adapter from "@sveltejs/adapter-static";
export default { kit: { adapter: adapter() } };\n`,
  "vite.config.js": `import { sveltekit } from "@sveltejs/kit/vite";
export default { plugins: [sveltekit()] };\n`,
  "src/app.html": `<!doctype html><html lang="de"><meta charset="utf-8" /><title>Softmax</title><link rel="icon" href="data:," />
%sveltekit.head%<body>%sveltekit.body%</body></html>\n`,
  "src/routes/+layout.js": "export const prerender = true;\n",
  "src/routes/+page.svelte": `${svelteRecipe
    .replace(
      "</script>",
      `\n${use}import { onMount } from "svelte";
let drawn = $state(0);
onMount(() => {
${checkAndDraw}});
</script>\n<output>{drawn === 1 ? ${probability} : ""}</output>`,
    )
    .replace("console.log(detail.indices)", "(drawn = detail.indices.length)")}\n`,
};

export const angularApp: Files = {
  "angular.json": JSON.stringify({
    version: 1,
    cli: { analytics: false },
    projects: {
      app: {
        projectType: "application",
        root: "",
        architect: {
          build: {
            builder: "@angular/build:application",
            options: { browser: "src/main.ts", index: "src/index.html", tsConfig: "tsconfig.json", outputPath: "out" },
          },
        },
      },
    },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      ...{ target: "es2022", module: "preserve", lib: ["es2022", "dom", "dom.iterable"], strict: true, types: [] },
      ...{ experimentalDecorators: true, skipLibCheck: false },
    },
    files: ["src/main.ts"],
  }),
  "src/index.html": page("").replace(/<output.*\n.*\n/, "<app-root></app-root>\n"),
  "src/main.ts": `${use}import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import "softmax-temperature/define";
${angularRecipe.replace("template: '", "selector: 'app-root',\n  template: '<output>{{ drawn() }}</output>").trimEnd()}
})
class App {
  readonly drawn = signal("");
  log(indices: readonly number[]) {
    this.drawn.set(indices.length === 1 ? ${typed} : String(indices));
  }
}
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
const element = document.querySelector("softmax-temperature")!;
if (String(element.logits) !== "5,3,1") throw new Error(String(element.logits));
element.draw();\n`,
};

/** What a test of an application may do with the element where the browser is only imitated. */
const imitated = `
const element = document.createElement("softmax-temperature");
document.body.append(element);
element.logits = [5, 3, 1];
await element.updateComplete;
expect(element.shadowRoot.querySelectorAll(".row[data-row]").length).toBe(3);
let drawn = 0;
element.addEventListener("draw", ({ detail }) => { drawn += detail.indices.length; });
element.draw();
element.draw(100);
element.easeTo({ temperature: 0.5 });
for (const button of element.shadowRoot.querySelectorAll("button")) {
  button.click();
  await element.updateComplete;
}
expect(drawn).toBeGreaterThan(100);
element.remove();
expect(${probability}).toBe("0.8637771182");\n`;

const imitation = (imports: string, head = "") => `${head}${use}import "softmax-temperature/define";
${imports}
test("the element works", async () => {${imitated}});\n`;

export const jestApp: Files = {
  "jest.config.js": 'export default { testEnvironment: "jsdom", transform: {} };\n',
  "softmax.test.js": imitation(""),
};

const fromVitest = 'import { expect, test } from "vitest";';
export const vitestApp: Files = {
  // Else it would find that of the repository around it.
  "vitest.config.js": "export default {};\n",
  "jsdom.test.js": imitation(fromVitest, "// @vitest-environment jsdom\n"),
  "happy-dom.test.js": imitation(fromVitest, "// @vitest-environment happy-dom\n"),
};

/** A worker that computes in JavaScript, then in WebAssembly: the same bits, and faster. */
export const workerdApp: Files = {
  "worker.js": `${workerRecipe.replace("await ready({ wasm });", "").replace("ready }", "ready, softmax }")}
const logits = Float32Array.from({ length: 200_000 }, (_, i) => Math.sin(i));
const hash = () => new Uint32Array(softmax(logits).buffer).reduce((sum, word) => (sum * 31 + word) >>> 0, 0);
export default {
  async test() {
    const before = hash();
    if (${probability} !== "0.8637771182") throw new Error("another number");
    await ready({ wasm });
    if (hash() !== before || ${probability} !== "0.8637771182") throw new Error("other bits");
  },
};\n`,
  "config.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (compatibilityDate = "2026-01-01", modules = [
  (name = "worker.js", esModule = embed "out/worker.js"),
  (name = "softmax-temperature/core.wasm", wasm = embed "node_modules/softmax-temperature/dist/core.wasm"),
]))]);\n`,
};
