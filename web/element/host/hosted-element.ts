import type { CSSResult } from "lit";
import { SoftmaxTemperatureElement } from "../softmax-temperature-element.js";
import { HostInk } from "./host-ink.js";
import { hostStyles } from "./styles.js";

/** The element as it is published: its colours come from the text around it. Our own pages set theirs instead. */
export class HostedElement extends SoftmaxTemperatureElement {
  static override get styles(): CSSResult[] {
    return [...SoftmaxTemperatureElement.styles, hostStyles];
  }

  constructor() {
    super();
    new HostInk(this);
  }
}
