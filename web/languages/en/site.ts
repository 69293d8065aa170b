import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "English",
  name: "softmax temperature",
  lesson: "Lesson",
  workbench: "Workbench",
  pages: "Pages",
  language: "Language",
  theme: { name: "Colours", system: "System", light: "Light", dark: "Dark" },
  withoutScript: "These figures come alive with JavaScript. The text and its numbers are complete without.",
  labels: ["cat", "dog", "bird"],
  sentence: "I saw a ___.",
  label: "Label",
  probability: "Probability",
  footer:
    "Computed by the WebAssembly core of <code>softmax-temperature</code>, in this page: nothing is sent anywhere. Digits: UCI optical digits, CC BY 4.0. Words: Lewis Carroll, 1865.",
};
