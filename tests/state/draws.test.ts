import assert from "node:assert/strict";
import { test } from "node:test";
import { Draws } from "../../web/state/draws.js";
import { initialState } from "../../web/state/state.js";
import { Store } from "../../web/state/store.js";

function started(seed: number | null = 7): { store: Store; draws: Draws; cleared: () => number } {
  const store = new Store();
  store.give({ ...initialState, seed });
  let times = 0;
  const draws = new Draws(store, () => {
    times += 1;
  });
  return { store, draws, cleared: () => times };
}

test("draws are counted by row, and the last ones are kept in their order", () => {
  const { draws } = started();
  const rows = [...draws.draw(100), ...draws.draw(1), ...draws.draw(3)];
  assert.equal(draws.total, 104);
  assert.deepEqual(
    [...draws.counts],
    [0, 1, 2].map((row) => rows.filter((each) => each === row).length),
  );
  assert.deepEqual(draws.last, rows.slice(-40));
});

test("with a seed the same draws come again, however they are divided", () => {
  const [one, other] = [started().draws, started().draws];
  assert.deepEqual([...one.draw(50)], [...other.draw(1), ...other.draw(9), ...other.draw(40)]);
  one.clear();
  assert.equal(one.total, 0);
  assert.deepEqual([...one.draw(50)], [...started().draws.draw(50)]);
  assert.notDeepEqual([...started(8).draws.draw(50)], [...started().draws.draw(50)]);
});

test("without a seed draws are random", () => {
  assert.notDeepEqual([...started(null).draws.draw(60)], [...started(null).draws.draw(60)]);
});

test("other logits, another temperature or another seed begin a new count, and nothing else does", () => {
  const { store, draws, cleared } = started();
  const changes: readonly [change: () => void, isNew: boolean][] = [
    [() => store.set("temperature", 2), true],
    [() => store.set("temperature", 2), false],
    [() => store.setLogit(0, 5), true],
    [() => store.undo(), true],
    [() => store.addRow("fish"), true],
    [() => store.set("seed", 9), true],
    [() => store.setLabel(0, "lion"), false],
    [() => store.set("digits", 6), false],
    [() => store.set("sentence", "I saw a ___."), false],
    [() => store.setPanel("curves", false), false],
  ];
  for (const [change, isNew] of changes) {
    draws.draw(3);
    const before = cleared();
    change();
    assert.equal(cleared() - before, isNew ? 1 : 0, String(change));
    assert.equal(draws.total > 0, !isNew, String(change));
  }
});

test("a masked row is never drawn, and at T = 0 the exact maxima are drawn alike", () => {
  const { store, draws } = started();
  store.give({ ...initialState, logits: [3, 3, Number.NEGATIVE_INFINITY, 1], temperature: 0, seed: 1 });
  draws.draw(1000);
  const [first, second, masked, lower] = draws.counts;
  assert.ok(Math.abs(first! - 500) < 100 && first! + second! === 1000);
  assert.deepEqual([masked, lower], [0, 0]);
});
