import { defineConfig, type Plugin, type UserConfig } from "vite";

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  throw new Error(`PORT must be 0 to 65535, got ${process.env.PORT}`);

/** The npm module: one file an entry point, with everything inside that it needs. */
const library: UserConfig = {
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "dist",
    sourcemap: true,
    minify: true,
    lib: {
      entry: { index: "web/core/index.ts", element: "web/element/index.ts", define: "web/element/define.ts" },
      formats: ["es"],
    },
  },
};

const policyHeader = "Content-Security-Policy";
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** A service worker fetches what it keeps; the page itself fetches nothing. */
const workerMayFetch: Plugin = {
  name: "worker-may-fetch",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use("/sw.js", (_request, response, next) => {
      const setHeader = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        setHeader(name, name === policyHeader ? `${policy}; connect-src 'self'` : value);
      next();
    });
  },
};

/** The page, built into dist/page and served by `vite preview` as strictly as any host may serve it. */
const page: UserConfig = {
  root: "web",
  base: "./",
  publicDir: false,
  build: {
    target: "es2022",
    // Browsers that know light-dark(): rewritten for others, it would follow the system alone, not the reader's choice.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    outDir: "../dist/page",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  plugins: [workerMayFetch],
  preview: {
    port,
    strictPort: process.env.PORT !== undefined,
    open: true,
    headers: { [policyHeader]: policy },
  },
};

export default defineConfig(({ mode }) => (mode === "library" ? library : page));
