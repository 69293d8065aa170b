import assert from "node:assert/strict";
import { test } from "node:test";
import { settingNames } from "../../web/element/settings.js";
import { attributeNames } from "../../web/state/state.js";
import { visit } from "../browser.js";
import { served } from "../served.js";

/** What a program sets never throws: a framework that sets it would take its whole application down. */

const place = served();
const names = [...attributeNames, ...settingNames, "state", "form", "probabilities"];

/** Opens the element alone, runs a function in the page, and returns what it returns and what the console said. */
async function inPage<Result>(
  run: (names: string[]) => Result | Promise<Result>,
): Promise<{ result: Result; said: string[] }> {
  const { page, complaints } = await visit(place.browser, `${place.url}embed.html`);
  // The compiler of the tests names functions by this.
  await page.evaluate("globalThis.__name = (named) => named");
  const result = await page.evaluate(run, names);
  await page.context().close();
  return { result: result as Result, said: complaints };
}

test("no property throws, whatever it is given; what it had stays, or is at its default, and the element still draws", async () => {
  const { result, said } = await inPage(async (names) => {
    const thrower = () => {
      throw new Error("its own code");
    };
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const traps = Object.fromEntries(
      Object.getOwnPropertyNames(Reflect).map((name) => [name, thrower]),
    ) as ProxyHandler<object>;
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    };
    const cases: readonly (readonly [name: string, value: unknown])[] = [
      ["null", null],
      ["undefined", undefined],
      ["an empty list", []],
      ["an empty text", ""],
      ["a dash", "-"],
      ["NaN", Number.NaN],
      ["-1", -1],
      ["0", 0],
      ["Infinity", Number.POSITIVE_INFINITY],
      ["true", true],
      ["a JSON list", "[1,2]"],
      ["a JSON object", '{"a":1}'],
      ["a long text", "x".repeat(100_000)],
      ["half a pair", "\ud83d"],
      ["a tensor", { data: new Float32Array(2), dims: [2] }],
      ["a symbol", Symbol("s")],
      ["a bigint", 1n],
      ["a huge bigint", 1n << 20_000_000n],
      ["a function", () => 1],
      ["a class", class {}],
      ["a date", new Date()],
      ["a map", new Map([[1, 2]])],
      ["bigints", new BigInt64Array(2)],
      ["no prototype", Object.create(null)],
      ["a list without prototypes", [Object.create(null)]],
      ["a list of symbols", [Symbol("s")]],
      ["a list of lists", [[1], [2]]],
      ["a hole", new Array(3)],
      ["a huge hole", new Array(2 ** 32 - 1)],
      ["a list without an end", endless],
      ["document.all", document.all],
      ["a throwing proxy", new Proxy({}, traps)],
      ["a throwing list", new Proxy([1, 2], traps)],
      ["a revoked proxy", revoked.proxy],
      ["a revoked proxy in a list", [revoked.proxy]],
      ["a throwing getter", Object.defineProperty({}, "logits", { get: thrower, enumerable: true })],
      ["a throwing valueOf", { valueOf: thrower, toString: thrower, [Symbol.toPrimitive]: thrower }],
      ["a throwing iterator", { [Symbol.iterator]: thrower }],
      ["a state of nothing", { logits: undefined }],
      ["a state of throwers", { logits: [1, 2], labels: { [Symbol.iterator]: thrower } }],
    ];
    const element = document.querySelector("softmax-temperature")!;
    const bad: string[] = [];
    const values = element as unknown as Record<string, unknown>;
    for (const name of names) {
      for (const [what, value] of cases) {
        try {
          // React 19 sets a property where there is one.
          if (!(name in element)) bad.push(`${name} is no property`);
          values[name] = value;
          // What is handed out is taken back.
          values.state = element.state;
          element.probabilities.map((p) => p);
        } catch (error) {
          bad.push(`${name} = ${what}: ${error}`);
        }
        await element.updateComplete.catch((error: unknown) => bad.push(`${name} = ${what}, drawn: ${error}`));
        for (const { textContent } of element.shadowRoot!.querySelectorAll(".notices p"))
          if (textContent!.length > 200) bad.push(`${name} = ${what}: a notice of ${textContent!.length} characters`);
        values[name] = undefined;
      }
    }
    await element.updateComplete;
    const { digits, labels, logits, temperature } = element;
    const rows = element.shadowRoot!.querySelectorAll(".row[data-row]").length;
    return { bad, left: { digits, labels, logits, temperature }, rows };
  });
  assert.deepEqual(result, {
    bad: [],
    left: { digits: 4, labels: ["1", "2", "3"], logits: [2, 1, 0.1], temperature: 1 },
    rows: 3,
  });
  for (const line of said) {
    assert.match(line, /^console warning: <softmax-temperature> \w+: /);
    assert.ok(line.length < 300, line);
  }
});

test("what cannot be used is said in a notice, in the element's language, and once on the console", async () => {
  const { result, said } = await inPage(async () => {
    const element = document.querySelector("softmax-temperature")!;
    element.lang = "de";
    element.temperature = 0.5;
    for (let render = 0; render < 3; ++render) element.temperature = Number.NaN;
    element.logits = { data: new Float32Array(2) } as unknown as number[];
    element.compact = Symbol("on") as unknown as boolean;
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 300));
    const notices = [...element.shadowRoot!.querySelectorAll(".notices p")].map((p) => p.textContent);
    element.temperature = 2;
    element.logits = "[5, 3, 1]";
    element.compact = false;
    await element.updateComplete;
    return { notices, left: element.shadowRoot!.querySelectorAll(".notices p").length, logits: element.logits };
  });
  assert.equal(result.notices.length, 3);
  assert.match(result.notices[0]!, /temperature.*die Temperatur muss mindestens 0 sein, nicht NaN/);
  assert.match(result.notices[1]!, /logits.*„\{…\} \(\.data\?\)“ ist keine Liste/);
  assert.match(result.notices[2]!, /compact.*„symbol“ ist keiner der Werte true, false/);
  assert.deepEqual({ left: result.left, logits: result.logits }, { left: 0, logits: [5, 3, 1] });
  assert.deepEqual(said, [
    "console warning: <softmax-temperature> temperature: temperature must be 0 or more, got NaN",
    "console warning: <softmax-temperature> logits: “{…} (.data?)” is not a list",
    "console warning: <softmax-temperature> compact: “symbol” is none of true, false",
  ]);
});

test("a state is checked whole: what it lacks has its default, and with one bad field nothing of it is used", async () => {
  const { result } = await inPage(() => {
    const element = document.querySelector("softmax-temperature")!;
    const give = (state: unknown) => {
      element.state = state as typeof element.state;
      const { digits, labels, logits, targets, temperature } = element.state;
      return JSON.stringify([logits, temperature, digits, labels, targets.entropy]);
    };
    const { state } = element;
    return [
      give({ logits: [1, 2], temperature: 0.5 }),
      give({ ...state, logits: [7], digits: 1000 }),
      give({ ...state, logits: [7], labels: null }),
      give({ ...state, targets: { ...state.targets, entropy: Number.NaN } }),
      give({ ...state, targets: { ...state.targets, maxProbability: 1.5 } }),
      give({ ...state, targets: null, unit: "dits" }),
      give({ ...state, topThree: "yes" }),
      give({ temperature: 3 }),
      give(5),
      give({ ...state, sentence: 5 }),
      give(null),
    ];
  });
  const ln2 = Math.LN2;
  assert.deepEqual(result, [
    `[[1,2],0.5,4,[],${ln2}]`,
    `[[1,2],0.5,4,[],${ln2}]`,
    ...Array(8).fill(`[[7],1,4,[],${ln2}]`),
    `[[2,1,0.1],1,4,[],${ln2}]`,
  ]);
});

test("what is handed out is frozen or a copy", async () => {
  const { result } = await inPage(async () => {
    const element = document.querySelector("softmax-temperature")!;
    const attempts: (() => unknown)[] = [
      () => (element.state.logits as number[]).push(5),
      () => Object.assign(element.state, { digits: 1000 }),
      () => Object.assign(element.state.targets, { entropy: Number.NaN }),
      () => (element.state.panels as string[]).splice(0),
      () => (element.state.labels as string[]).push("x"),
    ];
    const refused = attempts.map((attempt) => {
      try {
        attempt();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    });
    element.logits.push(1);
    element.labels.push("x");
    element.panels.push("x");
    element.probabilities.fill(1);
    let heard = 0;
    element.addEventListener("draw", ({ detail }) => {
      heard += 1;
      (detail.indices as number[]).fill(9);
    });
    const drawn = element.draw(3);
    const other = document.body.appendChild(document.createElement("softmax-temperature"));
    await other.updateComplete;
    const { digits, logits, panels, targets } = other.state;
    return {
      refused,
      heard,
      isDrawn: drawn.indices.every((row) => row < 3),
      logits: element.logits,
      sum: element.probabilities.reduce((sum, p) => sum + p).toFixed(6),
      other: JSON.stringify([logits, digits, panels, targets.perplexity]),
    };
  });
  assert.deepEqual(result, {
    refused: Array(5).fill("TypeError"),
    heard: 1,
    isDrawn: true,
    logits: [2, 1, 0.1],
    sum: "1.000000",
    other: '[[2,1,0.1],4,["bars","statistics","curves"],2]',
  });
});

test("methods still throw, and their errors say what was got", async () => {
  const { result } = await inPage(() => {
    const element = document.querySelector("softmax-temperature")!;
    const wrong: (() => void)[] = [
      () => element.draw(0),
      () => element.easeTo({ temperature: -1 }),
      () => element.easeTo({ logits: [] }),
    ];
    return wrong.map((call) => {
      try {
        call();
        return "nothing";
      } catch (error) {
        return String(error);
      }
    });
  });
  assert.deepEqual(result, [
    "RangeError: count must be a whole number from 1 to 16777216, got 0",
    "RangeError: temperature must be 0 or more, got -1",
    "RangeError: logits must not be empty",
  ]);
});

test("typed arrays are logits, and those of bigints are refused with words", async () => {
  const { result, said } = await inPage(() => {
    const element = document.querySelector("softmax-temperature")!;
    const kinds = ["Float64Array", "Float32Array", "Float16Array", "Int8Array", "Uint8ClampedArray", "Uint32Array"];
    const given = kinds.flatMap((kind) => {
      const type = (globalThis as unknown as Record<string, Float32ArrayConstructor | undefined>)[kind];
      return type === undefined ? [] : [type.of(5, 3, 1)];
    });
    const shown = [...given, new Set([5, 3, 1])].map((logits) => {
      element.logits = [0];
      element.logits = logits;
      return String(element.logits);
    });
    Object.assign(element, { logits: BigInt64Array.of(1n, 2n) });
    return [...new Set(shown), String(element.logits)];
  });
  assert.deepEqual(result, ["5,3,1", "5,3,1"]);
  assert.deepEqual(said, ["console warning: <softmax-temperature> logits: “bigint” is not a number"]);
});
