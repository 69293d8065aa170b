import type { LitElement } from "lit";

/**
 * A slider and the number field beside it stand in one element with the attribute data-with-field. A compact element
 * hides the field except while it has the focus: Enter or a double click on the slider leads to it, and Enter or Escape
 * back.
 */
const place = "[data-with-field]";

/** Goes from a slider to its field. */
export function openField(event: Event): void {
  const field = (event.currentTarget as Element).closest(place)?.querySelector<HTMLInputElement>("input.number");
  event.preventDefault(); // Enter in a slider would submit the form around the element
  field?.focus();
  field?.select();
}

/** Goes from a hidden field back to its slider, unless the text in it is refused, which is known once that is drawn. */
export async function leaveField(event: KeyboardEvent): Promise<void> {
  const both = (event.currentTarget as Element).closest(place);
  const isOver = event.key === "Enter" || event.key === "Escape";
  if (!isOver || both === null || both.closest(".compact") === null) return;
  await ((both.getRootNode() as ShadowRoot).host as LitElement).updateComplete;
  if (both.querySelector("[aria-invalid]") !== null) return;
  both.querySelector<HTMLElement>("[role=slider], [type=range]")?.focus({ preventScroll: true });
}
