// Stand-ins for two globals of the browser that Lit uses as soon as it is imported. Where there is no browser, nothing
// is drawn, so these will do. The build replaces the globals' names by these.

export const HTMLElement = globalThis.HTMLElement ?? class {};

export const document = globalThis.document ?? { createTreeWalker: () => undefined };
