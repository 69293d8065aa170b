/** What people write who use the package. */

type Files = Readonly<Record<string, string>>;

const probability = "softmax([2, 1, 0.1], { temperature: 0.5 })[0].toFixed(10)";
const use = 'import { softmax } from "softmax-temperature";\n';

// Programs: they print the probability.

export const program = `${use}console.log(${probability});\n`;

export const programWithoutWasm = program.replace("softmax-temperature", "softmax-temperature/without-wasm");

export const requiring = `const { softmax } = require("softmax-temperature");\nconsole.log(${probability});\n`;

export const withThread: Files = {
  "program.js": `import { Worker } from "node:worker_threads";
new Worker(new URL("worker.js", import.meta.url)).on("message", console.log);\n`,
  "worker.js": `${use}import { parentPort } from "node:worker_threads";\nparentPort.postMessage(${probability});\n`,
};

export const withElement = `import "softmax-temperature/define";\n${program}`;

/** Renders the element where there is no DOM; prints what the package has left on global objects, if anything but Lit's own notes. */
function rendering(imports: string, rendered: string): string {
  return `${imports}
const globals = () => [globalThis, Symbol].flatMap((object) => Reflect.ownKeys(object));
const before = globals();
const { softmax } = await import("softmax-temperature");
await import("softmax-temperature/define");
const [, content] = /^<softmax-temperature logits="2, 1, 0.1">(.*)</.exec(${rendered});
// Lit notes its versions there, and sees to Symbol.metadata, which a coming standard defines.
const lits = /^(lit|reactiveElement|metadata$)/;
const left = globals().filter((key) => !before.includes(key) && !lits.test(String(key)));
console.log(left.length === 0 ? content : left);\n`;
}

export const renderingByTemplate = rendering(
  "",
  `'<softmax-temperature logits="2, 1, 0.1">' + ${probability} + "</softmax-temperature>"`,
);

export const renderingByReact = rendering(
  'import { createElement } from "react";\nimport { renderToString } from "react-dom/server";',
  `renderToString(createElement("softmax-temperature", { logits: "2, 1, 0.1" }, ${probability}))`,
);

// Pages: they show the probability, and the element in German, whose words it has to fetch.

export function page(scripts: string): string {
  return `<!doctype html>
<html lang="de">
  <meta charset="utf-8" />
  <title>Softmax</title>
  <link rel="icon" href="data:," />
  <output></output>
  <softmax-temperature logits="2, 1, 0.1" temperature="0.5"></softmax-temperature>
  ${scripts}
</html>\n`;
}

const show = 'document.querySelector("output").value = ';

export const app: Files = {
  "index.html": page('<script type="module" src="./main.js"></script>'),
  "main.js": `${use}import "softmax-temperature/define";\n${show}${probability};\n`,
};

export const appWithWorker: Files = {
  ...app,
  "main.js": `import "softmax-temperature/define";
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => (${show}data);\n`,
  "worker.js": `${use}postMessage(${probability});\n`,
};

export const classicPage = page(`<script src="node_modules/softmax-temperature/dist/classic.js"></script>
  <script>${show}softmaxTemperature.${probability}</script>`);

/** Where nothing resolves an import, it is a path. */
export function byPath(files: Files): Files {
  const dist = "./node_modules/softmax-temperature/dist/";
  const resolved = (text: string) =>
    text
      .replaceAll('"softmax-temperature/define"', `"${dist}define.js"`)
      .replaceAll('"softmax-temperature"', `"${dist}index.js"`);
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, resolved(text)]));
}

/** As webpack and Rspack expect it: they read src/index.js and write dist/main.js; the page is the author's own. */
export function inSource(files: Files): Files {
  const scripts = Object.entries(files).filter(([path]) => path.endsWith(".js"));
  const moved = scripts.map(([path, text]) => [`src/${path.replace("main.js", "index.js")}`, text]);
  return { "dist/index.html": page('<script defer src="main.js"></script>'), ...Object.fromEntries(moved) };
}
