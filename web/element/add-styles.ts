import { adoptStyles, type CSSResult } from "lit";

/** Adds styles to those that an element's shadow root has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  // Imitations of a browser may not know adopted style sheets: Lit then adds an element.
  adoptStyles(root, [...(root.adoptedStyleSheets ?? []), styles]);
}
