import { noChange, render, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/** Draws an element's content only while the `details` around it are open: most readers never open them. */
class WhenOpened extends Directive {
  #draw: (() => TemplateResult) | undefined;
  #details: HTMLDetailsElement | null = null;

  override update(part: ElementPart, [draw]: [() => TemplateResult]): typeof noChange {
    this.#draw = draw;
    if (this.#details === null) {
      const content = part.element as HTMLElement;
      this.#details = content.closest("details");
      this.#details?.addEventListener("toggle", () => this.#drawIn(content));
    }
    this.#drawIn(part.element as HTMLElement);
    return noChange;
  }

  #drawIn(content: HTMLElement): void {
    if (this.#details?.open && this.#draw !== undefined) render(this.#draw(), content);
  }

  render(_draw: () => TemplateResult): typeof noChange {
    return noChange;
  }
}

export const whenOpened = directive(WhenOpened);
