/** Every word that a reader of the element sees or hears. A language is one value of this type. */
export interface Messages {
  temperature: string;
  temperatureTyped: string;
  greedy: string;
  uniform: string;
  setTemperature(temperature: string): string;
  label: string;
  logit: string;
  probability: string;
  labelOf(row: number): string;
  logitOf(label: string): string;
  logitTyped(label: string): string;
  logitValue(logit: string, probability: string): string;
  masked: string;
  maskedValue: string;
  addRow: string;
  removal: string;
  removeRow(label: string): string;
  newLabel(row: number): string;
  ghost: string;
  entropy: string;
  nats: string;
  perplexity: string;
  choices: string;
  topProbability: string;
  sharedBy(count: number): string;
  summary(temperature: string, leaders: string, probability: string, entropy: string): string;
  badLogit(text: string): string;
  badTemperature(text: string): string;
  badField(name: string, reason: string): string;
  refused(reason: string): string;
  notANumber(text: string): string;
}

export const english: Messages = {
  temperature: "Temperature",
  temperatureTyped: "Temperature, as a number",
  greedy: "greedy",
  uniform: "uniform",
  setTemperature: (temperature) => `Set the temperature to ${temperature}`,
  label: "Label",
  logit: "Logit",
  probability: "Probability",
  labelOf: (row) => `Label of row ${row}`,
  logitOf: (label) => `Logit of ${label}`,
  logitTyped: (label) => `Logit of ${label}, as a number`,
  logitValue: (logit, probability) => `${logit}, probability ${probability}`,
  masked: "masked",
  maskedValue: "masked, probability 0",
  addRow: "Add a row",
  removal: "Remove",
  removeRow: (label) => `Remove ${label}`,
  newLabel: (row) => `new ${row}`,
  ghost: "outline: T = 1",
  entropy: "Entropy",
  nats: "nats",
  perplexity: "Perplexity",
  choices: "effective choices",
  topProbability: "Top probability",
  sharedBy: (count) => `${count} rows alike`,
  summary: (temperature, leaders, probability, entropy) =>
    `Temperature ${temperature}: highest probability ${probability}, ${leaders}; entropy ${entropy} nats.`,
  badLogit: (text) =>
    `“${text}” is not a logit. Type a number such as 1.5 (with a point) or 2e3, or -inf to mask the entry.`,
  badTemperature: (text) => `“${text}” is not a temperature. Type a number of 0 or more, or inf.`,
  badField: (name, reason) => `The attribute “${name}” is not used: ${reason}.`,
  refused: (reason) => `Not changed: ${reason}.`,
  notANumber: (text) => `“${text}” is not a number`,
};
