import { perRow, type UnderDrawing } from "./under.js";

const molecules = 30;

/** Molecules that rest on a level or have climbed to a higher one: as many on each as its probability says. */
export const drawLevels: UnderDrawing = (place, { probabilities }) => {
  perRow(place, "i", molecules).forEach((molecule, i) => {
    // Each has its own place in the order of climbing, the same at every temperature; neighbours are far apart in it.
    const share = (((i * 11) % molecules) + 0.5) / molecules;
    let level = 0;
    for (let below = probabilities[0]!; share >= below && level < probabilities.length - 1; ) {
      level += 1;
      below += probabilities[level]!;
    }
    molecule.className = `class-${level}`;
    molecule.style.setProperty("--level", String(level));
    molecule.style.setProperty("--at", String(i / molecules));
  });
};
