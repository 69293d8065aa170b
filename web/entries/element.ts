/** The class of `<softmax-temperature>`, not registered: see define.ts for that. */
import type { SoftmaxTemperature } from "../element/interface.js";
import { SoftmaxTemperatureElement as Implementation } from "../element/softmax-temperature-element.js";

export type { Change, SoftmaxTemperature } from "../element/interface.js";
export type { PanelName, State, Targets } from "../state/state.js";

/** The class, typed by its interface: its properties come from tables, and its types need nothing but the DOM's. */
export const SoftmaxTemperatureElement = Implementation as unknown as {
  new (): SoftmaxTemperature;
  prototype: SoftmaxTemperature;
};
export type SoftmaxTemperatureElement = SoftmaxTemperature;
