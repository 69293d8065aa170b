import type { UnderName } from "../scenes.js";
import { drawBest } from "./best.js";
import { drawBlocks } from "./blocks.js";
import { drawClaims } from "./claims.js";
import { drawLead } from "./lead.js";
import { drawLevels } from "./levels.js";
import { drawParts } from "./parts.js";
import { drawPin } from "./pin.js";
import { drawRings } from "./rings.js";
import { drawStarts } from "./starts.js";
import { drawSteps } from "./steps.js";
import type { UnderDrawing } from "./under.js";

export { oneGuess } from "../one-guess.js";
export { dropPin } from "./pin.js";

/** The small drawings below the rows, and the guess that marks one. They are fetched when the reader begins to read. */
export const drawings: Readonly<Partial<Record<UnderName, UnderDrawing>>> = {
  steps: drawSteps,
  parts: drawParts,
  pin: drawPin,
  rings: drawRings,
  lead: drawLead,
  levels: drawLevels,
  blocks: drawBlocks,
  best: drawBest,
  starts: drawStarts,
  claims: drawClaims,
};
