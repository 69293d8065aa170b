/** For a classic script: registers `<softmax-temperature>`, and makes the module's functions the global `softmaxTemperature`. */
import "./define.js";

export * from "../core/index.js";
