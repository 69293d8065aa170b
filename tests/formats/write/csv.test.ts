import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../../web/formats/write/csv.js";
import type { Distribution } from "../../../web/formats/write/distribution.js";
import { distributionOf, edges, workedDistribution } from "./distributions.js";

/** Reads RFC 4180, and nothing else. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [, quoted, plain, end] = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y.exec(text.slice(at)) ?? assert.fail();
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    at += (quoted === undefined ? plain!.length : quoted.length + 2) + end!.length;
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What a reader does that knows of the apostrophe. */
function unguarded(label: string): string {
  return label.replace(/^'(?=[=+\-@＝＋－＠\t\r'])/, "");
}

test("a label that a spreadsheet would take for a formula has one apostrophe before it", () => {
  const labels = [
    "=1+1",
    "+1",
    "-x",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "\tx",
    "\r=1",
    "'quoted",
    "''",
    "a=b",
    "5",
  ];
  const text = toCsv(
    distributionOf(
      labels,
      labels.map(() => 0),
      1,
    ),
  );
  const written = parse(text)
    .slice(1)
    .map(([label]) => label);
  assert.deepEqual(
    written,
    labels.map((label, i) => (i < 12 ? `'${label}` : label)),
  );
  assert.deepEqual(
    written.map((label) => unguarded(label!)),
    labels,
  );
});

test("the worked example is a header and three rows", () => {
  assert.equal(
    toCsv(workedDistribution),
    [
      "label,logit,probability at T = 0.5\r\n",
      "cat,2,0.8637771182080068\r\n",
      "dog,1,0.1168995209459857\r\n",
      "bird,0.1,0.0193233608460075\r\n",
    ].join(""),
  );
});

test("no label adds a field or a row, whatever it contains", () => {
  const labels = ['a "b"', "c,d", "e\nf", "\rg", " h", "100 %", ""];
  const rows = ['"a ""b"""', '"c,d"', '"e\nf"', `"'\rg"`, '" h"', "100 %", ""];
  const text = toCsv(distributionOf(labels, [0, 0, 0, 0, 0, 0, Number.NEGATIVE_INFINITY], 0));
  const probability = 1 / 6;
  const expected = rows.map((row, i) => (i < 6 ? `${row},0,${probability}\r\n` : `${row},-Infinity,0\r\n`));
  assert.equal(text, `label,logit,probability at T = 0\r\n${expected.join("")}`);
});

test("what is written reads back as the same texts and the same doubles", () => {
  for (const [name, distribution] of Object.entries(edges)) {
    const [header, ...rows] = parse(toCsv(distribution));
    assert.deepEqual(header, ["label", "logit", `probability at T = ${distribution.temperature}`], name);
    const read: Omit<Distribution, "temperature"> = {
      labels: rows.map(([label]) => unguarded(label!)),
      logits: rows.map(([, logit]) => Number(logit)),
      probabilities: rows.map(([, , probability]) => Number(probability)),
    };
    const { labels, logits, probabilities } = distribution;
    assert.deepEqual(read, { labels, logits, probabilities: [...Array.from(probabilities)] }, name);
  }
});
