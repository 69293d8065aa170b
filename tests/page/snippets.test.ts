import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { type Handout, markdownSnippet } from "../../web/page/embed/handout.js";
import { isLocal } from "../../web/page/embed/place-names.js";
import {
  type Embedded,
  elementSnippet,
  frameHeight,
  frameSnippet,
  notebookSnippet,
} from "../../web/page/embed/snippets.js";
import { standaloneFile } from "../../web/page/embed/standalone-file.js";
import { fields } from "../../web/state/fields.js";
import { readFragment, writeFragment } from "../../web/state/fragment.js";
import { initialState, type State } from "../../web/state/state.js";

const hostile = 'a"b, <script>alert(1)</script> & [c](d) \\ `e` \u202e';
const state: State = {
  ...initialState,
  logits: [2, -1.5e-300, Number.NEGATIVE_INFINITY, 0.1],
  labels: ["plain", hostile, "", "ünï"],
  temperature: Number.POSITIVE_INFINITY,
  panels: ["bars", "steps"],
  digits: 6,
  order: "sorted",
  unit: "bits",
};
const embedded: Embedded = { state, language: "de", title: hostile };

const handout: Handout = {
  title: "Softmax",
  language: "de",
  direction: "ltr",
  heads: ["Label", "Logit", "p"],
  rows: [],
  link: undefined,
  linkWords: hostile,
};

/** What a browser reads in an attribute's value. */
function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replaceAll(/&(\w+);/g, (_, name: string) => characters[name]!);
}

/** The attributes of the first tag of a name. */
function attributesOf(html: string, tag: string): Map<string, string> {
  const [, text = ""] = new RegExp(`<${tag}([^>]*)>`).exec(html) ?? [];
  return new Map([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]));
}

test("the element's attributes are read back as the state, whatever its labels hold", () => {
  const html = elementSnippet(embedded, { url: "https://example.test/a.js", integrity: "sha384-abc" });
  const attributes = attributesOf(html, "softmax-temperature");
  for (const name of ["logits", "labels", "temperature", "panels", "digits", "order", "unit"] as const) {
    assert.deepEqual(fields[name].read(attributes.get(name)!), state[name], name);
  }
  assert.equal(attributes.get("title"), hostile);
  assert.equal(attributes.get("lang"), "de");
  assert.equal(attributesOf(html, "script").get("integrity"), "sha384-abc");
  assert.equal(html.match(/<script/g)?.length, 1, "the labels add no element");
});

test("plain labels are written plainly, and what is at its default is left out", () => {
  const plain = { state: { ...initialState, labels: ["cat", "dog", "bird"] }, language: "en", title: "Softmax" };
  const html = elementSnippet(plain, { url: "a.js", integrity: "sha384-abc" });
  assert.match(html, /labels="cat, dog, bird"/);
  assert.doesNotMatch(html, /panels=|digits=|order=|unit=/);
});

test("the frame's and the link's addresses carry the state", () => {
  const frame = attributesOf(frameSnippet(embedded, "https://example.test/course/"), "iframe").get("src")!;
  assert.ok(frame.startsWith("https://example.test/course/embed.html?lang=de#v1&"));
  assert.deepEqual(readFragment(new URL(frame).hash)?.state, state);

  const markdown = markdownSnippet({ ...handout, link: `https://example.test/de/#${writeFragment(state)}` });
  const [, text, address] = /^\[(.*)\]\(([^()\s]*)\)$/m.exec(markdown)!;
  assert.deepEqual(readFragment(new URL(address!).hash)?.state, state);
  assert.equal(text!.replaceAll(/\\([\\[\]<>`*_])/g, "$1"), hostile);
});

test("newlines, templates and quotes in texts stay on one line, in attributes, between tags and in Markdown", () => {
  const texts = {
    state: { ...initialState, labels: ["a\n\nb", "{{x}} {% y %}"], sentence: "\r\n ___" },
    language: "en",
  };
  const html = elementSnippet(
    { ...texts, title: "*t*\n\n`u`" },
    { url: "https://a.example/s.js" },
    "https://a.example/#v1",
  );
  assert.ok(!/\n\s*\n/.test(html.trim()) && !/\{[{%]/.test(html), html);
  assert.ok(html.includes(">&#42;t&#42; &#96;u&#96;</a>"), html);
  const markdown = markdownSnippet({ ...handout, title: "a | b\n\n[c] &lt;", rows: [["{{x}}\n|", "1", "2"]] });
  assert.ok(markdown.startsWith("**a \\| b \\[c\\] \\&lt;**\n\n"), markdown);
  assert.ok(markdown.includes("| \\{\\{x\\}\\} \\| | 1 | 2 |\n"), markdown);
});

test("addresses that nobody elsewhere knows are told from others", () => {
  const at = (address: string) => isLocal(new URL(address));
  for (const host of [
    "localhost",
    "127.0.0.1",
    "[::1]",
    "192.168.1.7",
    "10.0.0.3",
    "mac.local",
    "box",
    "a.localhost",
  ]) {
    assert.ok(at(`http://${host}:80/`), host);
  }
  assert.ok(at("file:///home/a/index.html"));
  for (const host of ["example.org", "127.example.org", "172.32.0.1", "localhost.example.org", "uni-x.de"]) {
    assert.ok(!at(`https://${host}/`), host);
  }
});

test("a frame is given no height but a finite one of 0 to 10,000", () => {
  assert.deepEqual([300.5, -5, 1e9].map(frameHeight), [300.5, 0, 10000]);
  for (const height of [Number.NaN, Number.POSITIVE_INFINITY, "700", null, undefined, [5]]) {
    assert.equal(frameHeight(height), undefined);
  }
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test("the notebook's cell is Python that says the same", {
  skip: hasPython ? false : "python3 is not installed",
}, () => {
  const look = { isCompact: true, isReadonly: false, theme: "dark", size: null, width: null } as const;
  const seeded = { ...embedded, state: { ...state, seed: 7 }, look };
  const cell = notebookSnippet(seeded, "https://example.test/anywidget.js");
  assert.match(cell, /seed = traitlets\.Any\(None\)/);
  assert.match(cell, /_esm = "https:/);
  assert.match(notebookSnippet(seeded, { file: "w.js" }), /_esm = pathlib\.Path\("w\.js"\)/);
  const program = `
import json, sys, types
class Trait:
    def __init__(self, *default): pass
    def tag(self, **metadata): return self
traitlets = types.SimpleNamespace(List=Trait, Any=Trait, Bool=Trait, Unicode=Trait)
class AnyWidget:
    def __init__(self, **given): print(json.dumps(given))
sys.modules["anywidget"] = types.SimpleNamespace(AnyWidget=AnyWidget)
sys.modules["traitlets"] = traitlets
exec(sys.stdin.read().replace("%pip", "#"))
`;
  const { status, stderr, stdout } = spawnSync("python3", ["-c", program], { input: cell, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const given = JSON.parse(stdout);
  assert.deepEqual(given.logits, [2, -1.5e-300, "-inf", 0.1]);
  assert.deepEqual(given.labels, state.labels);
  assert.equal(given.temperature, "inf");
  assert.deepEqual(given.panels, state.panels);
  assert.deepEqual([given.seed, given.compact, given.theme], [7, true, "dark"]);
  assert.equal(given.title, hostile);
});

test("the file of its own has the state, its title and its table, and the style and the script inside", () => {
  const inside = { style: "p { margin: 0 }", script: 'f("$&")' };
  const html = standaloneFile(embedded, inside, "<table>$&</table>");
  assert.ok(html.startsWith('<!doctype html>\n<html lang="de"'));
  assert.ok(html.includes(`<title>${html.match(/<h1[^>]*>(.*)<\/h1>/)![1]}</title>`), "the title is the heading, too");
  assert.ok(!html.includes("<script>alert"));
  assert.ok(html.includes(`<style>\n${inside.style}</style>`));
  assert.ok(html.includes(`<script>\n${inside.script}</script>`));
  assert.ok(html.includes("><table>$&</table></softmax-temperature>"));
  assert.deepEqual(fields.labels.read(attributesOf(html, "softmax-temperature").get("labels")!), state.labels);
});

test("the frame's script sets no height but a finite number from 0 to 10,000", () => {
  const snippet = frameSnippet({ state: initialState, language: "en", title: "T" }, "https://a.example/");
  const frame: Record<string, unknown> = { contentWindow: {} };
  let hear: ((message: object) => void) | undefined;
  runInNewContext(/<script>([\s\S]*)<\/script>/.exec(snippet)![1]!, {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    document: { querySelectorAll: () => [frame] },
  });
  const heightAfter = (height: unknown, source = frame.contentWindow) => {
    frame.height = "600";
    hear!({ source, data: { type: "softmax-temperature:height", height } });
    return frame.height;
  };
  assert.deepEqual(
    [300.5, 0, -5, 1e9].map((height) => heightAfter(height)),
    [300.5, 0, 0, 10000],
  );
  for (const height of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "100%",
    "700",
    null,
    undefined,
    [5],
    { valueOf: () => 1 },
  ]) {
    assert.equal(heightAfter(height), "600");
  }
  assert.equal(heightAfter(300, {}), "600", "another window's");
});
