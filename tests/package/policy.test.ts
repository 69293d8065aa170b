import assert from "node:assert/strict";
import { test } from "node:test";
import { doEverything } from "./everything.js";
import { settle, tabs } from "./sites.js";

/** The strictest policy that the element promises to work under, and Trusted Types, of which only Lit's own are allowed. */
const policy = [
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join("; ");

const origin = "https://strict.example";
const strict = { folder: "dist", headers: { "Content-Security-Policy": policy } };
const browser = tabs();

function pageWith(script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A strict page</title>${script}
    <softmax-temperature></softmax-temperature></html>`;
}

test("under the strictest policy and Trusted Types all that the element can do violates nothing", async () => {
  const pages = { "/": pageWith('<script type="module" src="/define.js"></script>') };
  const { page, complaints } = await browser.open(`${origin}/`, { [origin]: { ...strict, pages } });
  await settle(page);
  await doEverything(page);
  assert.deepEqual(complaints, []);
  // The policy was in force all the time.
  await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
    try {
      document.body.innerHTML = "";
    } catch {}
  });
  assert.match(complaints.join("\n"), /inline style.*'TrustedHTML'/s);
});

test("the classic script and the frame violate nothing there either", async () => {
  const pages = { "/": pageWith('<script src="/classic.js" defer></script>') };
  for (const path of ["", "page/embed.html?lang=ja#v1&t=0.5&p=steps"]) {
    const site = { ...strict, pages };
    const { page, complaints } = await browser.open(`${origin}/${path}`, { [origin]: site });
    await settle(page);
    assert.deepEqual(complaints, [], path);
  }
});

test("the page violates nothing, where the policy that names its service worker is allowed, too", async () => {
  const headers = { "Content-Security-Policy": `${policy} softmax-temperature` };
  const site = { folder: "dist/page", headers };
  const { page, complaints } = await browser.open(`${origin}/`, { [origin]: site });
  await settle(page);
  // The service worker is registered once the page is loaded.
  await page.waitForLoadState("load");
  await page.waitForTimeout(300);
  assert.deepEqual(complaints, []);
});
