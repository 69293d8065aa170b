import type { LitElement } from "lit";

/**
 * Stops the key events and touch moves that the element's own controls use, so that the page does not act on them, too.
 * To the page, their target is the element, whichever control has the focus. An arrow key on the slider would turn a
 * slide, and a shortcut that spares text fields could not see that the control is one.
 *
 * Call this after the element's own listeners are added.
 */
export function keepOwnEvents(host: LitElement): void {
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => {
      const control = controlOf(event, host);
      if (control !== undefined && (event.defaultPrevented || usesKey(control, event))) event.stopPropagation();
    });
  }
  // A drag in the element is not a swipe. The page still gets pointerdown and pointerup.
  host.addEventListener("pointermove", (event) => {
    const control = event.pointerType === "touch" ? controlOf(event, host) : undefined;
    if (control?.closest(".track, .plot, [type=range]")) event.stopPropagation();
  });
}

/** The element's control that an event comes from; undefined for what is in a slot, which belongs to the page. */
function controlOf(event: Event, host: LitElement): Element | undefined {
  const [control] = event.composedPath();
  return control instanceof Element && host.renderRoot.contains(control) ? control : undefined;
}

const stepKeys = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;
const pressKeys = /^( |Enter)$/;

/** Whether a key makes the browser do something in a control. */
function usesKey(control: Element, { altKey, ctrlKey, key, metaKey }: KeyboardEvent): boolean {
  if (key === "Tab") return false;
  if (control.closest("dialog") !== null) return true;
  // AltGr sets both, and types a character.
  if ((ctrlKey && !altKey) || metaKey) return false;
  if (control.matches("[type=text], textarea, select")) return true;
  if (control.matches("[type=range]")) return stepKeys.test(key);
  return control.matches("button, summary, [type=checkbox]") && pressKeys.test(key);
}
