import assert from "node:assert/strict";
import { test } from "node:test";
import { compilers, expectedHashes, hashesOf, refusal, sources } from "./plain/plain-sources.js";

test("there is a compiler", () => {
  assert.notEqual(compilers.length, 0);
});

// One compiler here; `npm run test:processors` tries all that the machine has.
test(`${compilers[0]} -O3 -march=native of the plain files gives the same bits`, () => {
  const native = refusal(compilers[0]!, ["-march=native"], [sources[0]!]) === "" ? ["-march=native"] : [];
  assert.equal(hashesOf(compilers[0]!, ["-O3", ...native]), expectedHashes);
});

for (const compiler of compilers) {
  test(`${compiler} -ffast-math is refused by every file`, () => {
    const said = refusal(compiler, ["-ffast-math"], sources);
    assert.equal(said.match(/error: .*must be compiled without -ffast-math/g)?.length, sources.length, said);
    for (const flag of ["-Ofast", "-ffinite-math-only"]) {
      assert.match(refusal(compiler, [flag], [sources[0]!]), /must be compiled without -ffast-math/);
    }
  });
}
