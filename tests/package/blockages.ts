import type { Options, Visited } from "./sites.js";

/** How WebAssembly is kept from running: the headers of a site, or what happens ahead of a page's scripts. */
export interface Blockage extends Options {
  readonly headers?: Record<string, string>;
}

export const blockages: Readonly<Record<string, Blockage>> = {
  "a policy": {
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
    },
  },
  lockdown: { ahead: () => Reflect.deleteProperty(globalThis, "WebAssembly") },
};

/** What was thrown, and what was asked for in vain. The browser and Emscripten do warn, which is left out. */
export function thrown({ complaints }: Visited): string[] {
  return complaints.filter((complaint) => /^(error|request): /.test(complaint));
}
