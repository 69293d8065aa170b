import assert from "node:assert/strict";
import { test } from "node:test";
import { compilers, expectedHashes, hashesOf } from "./plain-sources.js";

// This machine's own, with all that it can do.
for (const compiler of compilers) {
  test(`${compiler} -O3 -march=native has the same bits`, () => {
    assert.equal(hashesOf(compiler, ["-O3", "-march=native"]), expectedHashes);
  });
}

/** 64 bits all of them; the last has its highest byte first. All but the last fuse products and sums if they may. */
for (const processor of ["aarch64", "riscv64", "s390x"]) {
  for (const flags of [["-O3"], ["-O1", "-DSOFTMAX_TEMPERATURE_SCALAR"]]) {
    test(`${processor} has the same bits, compiled with ${flags.join(" ")}`, () => {
      const run = [`qemu-${processor}`];
      assert.equal(hashesOf(`${processor}-linux-gnu-g++`, [...flags, "-static"], run), expectedHashes);
    });
  }
}
