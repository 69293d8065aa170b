/** The worked example, to the digits that every layer shows. */
export const workedLogits = [2, 1, 0.1];

export const workedExamples = [
  { temperature: 0.5, probabilities: ["0.8637771182", "0.1168995209", "0.0193233608"], entropy: "0.4536683" },
  { temperature: 1, probabilities: ["0.6590011389", "0.2424329707", "0.0985658904"], entropy: "0.8467382" },
  { temperature: 2, probabilities: ["0.5016877571", "0.3042890063", "0.1940232366"], entropy: "1.0262439" },
];
