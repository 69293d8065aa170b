import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import type { Actions, View } from "./view.js";

/** Sets a field's text, but never while somebody is typing in it or has yet to mend what they typed. */
class TextUnlessEditing extends Directive {
  override update(part: ElementPart, [field, hasError]: [NumberField, boolean]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (!isEditing(input) && !hasError) show(input, input.matches(":focus") ? field.text : field.brief);
    return noChange;
  }

  render(_field: NumberField, _hasError: boolean): typeof noChange {
    return noChange;
  }
}

function show(input: HTMLInputElement, text: string): void {
  if (input.value !== text) input.value = text;
}

const textUnlessEditing = directive(TextUnlessEditing);

function isEditing(input: HTMLInputElement): boolean {
  return input.dataset.editing !== undefined;
}

export interface NumberField {
  /** The field's name in `View.fieldErrors` and `Actions.typeNumber`. */
  readonly name: string;
  readonly label: string;
  /** The number as it is read back, shown while the field has the focus. */
  readonly text: string;
  /** The number as it is shown otherwise. */
  readonly brief: string;
  /** The arrow keys: 1 is up, -1 is down. */
  step(direction: number): void;
}

/**
 * A field for a number. What is typed takes effect with each letter that makes it a number; a text that is none stays
 * as it is, marked and explained, until it is mended or Escape brings the number back.
 */
export function numberField(view: View, actions: Actions, field: NumberField): TemplateResult {
  const error = view.fieldErrors.get(field.name);
  const begin = (input: HTMLInputElement) => {
    input.dataset.before = field.text;
    if (error === undefined) show(input, field.text);
  };
  const leave = (input: HTMLInputElement) => {
    if (isEditing(input)) end(input);
    else if (error === undefined) show(input, field.brief);
  };
  const type = (input: HTMLInputElement) => {
    input.dataset.editing = "";
    actions.typeNumber(field.name, input.value, false);
  };
  const end = (input: HTMLInputElement, text = input.value) => {
    if (!isEditing(input) && error === undefined) return;
    delete input.dataset.editing;
    actions.typeNumber(field.name, text, true);
  };
  const press = (input: HTMLInputElement, event: KeyboardEvent) => {
    if (event.key === "Enter") end(input);
    if (event.key === "Escape") end(input, input.dataset.before);
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      end(input);
      field.step(event.key === "ArrowUp" ? 1 : -1);
    }
  };
  return html`<input
      class="number"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      size="7"
      aria-label=${field.label}
      aria-invalid=${error === undefined ? nothing : "true"}
      aria-describedby=${error === undefined ? nothing : `error-${field.name}`}
      data-field=${field.name}
      ${textUnlessEditing(field, error !== undefined)}
      @focus=${(event: Event) => begin(event.currentTarget as HTMLInputElement)}
      @input=${(event: Event) => type(event.currentTarget as HTMLInputElement)}
      @blur=${(event: Event) => leave(event.currentTarget as HTMLInputElement)}
      @keydown=${(event: KeyboardEvent) => press(event.currentTarget as HTMLInputElement, event)}
    />${error === undefined ? nothing : html`<span class="error" id=${`error-${field.name}`} role="alert">${error}</span>`}`;
}
