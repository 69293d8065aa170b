import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedHashes, hashesOf } from "./plain-sources.js";

/** 64 bits all of them; the last has its highest byte first. All but the last fuse products and sums if they may. */
for (const processor of ["aarch64", "riscv64", "s390x"]) {
  for (const flags of [["-O3"], ["-O1", "-DSOFTMAX_TEMPERATURE_SCALAR"]]) {
    test(`${processor} has the same bits, compiled with ${flags.join(" ")}`, () => {
      const run = [`qemu-${processor}`];
      assert.equal(hashesOf(`${processor}-linux-gnu-g++`, [...flags, "-static"], run), expectedHashes);
    });
  }
}
