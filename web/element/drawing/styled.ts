import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/**
 * Sets a property of an element's style through the CSSOM. Lit's styleMap writes the attribute first, which a content
 * security policy may forbid.
 */
class Styled extends Directive {
  #name = "";
  #value = "";

  override update(part: ElementPart, [name, value]: [string, string]): typeof noChange {
    if (name === this.#name && value === this.#value) return noChange;
    (part.element as HTMLElement).style.setProperty(name, value);
    this.#name = name;
    this.#value = value;
    return noChange;
  }

  render(_name: string, _value: string): typeof noChange {
    return noChange;
  }
}

export const styled = directive(Styled);
