/** Where the package's files are once they are published. The build fills in what is known then. */

declare const __VERSION__: string;
declare const __INTEGRITY__: string;
declare const __STANDALONE__: string;

/** This version's, so that what is embedded today is the same tomorrow. */
const files = `https://cdn.jsdelivr.net/npm/softmax-temperature@${__VERSION__}/dist`;

export const classicScript = { url: `${files}/classic.js`, integrity: __INTEGRITY__ };
/** What a file that stands alone has inside, from the site's root: a script with a hash in its name, as all that is fetched later. */
export const standaloneInside = __STANDALONE__;
export const notebookModule = `${files}/anywidget.js`;
