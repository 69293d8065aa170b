/** Registers `<softmax-temperature>`, unless the page has one already, or there is no page. */
import { SoftmaxTemperatureElement } from "./element.js";

// By the global object: a server has no such name.
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
