import type { State } from "./state.js";

/** Nats in a unit. Divided by ln 2 rather than multiplied by its reciprocal: ln 4 is 2 bits then. */
export function inUnit(nats: number, unit: State["unit"]): number {
  return unit === "bits" ? nats / Math.LN2 : nats;
}

/** So much of a unit in nats. */
export function fromUnit(value: number, unit: State["unit"]): number {
  return unit === "bits" ? value * Math.LN2 : value;
}
