import type { Driver } from "../drivers/driver.js";
import { drags } from "./drags.js";
import { drawing } from "./drawing.js";
import { draws } from "./draws.js";
import { Engine } from "./engine.js";
import { exports } from "./exports.js";
import { pages } from "./pages.js";
import { sameBits } from "./same-bits.js";

/** What must be true in every engine. `npm test` says more, of Chromium alone. */
export function mainTests(name: string, launch: () => Promise<Driver>): void {
  const engine = new Engine(name, launch);
  for (const tests of [sameBits, drawing, drags, draws, exports, pages]) tests(engine);
}
