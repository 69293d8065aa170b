/**
 * The core's WebAssembly as a file, for `ready({ wasm })`. What an import of it gives is the bundler's business: for
 * Cloudflare's workers and for edge functions, a compiled module.
 */
declare const wasm: typeof globalThis extends { WebAssembly: { Module: { prototype: infer Compiled } } }
  ? Compiled
  : object;
export default wasm;
