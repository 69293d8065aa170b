import assert from "node:assert/strict";
import { test } from "node:test";
import { softmax } from "../../web/core/index.js";
import { link as german } from "../../web/languages/de/page.js";
import { noticeOf } from "../../web/page/workbench/link-notice.js";
import { isShortEnough, readAddress, readFragment, writeFragment } from "../../web/state/fragment.js";
import { initialState, isSameState, panelNames, type State } from "../../web/state/state.js";
import { randomNumbers } from "../random.js";

const random = randomNumbers(20261124);

test("10,000 random states come back as they were", () => {
  for (let i = 0; i < 10_000; ++i) {
    const state = randomState();
    const fragment = writeFragment(state);
    assert.match(fragment, /^v1[&=a-zA-Z0-9.,%\-_~!*'()]*$/, "letters that every program leaves alone in a link");
    const reading = readFragment(`#${fragment}`)!;
    assert.deepEqual(reading.bad, [], fragment);
    assert.ok(isSameState(reading.state, state) || isDeepSame(reading.state, state), fragment);
  }
});

test("what is at its default is not in the link", () => {
  assert.equal(writeFragment(initialState), "v1");
  assert.equal(writeFragment({ ...initialState, temperature: 0.5 }), "v1&t=0.5");
  assert.equal(
    writeFragment({ ...initialState, logits: [1, Number.NEGATIVE_INFINITY], labels: ["a,b", "é&"] }),
    "v1&z=1,-inf&l=a%2Cb,%C3%A9%26",
  );
});

test("an anchor in the page is not a state", () => {
  for (const anchor of ["", "#", "#entropy", "#worked-example", "#v", "#vx"]) {
    assert.equal(readFragment(anchor), undefined, anchor);
  }
});

/** Links that are broken, hostile or outdated, and what is expected of them. */
const broken: readonly [string, readonly string[] | "other" | "unreadable"][] = [
  ["v0", "other"],
  ["v2", "other"],
  ["v2&z=1,2", "other"],
  ["v999999&t=2", "other"],
  ["z=1,2", "unreadable"],
  ["=", "unreadable"],
  ["t=2&v1", "unreadable"],
  ["v1x&t=2", "unreadable"],
  ["javascript:alert(1)=", "unreadable"],
  ["v9999999&t=1", "unreadable"],
  ["v1&z=", ["logits"]],
  ["v1&z=,", ["logits"]],
  ["v1&z=1,,2", ["logits"]],
  ["v1&z=NaN", ["logits"]],
  ["v1&z=1,NaN,2", ["logits"]],
  ["v1&z=inf", ["logits"]],
  ["v1&z=1,inf", ["logits"]],
  ["v1&z=-inf", ["logits"]],
  ["v1&z=-inf,-inf", ["logits"]],
  ["v1&z=1e999", ["logits"]],
  ["v1&z=0x10", ["logits"]],
  ["v1&z=1;2", ["logits"]],
  ["v1&z=one,two", ["logits"]],
  ["v1&z=1,2,<script>", ["logits"]],
  ["v1&z=%", ["logits"]],
  ["v1&z=%E0%A4%A", ["logits"]],
  ["v1&z=1_000", ["logits"]],
  ["v1&z=null", ["logits"]],
  ["v1&z=[1,2]", ["logits"]],
  [`v1&z=${"9".repeat(400)}`, ["logits"]],
  ["v1&z", ["logits"]],
  ["v1&l=%", ["labels"]],
  ["v1&l=ok,%zz", ["labels"]],
  ["v1&l=%ff", ["labels"]],
  ["v1&t=", ["temperature"]],
  ["v1&t=-1", ["temperature"]],
  ["v1&t=-inf", ["temperature"]],
  ["v1&t=NaN", ["temperature"]],
  ["v1&t=hot", ["temperature"]],
  ["v1&t=1e999", ["temperature"]],
  ["v1&t=1,5", ["temperature"]],
  ["v1&t=%00", ["temperature"]],
  ["v1&p=bars.nonsense", ["panels"]],
  ["v1&p=__proto__", ["panels"]],
  ["v1&p=%", ["panels"]],
  ["v1&d=1", ["digits"]],
  ["v1&d=16", ["digits"]],
  ["v1&d=4.5", ["digits"]],
  ["v1&d=many", ["digits"]],
  ["v1&o=random", ["order"]],
  ["v1&u=dits", ["unit"]],
  ["v1&r=-1", ["seed"]],
  ["v1&r=1.5", ["seed"]],
  ["v1&r=9007199254740992", ["seed"]],
  ["v1&r=inf", ["seed"]],
  ["v1&w=%", ["sentence"]],
  [`v1&w=${"long".repeat(51)}`, ["sentence"]],
  ["v1&g=1,2", ["targets"]],
  ["v1&g=1,2,3,4", ["targets"]],
  ["v1&g=a,b,c", ["targets"]],
  ["v1&s=left", ["topThree", "naive"]],
  ["v1&s=", ["topThree", "naive"]],
  ["v1&__proto__=1", ["__proto__"]],
  ["v1&constructor=1", ["constructor"]],
  ["v1&toString", ["toString"]],
  ["v1&x=1", ["x"]],
  [`v1&${"k".repeat(5000)}=1`, ["k".repeat(20)]],
  ["v1&&", [""]],
  ["v1&=1", [""]],
  ["v1&t=2&t=x", ["temperature"]],
  ["v1&z=1,2&t=-5&d=99", ["temperature", "digits"]],
];

test(`${broken.length} broken, hostile and outdated links give a state that works, and say what was wrong`, () => {
  assert.ok(broken.length >= 60);
  for (const [fragment, expected] of broken) {
    const reading = readFragment(`#${fragment}`);
    assert.ok(reading !== undefined, fragment);
    if (expected === "other") assert.ok(reading.otherVersion !== undefined, fragment);
    else if (expected === "unreadable") assert.equal(reading.isUnreadable, true, fragment);
    else assert.deepEqual(reading.bad, expected, fragment);
    const { logits, temperature } = reading.state;
    assert.equal(softmax(logits, { temperature }).length, logits.length, fragment);
  }
});

test("what can be read of a broken link is kept", () => {
  const { bad, state } = readFragment("#v1&z=5,6&t=hot&d=7")!;
  assert.deepEqual(bad, ["temperature"]);
  assert.deepEqual([state.logits, state.temperature, state.digits], [[5, 6], 1, 7]);
});

test("what programs on the way do to a link is undone", () => {
  const read = (link: string) => readFragment(link)!;
  for (const link of [
    "#v1&amp;z=9,1&amp;t=0.5",
    "#v1&amp;amp;z=9,1&#38;t=0.5",
    "#v1&AMP;z=9,1&#x26;t=0.5",
    "#v1%26z%3D9%2C1%26t%3D0.5",
    "#v1&z=9%2C1&t=0.5",
    "#v1=&z=9%2C1&t=0.5",
  ]) {
    const { bad, state } = read(link);
    assert.deepEqual([state.logits, state.temperature, bad], [[9, 1], 0.5, []], link);
  }
  assert.deepEqual(read("#v1%26l%3Da%252Cb").state.labels, ["a,b"]);
  assert.deepEqual(read("#v1&l=a%26amp%3Bb").state.labels, ["a&amp;b"]);
});

test("what is left of a link that nothing can be read of is said, and an anchor is none", () => {
  for (const link of ["#v1%2526z%253D9%252C1", "#V1&Z=9", "#z=9,1", "#v1;z=9", "#?v1&z=9", "#v1/", "#v"])
    assert.equal(readFragment(link)?.isUnreadable, link === "#v" ? undefined : true, link);
  for (const search of ["?z=9,1", "?V1&Z=9", "?v1%2526z%253D9", `?v1&l=${"a".repeat(2_000_000)}`])
    assert.equal(readAddress({ search, hash: "" })?.isUnreadable, true, search.slice(0, 20));
});

test("a state may stand in an address's query, where counters add parameters, unless the fragment has one", () => {
  const read = (address: string) => readAddress(new URL(address, "https://a.example"));
  for (const query of [
    "?v1&z=9,1",
    "?v1=&z=9%2C1",
    "?v1%26z%3D9%2C1",
    "?t=1764201600&v1&z=9,1",
    "?lang=de&v1&amp;z=9,1",
    "?v1&z=9,1&utm_source=x&fbclid=1",
    "?v1&z=9,1#anchor",
  ]) {
    const { bad, state } = read(query)!;
    assert.deepEqual([state.logits, bad], [[9, 1], []], query);
  }
  assert.deepEqual(read("?v1&z=9,1#v1&z=5")!.state.logits, [5]);
  for (const none of ["?lang=de", "?theme=dark&t=2", "?", "#anchor", "?v2", "?v=3"])
    assert.equal(read(none), undefined, none);
});

test("of a field that is there twice the first is read, and the second is said", () => {
  const { bad, state } = readFragment("#v1&z=5,6&t=2&z=7")!;
  assert.deepEqual([state.logits, state.temperature, bad], [[5, 6], 2, ["logits"]]);
});

test("a link of 64 kB at most is read, and few of the letters that are no fields are named", () => {
  const long = `#v1&z=${"1,".repeat(32_000)}1`;
  assert.equal(readFragment(long)!.state.logits.length, 32_001);
  assert.equal(readFragment(`${long}${",1".repeat(1000)}`)!.isUnreadable, true);
  assert.equal(readFragment(`#v1&t=2${"&l=a%2C".repeat(300_000)}`)!.isUnreadable, true);
  const strangers = Array.from({ length: 5000 }, (_, i) => `k${i}=1`).join("&");
  assert.ok(readFragment(`#v1&${strangers}`)!.bad.length <= 5);
  assert.equal(isShortEnough(long.slice(1)), true);
  assert.equal(isShortEnough("x".repeat(2 ** 16)), false);
  const { bad } = readFragment(`#v1&${["a", "b", "c", "e", "f"].map((k) => k.repeat(50)).join("&")}`)!;
  assert.ok(noticeOf({ state: initialState, bad }, german).length <= 200);
});

function randomState(): State {
  const count = 1 + random.below(12);
  const logits = Array.from({ length: count }, () =>
    random.pick([randomLogit, () => 0, () => -0, () => Number.NEGATIVE_INFINITY])(),
  );
  if (!logits.some(Number.isFinite)) logits[0] = randomLogit();
  return {
    ...initialState,
    logits,
    labels: random.pick([[], Array.from({ length: random.below(count + 1) }, randomLabel)]),
    temperature: random.pick([0, 1, Number.POSITIVE_INFINITY, 5e-324, 1.7e308, random.unit() * 10]),
    panels: panelNames.filter(() => random.unit() < 0.5),
    digits: 2 + random.below(14),
    order: random.pick(["given", "sorted"]),
    unit: random.pick(["nats", "bits"]),
    seed: random.pick([null, 0, 7, Number.MAX_SAFE_INTEGER]),
    sentence: random.pick(["", "I saw a ___.", "a & b = c # ___ % + “ü”", "\ufffd"]),
    targets: random.pick([
      initialState.targets,
      { maxProbability: random.unit(), entropy: random.unit() * 5, perplexity: 1 + random.unit() * 9 },
    ]),
    topThree: random.unit() < 0.5,
    naive: random.unit() < 0.5,
  };
}

function randomLogit(): number {
  return (random.unit() - 0.5) * 10 ** (random.below(616) - 307);
}

function randomLabel(): string {
  const letters = [
    "a",
    "Z",
    " ",
    ",",
    "&",
    "=",
    "%",
    "#",
    "é",
    "猫",
    "🙂",
    "\n",
    '"',
    "<",
    "+",
    "/",
    "٣",
    "\ud83d",
    "\udc00",
    "%u",
  ];
  return Array.from({ length: random.below(8) }, () => random.pick(letters)).join("");
}

/** Compares targets by what is in them. Throws if the states differ. */
function isDeepSame(one: State, other: State): boolean {
  assert.deepEqual({ ...one }, { ...other });
  return true;
}
