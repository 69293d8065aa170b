import type { State } from "./state.js";

/** Converts nats to a unit. Dividing by ln 2 makes ln 8 exactly 3 bits; multiplying by its reciprocal would not. */
export function inUnit(nats: number, unit: State["unit"]): number {
  return unit === "bits" ? nats / Math.LN2 : nats;
}

/** Converts a value in a unit to nats. */
export function fromUnit(value: number, unit: State["unit"]): number {
  return unit === "bits" ? value * Math.LN2 : value;
}
