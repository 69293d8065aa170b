/** Registers `<softmax-temperature>`, unless it is registered already or there is no browser. */
import { SoftmaxTemperatureElement } from "./element.js";

// Through the global object, because a server does not have the name itself.
const registry: CustomElementRegistry | undefined = globalThis.customElements;
if (registry !== undefined && registry.get("softmax-temperature") === undefined) {
  registry.define("softmax-temperature", SoftmaxTemperatureElement);
}

export { SoftmaxTemperatureElement };

declare global {
  interface HTMLElementTagNameMap {
    "softmax-temperature": SoftmaxTemperatureElement;
  }
}
