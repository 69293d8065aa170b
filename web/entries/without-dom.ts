// Stands in for two globals of the browser, which Lit asks for as soon as it is imported, where there is no browser. Nothing
// is drawn there; the build puts these in the place of the globals' names.

export const HTMLElement = globalThis.HTMLElement ?? class {};

export const document = globalThis.document ?? { createTreeWalker: () => undefined };
