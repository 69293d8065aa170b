import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/**
 * Sets properties of an element's style through the CSSOM. Lit's styleMap writes the attribute first, which a page's
 * policy may forbid.
 */
class Styled extends Directive {
  override update(part: ElementPart, [properties]: [Record<string, string>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }

  render(_properties: Record<string, string>): typeof noChange {
    return noChange;
  }
}

export const styled = directive(Styled);
