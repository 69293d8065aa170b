import assert from "node:assert/strict";
import { test } from "node:test";
import { readFragment, writeFragment } from "../../web/state/fragment.js";
import { randomNumbers } from "../random.js";

/** How many links, and from which seed: LINKS=1000000 for a long run. */
const count = Number(process.env.LINKS ?? 5000);
const seed = Number(process.env.SEED ?? 16);
const { below, pick } = randomNumbers(seed);

const pieces = [
  ..."v1|\ud83d|&amp;|%26|v1=|&z=|&l=|&t=|&d=|&=|=|,|%|%25|%ud83d|%ED%A0%BD|amp;|?|#|1|-0|2.5|1e999|-inf|inf|NaN|null|0x10".split(
    "|",
  ),
  ..."5e-324|1.7976931348623157e308|__proto__|constructor|toString|é|مرحبا|\u0000|\t|\n| |+|'|<b>|1e|--|.".split("|"),
];

test(`${count} links are read without an error, and what was read is written and read again`, () => {
  for (let run = 0; run < count; ++run) {
    const parts = Array.from({ length: below(20) }, () =>
      below(6) === 0 ? `&${String.fromCharCode(97 + below(26))}=` : pick(pieces),
    );
    const link = `${pick(["#v1", "v1", "#v1", ""])}${parts.join("")}`;
    try {
      const reading = readFragment(link);
      if (reading === undefined) continue;
      const again = readFragment(writeFragment(reading.state));
      assert.deepEqual(again?.bad, []);
      assert.deepEqual(again?.state, reading.state);
    } catch (error) {
      throw new Error(`seed ${seed}, run ${run}: ${JSON.stringify(link)}`, { cause: error });
    }
  }
});
