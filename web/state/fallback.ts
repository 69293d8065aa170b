/** All that is fetched where WebAssembly may not run. */
export { default as build } from "#without-wasm";
export { slower } from "../languages/slower.js";
