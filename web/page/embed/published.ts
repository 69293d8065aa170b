/** Where the package's files are once they are published. The build fills in what is known then. */

declare const __VERSION__: string;
declare const __INTEGRITY__: string;

/** This version's, so that what is embedded today is the same tomorrow. */
const files = `https://cdn.jsdelivr.net/npm/softmax-temperature@${__VERSION__}/dist`;

export const classicScript = { url: `${files}/classic.js`, integrity: __INTEGRITY__ };
export const notebookModule = `${files}/anywidget.js`;
