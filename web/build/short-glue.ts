import { type Plugin, parseSync, Visitor } from "vite";

/**
 * Embind's library registers booleans, strings, values and views of memory, whatever the bindings use, and with them
 * comes the JavaScript that converts these: a third of what Emscripten writes. cpp/bindings.cpp deals in numbers only.
 * Nor are names given twice, types left out, or whole numbers of 64 bits used, so that its own errors are never thrown;
 * and what reads wasm from base64 is not needed, either: see short-wasm.ts. Without the bodies of these functions the
 * minifier finds that nothing calls the rest.
 */
export const shortGlue: Plugin = {
  name: "short-glue",
  transform: {
    filter: { id: /softmax_temperature\.mjs$/ },
    handler(code, id) {
      let short = "";
      let end = 0;
      const visitor = new Visitor({
        FunctionDeclaration({ id: name, body }) {
          if (name === null || body === null || !unneeded.has(name.name)) return;
          short += code.slice(end, body.start + 1);
          end = body.end - 1;
        },
      });
      visitor.visit(parseSync(id, code, { lang: "js" }).program);
      return { code: short + code.slice(end), map: null };
    },
  },
};

const unneeded = new Set([
  "__embind_register_bigint",
  "__embind_register_bool",
  "__embind_register_emval",
  "__embind_register_memory_view",
  "__embind_register_std_string",
  "__embind_register_std_wstring",
  "ensureOverloadTable",
  "extendError",
  "getDynCaller",
  "init_emval",
  "throwUnboundTypeError",
  "tryParseAsDataURI",
]);
