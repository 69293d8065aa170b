import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.js";
import { root } from "./packed.js";
import {
  app,
  appWithWorker,
  byPath,
  classicPage,
  inSource,
  page,
  program,
  programWithoutWasm,
  renderingByReact,
  renderingByTemplate,
  requiring,
  withElement,
  withThread,
} from "./written.js";

// No file configures a tool, and no option is given that it can do without.

/** What needs nothing but what `npm ci` installs, and no more than some seconds. */
export const quickConsumers: readonly Consumer[] = [
  {
    title: "Node imports it",
    files: { "program.js": program },
    tools: "root",
    run: { prints: "node program.js" },
  },
  {
    title: "Node requires it",
    files: { "program.cjs": requiring },
    tools: "root",
    // Node 20 calls the requiring of a module experimental.
    run: { prints: "node --disable-warning=ExperimentalWarning program.cjs" },
  },
  {
    title: "a worker thread imports it",
    files: withThread,
    tools: "root",
    run: { prints: "node program.js" },
  },
  {
    title: "Node imports it without WebAssembly, where there is none",
    files: { "program.js": programWithoutWasm },
    tools: "root",
    run: { prints: "node --no-expose-wasm program.js" },
  },
  {
    title: "esbuild bundles it for workerd, which compiles no WebAssembly",
    files: { "program.js": program },
    tools: "root",
    build:
      "esbuild program.js --bundle --format=esm --conditions=workerd --log-level=warning --outfile=dist/program.js",
    run: { prints: "node --no-expose-wasm dist/program.js" },
  },
  {
    title: "a template is rendered in Node with the element imported, which leaves no globals of ours behind",
    files: { "program.js": renderingByTemplate },
    tools: "root",
    run: { prints: "node program.js" },
  },
  {
    title: "a plain module script imports it",
    files: byPath(app),
    tools: "root",
    run: { folder: "." },
  },
  {
    title: "a classic script brings it",
    files: { "index.html": classicPage },
    tools: "root",
    run: { folder: "." },
  },
  {
    title: "Vite 8 builds with it",
    files: app,
    tools: "root",
    build: "vite build",
    run: { folder: "dist" },
  },
  {
    title: "esbuild bundles it into one script",
    files: { ...app, "index.html": page('<script defer src="dist/main.js"></script>') },
    tools: "root",
    build: "esbuild main.js --bundle --outdir=dist",
    run: { folder: "." },
  },
];

/** What needs other tools, or more time. */
export const otherConsumers: readonly Consumer[] = [
  {
    title: "Deno imports it, with no permission asked for",
    files: { "program.js": program },
    tools: "matrix",
    run: { prints: "deno run --no-prompt program.js" },
  },
  {
    title: "Bun imports it, and its engine, which is not V8, computes the same bits",
    files: {
      "golden.ts": readFileSync(join(root, "tests/golden.ts"), "utf8"),
      "program.ts": `import { computeHash, goldenHash } from "./golden";
if (computeHash() !== goldenHash) throw new Error("other bits");
${program}`,
    },
    tools: "matrix",
    run: { prints: "bun program.ts" },
  },
  {
    title: "Bun requires it",
    files: { "program.cjs": requiring },
    tools: "matrix",
    run: { prints: "bun program.cjs" },
  },
  {
    title: "React renders a page on a server with the element imported, which leaves no globals of ours behind",
    files: { "program.js": renderingByReact },
    tools: "matrix",
    packages: ["react", "react-dom"],
    run: { prints: "node program.js" },
  },
  {
    title: "webpack 5 bundles it, the element too, into a server's program",
    // webpack writes CommonJS for a server.
    files: {
      "src/index.js": withElement,
      "package.json": '{ "private": true }',
    },
    tools: "matrix",
    build: "webpack --mode production --target node",
    run: { prints: "node dist/main.js" },
  },
  {
    title: "a module worker imports it",
    files: byPath(appWithWorker),
    tools: "root",
    run: { folder: "." },
  },
  {
    title: "Vite 8 builds with it for a folder that it does not know",
    files: app,
    tools: "root",
    build: "vite build --base ./",
    run: { folder: "dist", path: "/courses/softmax/" },
  },
  {
    title: "Vite 8 serves it while developing",
    files: app,
    tools: "root",
    run: { server: "vite --port 0" },
  },
  {
    title: "Vite 5 serves it while developing",
    files: app,
    tools: "matrix",
    run: { server: "vite --port 0" },
  },
  {
    title: "Vite 5 builds with it",
    files: app,
    tools: "matrix",
    build: "vite build",
    run: { folder: "dist" },
  },
  {
    title: "Vite 5 builds with it for a folder that it does not know",
    files: app,
    tools: "matrix",
    build: "vite build --base ./",
    run: { folder: "dist", path: "/courses/softmax/" },
  },
  {
    title: "webpack 5 bundles it",
    files: inSource(app),
    tools: "matrix",
    build: "webpack --mode production",
    run: { folder: "dist", path: "/courses/softmax/" },
  },
  {
    title: "Rspack bundles it",
    files: inSource(app),
    tools: "matrix",
    build: "rspack build",
    run: { folder: "dist", path: "/courses/softmax/" },
  },
  {
    title: "Rollup bundles it",
    files: { ...app, "index.html": page('<script type="module" src="dist/main.js"></script>') },
    tools: "matrix",
    // Without this plugin Rollup finds no package at all.
    build: "rollup main.js --plugin node-resolve --dir dist",
    run: { folder: "." },
  },
  {
    title: "esbuild bundles it into modules that share code",
    files: { ...app, "index.html": page('<script type="module" src="dist/main.js"></script>') },
    tools: "root",
    build: "esbuild main.js --bundle --format=esm --splitting --outdir=dist",
    run: { folder: "." },
  },
  ...["8", "5"].flatMap((version): Consumer[] => {
    const tools = version === "8" ? "root" : "matrix";
    return [
      {
        title: `a module worker that Vite ${version} builds imports it`,
        files: appWithWorker,
        tools,
        build: "vite build",
        run: { folder: "dist" },
      },
      {
        title: `a module worker that Vite ${version} serves imports it`,
        files: appWithWorker,
        tools,
        run: { server: "vite --port 0" },
      },
    ];
  }),
  {
    title: "a module worker that webpack 5 bundles imports it",
    files: inSource(appWithWorker),
    tools: "matrix",
    build: "webpack --mode production",
    run: { folder: "dist" },
  },
  {
    title: "a module worker that Rspack bundles imports it",
    files: inSource(appWithWorker),
    tools: "matrix",
    build: "rspack build",
    run: { folder: "dist" },
  },
];
