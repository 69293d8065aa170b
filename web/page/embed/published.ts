/** What is served beside the page, and where the package's files are once they are published. The build fills in what is known then. */

declare const __VERSION__: string;
declare const __INTEGRITY__: string;
declare const __SERVED_SCRIPT__: { readonly file: string; readonly integrity: string };
declare const __SERVED_WIDGET__: string;
declare const __STANDALONE__: string;
declare const __PUBLISHED__: boolean;

/** This version's, so that what is embedded today is the same tomorrow. */
const files = `https://cdn.jsdelivr.net/npm/softmax-temperature@${__VERSION__}/dist`;

/** Whether a package registry has this build: only then is it offered. */
export const isPublished = __PUBLISHED__;
export const classicScript = { url: `${files}/classic.js`, integrity: __INTEGRITY__ };
export const notebookModule = `${files}/anywidget.js`;

/** The same two files beside the page, from the site's root. */
export const servedScript = __SERVED_SCRIPT__;
export const servedWidget = __SERVED_WIDGET__;
/** What a file that stands alone has inside, from the site's root: a script with a hash in its name, as all that is fetched later. */
export const standaloneInside = __STANDALONE__;
