/** Registers `<softmax-temperature>`, unless the page has one already. */
import { SoftmaxTemperatureElement } from "./index.js";

if (customElements.get("softmax-temperature") === undefined) {
  customElements.define("softmax-temperature", SoftmaxTemperatureElement);
}

export { SoftmaxTemperatureElement };

declare global {
  interface HTMLElementTagNameMap {
    "softmax-temperature": SoftmaxTemperatureElement;
  }
}
