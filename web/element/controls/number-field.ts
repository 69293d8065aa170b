import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import type { Actions, View } from "../view.js";

export interface NumberField {
  /** The field's name in `View.badTexts`. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  /** Whether the field allows a number. */
  accepts(value: number): boolean;
  apply(value: number): void;
  /** Says what is wrong with a text that is not a number, or not one that the field allows. */
  complain(text: string): string;
  /** What the arrow keys do: 1 is up, -1 is down. */
  step(direction: number): void;
  /** Whether the Tab key passes over the field, because something else leads to it. */
  readonly skipsTab?: boolean;
}

/** An edit in progress: the number before it began, and the state's revision then. */
interface Edit {
  before: number;
  revision: number;
}

const edits = new WeakMap<HTMLInputElement, Edit>();
const drawn = new WeakSet<HTMLInputElement>();

/** Sets a field's text, but never while somebody is typing in it, or while it keeps a wrong text to be corrected. */
class TextUnlessEditing extends Directive {
  override update(part: ElementPart, [view, field]: [View, NumberField]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (edits.get(input)?.revision !== view.revision) edits.delete(input);
    // A field that has just been drawn has no text to keep, even if one was refused before.
    if (!edits.has(input) && (!view.badTexts.has(field.name) || !drawn.has(input))) show(input, view, field);
    drawn.add(input);
    return noChange;
  }

  render(_view: View, _field: NumberField): typeof noChange {
    return noChange;
  }
}

const textUnlessEditing = directive(TextUnlessEditing);

/** Shows the number in full while the field has the focus, and otherwise as much of it as there is room for. */
function show(input: HTMLInputElement, { messages: { numbers } }: View, { value }: NumberField): void {
  const text = input.matches(":focus") ? numbers.exactly(value) : numbers.briefly(value);
  if (input.value !== text) input.value = text;
}

/**
 * A field for a number. What is typed takes effect whenever it is a number that the field allows. If the text is not
 * one when the edit ends, it stays, marked and explained, and the number gets its old value back. Escape also restores
 * that value.
 */
export function numberField(view: View, actions: Actions, field: NumberField): TemplateResult {
  const badText = view.badTexts.get(field.name);
  const error = badText === undefined ? undefined : field.complain(badText);
  const read = (input: HTMLInputElement) => {
    const value = view.messages.numbers.parse(input.value);
    return value !== undefined && field.accepts(value) ? value : undefined;
  };
  const type = (input: HTMLInputElement) => {
    if (view.isReadonly) return;
    if (!edits.has(input)) edits.set(input, { before: field.value, revision: view.revision });
    const value = read(input);
    if (value !== undefined) field.apply(value);
  };
  const end = (input: HTMLInputElement) => {
    const edit = edits.get(input);
    edits.delete(input);
    if (edit !== undefined && edit.revision === actions.edits.revision) {
      const value = read(input);
      field.apply(value ?? edit.before);
      actions.edits.setBadText(field.name, value === undefined ? input.value : undefined);
    }
  };
  const cancel = (input: HTMLInputElement) => {
    const edit = edits.get(input);
    edits.delete(input);
    if (edit !== undefined && edit.revision === actions.edits.revision) field.apply(edit.before);
    actions.edits.setBadText(field.name, undefined);
  };
  const press = (input: HTMLInputElement, event: KeyboardEvent) => {
    if (view.isReadonly) return;
    if (event.key === "Enter") end(input);
    if (event.key === "Escape") cancel(input);
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      // The first press only ends an edit: the number to step from is known when the field is drawn again.
      if (edits.has(input)) end(input);
      else field.step(event.key === "ArrowUp" ? 1 : -1);
    }
  };
  const leave = (input: HTMLInputElement) => {
    // Ending an edit draws the field again. Without an edit, only the short form has to come back.
    if (edits.has(input)) end(input);
    else if (error === undefined) show(input, view, field);
  };
  return html`<input
      class="number"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      size="7"
      tabindex=${field.skipsTab === true ? -1 : nothing}
      ?readonly=${view.isReadonly}
      aria-label=${field.label}
      aria-invalid=${error === undefined ? nothing : "true"}
      aria-describedby=${error === undefined ? nothing : `error-${field.name}`}
      data-field=${field.name}
      ${textUnlessEditing(view, field)}
      @focus=${({ currentTarget }: Event) => {
        if (error === undefined) show(currentTarget as HTMLInputElement, view, field);
      }}
      @input=${({ currentTarget }: Event) => type(currentTarget as HTMLInputElement)}
      @blur=${({ currentTarget }: Event) => leave(currentTarget as HTMLInputElement)}
      @keydown=${(event: KeyboardEvent) => press(event.currentTarget as HTMLInputElement, event)}
    />${
      error === undefined ? nothing : html`<span class="error" id=${`error-${field.name}`} role="alert">${error}</span>`
    }`;
}
