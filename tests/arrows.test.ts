import assert from "node:assert/strict";
import { test } from "node:test";
import { arrowsUp, circles, floors, type Imports, importsBelow, roomOf, rooms, stemOf } from "./arrows.js";

/** Files import only from their own floor and those below it, and never in a circle. */

const root = new URL("../", import.meta.url).pathname;
const web = importsBelow("web", root);
const cpp = importsBelow("cpp", root);

test("no file of web/ imports from a room after its own", () => {
  assert.deepEqual(arrowsUp(web, rooms, roomOf), []);
});

test("no file of cpp/ includes one of a higher floor, and each stands on a floor", () => {
  assert.deepEqual(arrowsUp(cpp, floors, stemOf), []);
  const known = floors.flat();
  assert.deepEqual(
    [...cpp.keys()].filter((file) => !known.includes(stemOf(file))),
    [],
  );
});

test("the bindings include the public header alone", () => {
  assert.deepEqual(cpp.get("cpp/bindings.cpp"), ["cpp/softmax_temperature.hpp"]);
});

test("no files import each other in a circle", () => {
  assert.deepEqual(circles(web), []);
  assert.deepEqual(circles(cpp), []);
});

test("an arrow that points up is found, and so is a circle", () => {
  const planted: Imports = new Map([
    ["web/core/index.ts", ["web/page/main.ts"]],
    ["web/page/main.ts", ["web/core/index.ts"]],
  ]);
  assert.deepEqual(arrowsUp(planted, rooms, roomOf), ["web/core/index.ts -> web/page/main.ts"]);
  assert.deepEqual(circles(planted), ["web/core/index.ts -> web/page/main.ts -> web/core/index.ts"]);
  const included: Imports = new Map([["cpp/exp.hpp", ["cpp/simd.hpp", "cpp/solve.cpp"]]]);
  assert.deepEqual(arrowsUp(included, floors, stemOf), ["cpp/exp.hpp -> cpp/solve.cpp"]);
});
