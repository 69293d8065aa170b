import { siteRoot } from "../site/root.js";
import { isLocal } from "./place-names.js";
import { classicScript, isPublished, notebookModule, servedScript, servedWidget } from "./published.js";
import type { Script } from "./snippets.js";

/** Where what is embedded comes from: the site that the page is on, or a package registry. */
export type Source = "here" | "registry";

/** What is known of this site: whether others can reach it, and whether its server lets them check the script. */
export interface Place {
  readonly root: string;
  readonly isLocal: boolean;
  /** Whether a registry has this very build. */
  readonly isPublished: boolean;
}

export function placeHere(): Place {
  return { root: siteRoot(), isLocal: isLocal(location), isPublished };
}

/** The script of the element. `integrity` is that of the file that is served now, as the preview has found it. */
export function scriptOf(source: Source, { root }: Place, integrity = servedScript.integrity): Script {
  return source === "registry" ? classicScript : { url: new URL(servedScript.file, root).href, integrity };
}

/** The address of the module for notebooks. */
export function moduleOf(source: Source, { root }: Place): string {
  return source === "registry" ? notebookModule : new URL(servedWidget, root).href;
}
