import type { Plugin } from "vite";

/**
 * The core's module carries its wasm as base64, in which gzip finds little that repeats: three bytes become four letters
 * wherever they stand. Here most bytes become one letter each and the others two, always the same ones, so that a gzipped
 * file is a quarter smaller. The letters are plain ASCII that needs no escapes in scripts or in HTML, whatever encoding a
 * host says that they have.
 */
export const shortWasm: Plugin = {
  name: "short-wasm",
  transform: {
    filter: { id: /softmax_temperature\.mjs$/ },
    handler(code) {
      const found = wasmText.exec(code);
      if (found === null || !code.includes(exported)) return undefined;
      const { text, frequent } = packed(Buffer.from(found[1]!, "base64"));
      const start = `export default (module) => {
        module.wasmBinary ??= (${unpack})("${text}", "${frequent}", "${letters}");
        return Module(module);
      };`;
      return { code: onCompiled(code.replace(found[1]!, "")).replace(exported, () => start), map: null };
    },
  },
};

/** The same module without the wasm inside: it starts only on one that it is given. */
export const givenWasm: Plugin = {
  name: "given-wasm",
  transform: {
    filter: { id: /softmax_temperature\.mjs$/ },
    handler(code) {
      const found = wasmText.exec(code);
      return found === null ? undefined : { code: onCompiled(code.replace(found[1]!, "")), map: null };
    },
  },
};

/** The wasm in the core's module, as a file's bytes. */
export function wasmIn(code: string): Uint8Array {
  const found = wasmText.exec(code);
  if (found === null) throw new Error("this version of Emscripten writes the wasm into the module in another way");
  return Buffer.from(found[1]!, "base64");
}

const wasmText = /base64,([A-Za-z0-9+/]{1000,}=*)"/;
const exported = "export default Module;";

/** Lets Emscripten's code take a module that is compiled already in the place of bytes. */
function onCompiled(code: string): string {
  return code
    .replace(
      /new WebAssembly\.Module\((\w+)\)/,
      (compile, bytes) => `(${bytes} instanceof Uint8Array ? ${compile} : ${bytes})`,
    )
    .replace("new Uint8Array(wasmBinary)", "wasmBinary");
}

/** All printable characters but those that are escaped somewhere. */
export const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((letter) => !"\"'`\\$<&".includes(letter))
  .join("");

/** The first letters say that a second one follows. */
const leads = 2;

/** Bytes as text, and the bytes that are one letter each, in hexadecimal digits. */
export function packed(bytes: Uint8Array): { text: string; frequent: string } {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) ++counts[byte]!;
  const byCount = counts.map((_, byte) => byte).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const frequent = byCount.slice(0, letters.length - leads);
  const rare = byCount.slice(frequent.length).sort((a, b) => a - b);
  const codes = new Map<number, string>();
  for (const [i, byte] of frequent.entries()) codes.set(byte, letters[leads + i]!);
  for (const [i, byte] of rare.entries()) {
    codes.set(byte, letters[Math.floor(i / letters.length)]! + letters[i % letters.length]!);
  }
  return {
    text: Array.from(bytes, (byte) => codes.get(byte)!).join(""),
    frequent: Buffer.from(frequent).toString("hex"),
  };
}

/** The function that undoes it, as it stands in the module that is shipped. */
export const unpack = `(text, frequent, letters) => {
  const table = frequent.match(/../g).map((digits) => parseInt(digits, 16));
  for (let byte = 0; byte < 256; ++byte) if (!table.includes(byte)) table.push(byte);
  const places = [];
  for (let i = 0; i < letters.length; ++i) places[letters.charCodeAt(i)] = i;
  const place = (at) => places[text.charCodeAt(at)];
  const bytes = [];
  for (let at = 0; at < text.length; ++at) {
    const first = place(at);
    bytes.push(table[first < ${leads} ? (first + 1) * letters.length + place(++at) - ${leads} : first - ${leads}]);
  }
  return new Uint8Array(bytes);
}`;
