import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const page = new URL("../../web/page/", import.meta.url).pathname;

/** The parts of the site whose styles can be on one page together. What is in site/ is for all of them. */
const parts = ["lesson", "lesson/alice", "rounds"];

/** The classes that a part's style sheets begin a selector with: those that they style wherever they stand. */
function namesIn(part: string): Set<string> {
  const sheets = readdirSync(join(page, part)).filter((name) => name.endsWith(".css"));
  const css = sheets.map((name) => readFileSync(join(page, part, name), "utf8")).join("\n");
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/(?<=^|[{},;]\s*)\.([\w-]+)[^{};]*(?=[{,])/gm);
  return new Set([...selectors].map(([, name]) => name!));
}

/** The classes that a part's markup has. */
function classesOf(part: string): Set<string> {
  const sources = readdirSync(join(page, part)).filter((name) => name.endsWith(".ts"));
  const text = sources.map((name) => readFileSync(join(page, part, name), "utf8")).join("\n");
  const lists = text.matchAll(/class(?:Name)?(?: = |=)"([^"$]*)/g);
  return new Set([...lists].flatMap(([, list]) => list!.split(/\s+/)).filter((name) => name !== ""));
}

test("no part of a page styles a class of another part", () => {
  for (const part of parts) {
    const styled = namesIn(part);
    for (const other of parts.filter((each) => each !== part)) {
      // A name with the part's own before it is meant.
      const own = `${other.split("/").at(-1)}-`;
      const clashes = [...classesOf(other)].filter((name) => styled.has(name) && !name.startsWith(own));
      assert.deepEqual(clashes, [], `styles of ${part}, classes of ${other}`);
    }
  }
});
