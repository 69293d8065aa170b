import { defineConfig, type Plugin } from "vite";

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  throw new Error(`PORT must be 0 to 65535, got ${process.env.PORT}`);

const policyHeader = "Content-Security-Policy";
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; frame-src 'self'";

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

/** `vite preview` serves the built page as strictly as any host may. web/build.ts builds it. */
export default defineConfig({
  base: "./",
  build: { outDir: "dist/page" },
  plugins: [workerMayFetch],
  preview: {
    port,
    strictPort: process.env.PORT !== undefined,
    open: true,
    // Pages elsewhere may take the element's script, and check it.
    cors: true,
    headers: { [policyHeader]: policy },
  },
});
