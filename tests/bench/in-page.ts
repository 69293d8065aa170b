import type { softmax } from "../../web/core/index.js";
import { compareTimes, type Row } from "./compare.js";
import { copy } from "./copy.js";
import { doubleLoop, floatLoop } from "./javascript-loops.js";
import { publicSoftmax } from "./public-softmax.js";

export interface PageTimes {
  float32: Row[];
  float64: Row[];
}

/** The half of the browser benchmark that runs in the page. */
export async function compareInPage(built: typeof softmax): Promise<PageTimes> {
  const module = publicSoftmax(built);
  return {
    float32: await compareTimes([module, floatLoop, copy], "float32"),
    float64: await compareTimes([module, doubleLoop, copy], "float64"),
  };
}
