import { rounds } from "./rounds.js";

/** What a link to a round asks for. */
export interface RoundLink {
  /** From 0. */
  readonly round: number;
  readonly isClassMode: boolean;
}

/** Reads `#round-3` and `#round-3-class`. Anything else is no link to a round. */
export function readRoundLink(hash: string): RoundLink | undefined {
  const [, number, mode] = /^#round-(\d{1,3})(-class)?$/.exec(hash) ?? [];
  const round = Number(number) - 1;
  return rounds[round] === undefined ? undefined : { round, isClassMode: mode !== undefined };
}

export function writeRoundLink({ round, isClassMode }: RoundLink): string {
  return `#round-${round + 1}${isClassMode ? "-class" : ""}`;
}
