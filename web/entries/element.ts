/** The class of `<softmax-temperature>`, not registered: see define.ts for that. */

import { bringAlong } from "../element/at-hand.js";
import { HostedElement } from "../element/host/hosted-element.js";
import type { SoftmaxTemperature } from "../element/interface.js";
import * as curves from "../element/panels/curves/index.js";
import * as statistics from "../element/panels/statistics/index.js";
import * as toolbar from "../element/panels/toolbar/index.js";
import { element as english } from "../languages/en/element.js";

export type { Change, Draw, SoftmaxTemperature, SoftmaxTemperatureEvents } from "../element/interface.js";
export type { PanelName, State, Targets } from "../state/state.js";
export type { SoftmaxTemperatureProps } from "./jsx.js";

/** The class, typed by its interface: its properties come from tables, and its types need nothing but the DOM's. */
export const SoftmaxTemperatureElement = bringAlong(
  HostedElement,
  { toolbar, statistics, curves },
  english,
) as unknown as {
  new (): SoftmaxTemperature;
  prototype: SoftmaxTemperature;
};
export type SoftmaxTemperatureElement = SoftmaxTemperature;
