import assert from "node:assert/strict";
import { test } from "node:test";
import { example } from "./readme-examples.js";
import { settle, tabs, type Visited } from "./sites.js";

/**
 * What a learning platform leaves of what a teacher pastes: an imitation, by what Canvas and Moodle document. Scripts go,
 * unknown elements leave their content behind, and a frame keeps a few attributes, `sandbox` not among them.
 */

const course = "https://course.example";
const widgets = "https://example.org";
const browser = tabs();

async function paste(markup: string): Promise<Visited> {
  const pages = { "/": `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Lecture 4</title></html>` };
  const visited = await browser.open(`${course}/`, { [course]: { pages }, [widgets]: { folder: "dist/page" } });
  await visited.page.evaluate((markup) => {
    const kept = ["class", "height", "name", "src", "title", "width"];
    const pasted = new DOMParser().parseFromString(markup, "text/html").body;
    for (const element of pasted.querySelectorAll("script")) element.remove();
    for (const element of pasted.querySelectorAll("*"))
      if (element.localName.includes("-")) element.replaceWith(...element.childNodes);
    for (const frame of pasted.querySelectorAll("iframe"))
      for (const name of frame.getAttributeNames()) if (!kept.includes(name)) frame.removeAttribute(name);
    document.body.append(...pasted.childNodes);
  }, markup);
  return visited;
}

test("the README's frame works, at the height that it is given", async () => {
  const { page, complaints } = await paste(example("html", "<iframe"));
  const frame = page.frameLocator("iframe");
  await settle(frame);
  assert.equal(await frame.locator("[data-probability='0']").innerText(), "0,8638");
  // Below the frame's edge: it is scrolled to.
  await frame.locator("#temperature").press("End");
  assert.equal(await frame.locator("[data-probability='0']").innerText(), "0,3333");
  assert.equal(await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height), 604);
  assert.deepEqual(complaints, []);
});

test("of the element, what is written between its tags remains", async () => {
  const { page, complaints } = await paste(
    `<script src="${widgets}/classic.js"></script><softmax-temperature><p>p = 0.86, 0.12, 0.02</p></softmax-temperature>`,
  );
  assert.equal(await page.locator("softmax-temperature").count(), 0);
  assert.ok(await page.getByText("p = 0.86, 0.12, 0.02").isVisible());
  assert.deepEqual(complaints, []);
});
