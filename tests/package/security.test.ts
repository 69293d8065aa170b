import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./packed.js";

/** The sources of what runs in a reader's browser, by their paths; those that build it are not among them. */
const sources = readdirSync(join(root, "web"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|js)$/.test(path) && !/(^|\/)(build|typedoc|node_modules)(\/|\.ts$)/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, "web", path), "utf8") }));

test("every test that SECURITY.md names is there", () => {
  const named = [...readFileSync(join(root, "SECURITY.md"), "utf8").matchAll(/`([.\w-]+\/[\w/.-]+\.\w+)`/g)];
  assert.ok(named.length > 12);
  for (const [, path] of named) assert.ok(existsSync(join(root, path!)), path);
});

test("no source makes a request, except the service worker for the page's own files", () => {
  const requests = /(?<!#)\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|importScripts/;
  const found = sources.filter(({ text }) => requests.test(text)).map(({ path }) => path);
  assert.deepEqual(found, ["page/site/service-worker.js"]);
});

test("no source makes HTML or code from a text", () => {
  const makers =
    /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML|unsafe(HTML|SVG|Static)|DOMParser|document\.write|\beval\(|new Function\b|srcdoc\s*=\s*[^"]/;
  for (const { path, text } of sources) assert.doesNotMatch(text, makers, path);
});
