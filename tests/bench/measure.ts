import type { Trial } from "./peer.js";

const rounds = 21;
/** Long enough for clocks that tick every 0.1 ms, as browsers' do. */
const batchMilliseconds = 10;
const warmUpMilliseconds = 100;

/**
 * Nanoseconds a run for each trial: the median of several rounds, in each of which every trial has its turn, so that a
 * busy spell of the machine meets all of them.
 */
export async function measure(trials: readonly Trial[]): Promise<number[]> {
  const counts: number[] = [];
  for (const trial of trials) counts.push(await runsInABatch(trial));
  const times: number[][] = trials.map(() => []);
  for (let round = 0; round < rounds; ++round) {
    for (const [i, trial] of trials.entries()) {
      times[i]!.push((1e6 * (await timeBatch(trial, counts[i]!))) / counts[i]!);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Finds how many runs fill a batch, once a trial is warm: its first runs start and compile things. */
async function runsInABatch(trial: Trial): Promise<number> {
  const warm = performance.now() + warmUpMilliseconds;
  do await trial.run();
  while (performance.now() < warm);
  for (let count = 1; ; count *= 2) {
    // The shortest of three: a single one that something interrupted would end the search too soon.
    const time = Math.min(await timeBatch(trial, count), await timeBatch(trial, count), await timeBatch(trial, count));
    if (time >= batchMilliseconds / 4) return Math.ceil((count * batchMilliseconds) / time);
  }
}

async function timeBatch(trial: Trial, count: number): Promise<number> {
  const start = performance.now();
  const pending = trial.run();
  if (pending instanceof Promise) {
    await pending;
    for (let i = 1; i < count; ++i) await trial.run();
  } else {
    for (let i = 1; i < count; ++i) trial.run();
  }
  return performance.now() - start;
}
