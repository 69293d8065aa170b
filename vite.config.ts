import { defineConfig, type UserConfig } from "vite";

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

/** The page, built into dist/page and served by `vite preview` as strictly as any host may serve it. */
const page: UserConfig = {
  root: "web",
  base: "./",
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "../dist/page",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: {
    port,
    strictPort: process.env.PORT !== undefined,
    open: true,
    headers: {
      "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    },
  },
};

export default defineConfig(({ mode }) => (mode === "library" ? library : page));
