import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedHashes, has, hashesOf, refusal, sources } from "./plain/plain-sources.js";

/** Both where both are: the machine needs only one of them. */
const compilers = ["g++", "clang++"].filter(has);

test("there is a compiler", () => {
  assert.notEqual(compilers.length, 0);
});

for (const compiler of compilers) {
  test(`${compiler} -O3 -march=native of the plain files gives the same bits`, () => {
    const native = refusal(compiler, ["-march=native"], sources[0]!) === "" ? ["-march=native"] : [];
    assert.equal(hashesOf(compiler, ["-O3", ...native]), expectedHashes);
  });

  test(`${compiler} -ffast-math is refused by every file`, () => {
    for (const file of sources) {
      assert.match(refusal(compiler, ["-ffast-math"], file), /must be compiled without -ffast-math/, file);
    }
    assert.match(refusal(compiler, ["-Ofast"], sources[0]!), /must be compiled without -ffast-math/);
    assert.match(refusal(compiler, ["-ffinite-math-only"], sources[0]!), /must be compiled without -ffast-math/);
  });
}
