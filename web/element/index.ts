/** The class of `<softmax-temperature>`, without registering it: see define.ts for that. */
export { SoftmaxTemperatureElement } from "./softmax-temperature-element.js";
