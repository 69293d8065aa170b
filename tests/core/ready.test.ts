import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

/** What is built, since the file of WebAssembly is. */
const dist = join(new URL(".", import.meta.url).pathname, "../../dist");
const bytes = new Uint8Array(readFileSync(join(dist, "core.wasm")));

for (const entry of ["index.js", "without-wasm.js"]) {
  const fresh = async (): Promise<typeof import("../../web/core/index.js")> =>
    import(`${join(dist, entry)}?${Math.random()}`);

  test(`${entry} starts in core.wasm, however that is given, and computes the same bits`, async () => {
    const { ready, Sampler, softmax, statistics } = await fresh();
    const logits = Float32Array.from({ length: 50_000 }, (_, i) => 30 * Math.sin(i * i));
    const results = () => [
      Buffer.from(softmax(logits).buffer).toString("base64"),
      Buffer.from(softmax([...logits], { temperature: 0.3 }).buffer).toString("base64"),
      JSON.stringify(statistics(logits, { temperature: 2 })),
      sampler.next([1, 2, 3]),
    ];
    let sampler = new Sampler({ seed: 7 });
    const before = results();
    await ready();
    const ways = [
      new WebAssembly.Module(bytes),
      bytes,
      bytes.slice().buffer,
      new Response(bytes),
      Promise.resolve(new WebAssembly.Module(bytes)),
    ];
    for (const wasm of ways) {
      await ready({ wasm });
      sampler = new Sampler({ seed: 7 });
      assert.deepEqual(results(), before);
    }
    // A sampler goes on with its own numbers, whatever computes them.
    const [other, same] = [new Sampler({ seed: 1 }), new Sampler({ seed: 1 })];
    const first = other.sequence([1, 2, 3], 50);
    const half = same.sequence([1, 2, 3], 25);
    await ready({ wasm: bytes });
    assert.deepEqual([...half, ...same.sequence([1, 2, 3], 25)], [...first]);
  });

  test(`${entry} says what is wrong with the wasm that it is given, and goes on as before`, async () => {
    const { ready, softmax } = await fresh();
    const wrong = (wasm: unknown) => ready({ wasm } as Parameters<typeof ready>[0]);
    for (const wasm of [5, null, "core.wasm", {}, [], () => bytes]) {
      await assert.rejects(wrong(wasm), {
        name: "TypeError",
        message: /^wasm must be a WebAssembly\.Module, its bytes or a/,
      });
    }
    await assert.rejects(wrong(new Uint8Array(3)), { name: "CompileError" });
    const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    await assert.rejects(wrong(empty), { message: /^wasm is not the core\.wasm of this version/ });
    await assert.rejects(wrong(new Response("", { status: 404 })), { message: /status 404/ });
    await assert.rejects(wrong(Promise.reject(new Error("offline"))), { message: "offline" });
    await assert.rejects(ready({ wsam: bytes } as object), { message: 'unknown option "wsam" (did you mean "wasm"?)' });
    assert.equal(softmax([2, 1, 0.1], { temperature: 0.5 })[0]!.toFixed(10), "0.8637771182");
  });
}
