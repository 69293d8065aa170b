import type { Plugin } from "vite";

/**
 * The bundler's function that makes a module's exports an object, for what is imported later and bundled all the same.
 * Its own walks along the prototypes, and its property descriptors have one: where a script has added a property to all
 * objects, such as `get` or `value`, it would throw before anything runs.
 */
export const safeExports: Plugin = {
  name: "safe-exports",
  // As they are written for classic scripts, the exports would be tagged by such a descriptor, too.
  outputOptions: (options) => ({ ...options, generatedCode: { symbols: false } }),
  transform: {
    filter: { id: /rolldown\/runtime\.js$/ },
    handler(code) {
      const safe = code.replace(/export var __exportAll = [\s\S]*?\n};\n/, exportAll);
      if (safe === code) throw new Error("the bundler's runtime has no function __exportAll any more");
      return { code: safe, map: null };
    },
  },
};

const exportAll = `export var __exportAll = (all) => {
  let target = { __proto__: null };
  for (var name of Object.keys(all)) __defProp(target, name, { __proto__: null, get: all[name], enumerable: true });
  return target;
};
`;
