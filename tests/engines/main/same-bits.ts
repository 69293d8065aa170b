import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "vite";
import { drawsHash, goldenHash, rootsHash } from "../../golden.js";
import type { Engine } from "./engine.js";

const root = new URL("../../../", import.meta.url).pathname;

export function sameBits(engine: Engine): void {
  engine.test("the golden hashes are those of every other platform", async (driver) => {
    // The very script that Node runs, bundled with the built module.
    const bundle = await build({
      configFile: false,
      logLevel: "error",
      build: { write: false, lib: { entry: join(root, "tests/golden.ts"), formats: ["es"] } },
      resolve: { alias: { "softmax-temperature": join(root, "dist/index.js") } },
    });
    const [{ output }] = bundle as unknown as [{ output: [{ code: string }] }];
    const server = createServer(({ url }, response) => {
      const isScript = url === "/golden.js";
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? output[0].code : "<!doctype html><title>hash</title>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const hashes = await driver.evaluate(async () => {
        const golden: typeof import("../../golden.js") = await import(`${location.origin}/golden.js`);
        return [golden.computeHash(), golden.computeRootsHash(), golden.computeDrawsHash()];
      });
      assert.deepEqual(hashes, [goldenHash, rootsHash, drawsHash]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}
