import { createHash } from "node:crypto";

/** What tells one version of a file from another, for its address. */
export function contentHash(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
