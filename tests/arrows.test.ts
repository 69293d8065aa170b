import assert from "node:assert/strict";
import { test } from "node:test";
import { arrowsUp, circles, importsBelow } from "./arrows.js";

/** Files of web/ import only from their own room and the rooms before it, and never in a circle. */

const root = new URL("../", import.meta.url).pathname;
const web = importsBelow("web", root);

test("no file of web/ imports from a room after its own", () => {
  assert.deepEqual(arrowsUp(web), []);
});

test("no files of web/ import each other in a circle", () => {
  assert.deepEqual(circles(web), []);
});

test("an arrow that points up is found, and so is a circle", () => {
  const planted = new Map([
    ["web/core/index.ts", ["web/page/main.ts"]],
    ["web/page/main.ts", ["web/core/index.ts"]],
  ]);
  assert.deepEqual(arrowsUp(planted), ["web/core/index.ts -> web/page/main.ts"]);
  assert.deepEqual(circles(planted), ["web/core/index.ts -> web/page/main.ts -> web/core/index.ts"]);
});
