import { readFileSync } from "node:fs";

export const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The one example of the README that is in this language and has this in it. */
export function example(language: string, part = ""): string {
  const all = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].filter(
    ([, name, code]) => name === language && code!.includes(part),
  );
  if (all.length !== 1) throw new Error(`${all.length} examples in ${language} have “${part}”`);
  return all[0]![2]!;
}
