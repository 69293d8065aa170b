import type { Consumer } from "../consumer.js";
import { app, page } from "../written.js";
import * as written from "./written.js";

/** The package in the hands of those who use a framework, a runner of tests or a run time that imitates a browser or compiles nothing. */
export const frameworks: readonly Consumer[] = [
  {
    title: "React 19: whatever its properties are given, nothing is thrown, siblings stay, and good values show",
    files: written.reactTrial,
    tools: "frameworks",
    build:
      'esbuild main.jsx --bundle --format=esm --jsx=automatic --outdir=dist --define:process.env.NODE_ENV="production"',
    run: { folder: "." },
  },
  {
    title: "Next 16 renders it in server and in client components, typed",
    files: written.nextApp,
    tools: "frameworks",
    build: "next build",
    run: { folder: "out" },
  },
  {
    title: "Vue gives it lists and hears its events",
    files: written.vueApp,
    tools: "frameworks",
    build: "vite build",
    run: { folder: "dist" },
  },
  {
    title: "Solid gives it lists and hears its events",
    files: written.solidApp,
    tools: "frameworks",
    build: "vite build",
    run: { folder: "dist" },
  },
  {
    title: "SvelteKit renders it on the server and takes it over in the browser",
    files: written.svelteApp,
    tools: "frameworks",
    build: "vite build",
    run: { folder: "build" },
  },
  {
    title: "Angular gives it lists and hears its events, typed",
    files: written.angularApp,
    tools: "angular",
    build: "ng build",
    run: { folder: "out/browser" },
  },
  {
    title: "Parcel 2 bundles it, which reads no exports",
    files: { ...app, "index.html": page('<script type="module" src="./main.js"></script>') },
    tools: "frameworks",
    build: "parcel build index.html --no-cache --no-autoinstall --dist-dir out --public-url ./",
    run: { folder: "out" },
  },
  {
    title: "Jest 30 tests a page with it in jsdom",
    files: written.jestApp,
    tools: "frameworks",
    run: { passes: "node --experimental-vm-modules ../node_modules/jest/bin/jest.js" },
  },
  {
    title: "Vitest 4 tests a page with it in jsdom and in happy-dom",
    files: written.vitestApp,
    tools: "frameworks",
    run: { passes: "vitest run" },
  },
  {
    title: "workerd, which compiles no WebAssembly, runs it in JavaScript, and in the module that it is given",
    files: written.workerdApp,
    tools: "frameworks",
    build:
      "esbuild worker.js --bundle --format=esm --conditions=workerd --external:*.wasm --log-level=warning --outdir=out",
    run: { passes: "workerd test config.capnp" },
  },
];
