import type { LitElement } from "lit";

/**
 * Keeps the keys and the moving fingers that a control of the element uses from the page around it. Out there, the event's
 * target is the element, whatever in it has the focus: slides would turn at an arrow key on the slider, and pages have
 * shortcuts that spare text fields, but cannot see that this is one.
 *
 * To be called after the element's own listeners are there.
 */
export function keepOwnEvents(host: LitElement): void {
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => {
      const control = controlOf(event, host);
      if (control !== undefined && (event.defaultPrevented || usesKey(control, event))) event.stopPropagation();
    });
  }
  // A finger that drags is no swipe. Where it goes down and up, the page may hear.
  host.addEventListener("pointermove", (event) => {
    const control = event.pointerType === "touch" ? controlOf(event, host) : undefined;
    if (control?.closest(".track, .plot, [type=range]")) event.stopPropagation();
  });
}

/** What an event is about; nothing if that stands in a slot, and so belongs to the page. */
function controlOf(event: Event, host: LitElement): Element | undefined {
  const [control] = event.composedPath();
  return control instanceof Element && host.renderRoot.contains(control) ? control : undefined;
}

const steps = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;
const presses = /^( |Enter)$/;

/** Whether the browser does something in a control for a key. */
function usesKey(control: Element, { altKey, ctrlKey, key, metaKey }: KeyboardEvent): boolean {
  if (key === "Tab") return false;
  if (control.closest("dialog") !== null) return true;
  // With AltGr, both are down, and a character is typed.
  if ((ctrlKey && !altKey) || metaKey) return false;
  if (control.matches("[type=text], textarea, select")) return true;
  if (control.matches("[type=range]")) return steps.test(key);
  return control.matches("button, summary, [type=checkbox]") && presses.test(key);
}
