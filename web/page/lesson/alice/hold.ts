/** A finger hides what it points at and leaves at once: after a touch, there is time to choose. */
const afterTouch = 2500;

/** Says when the reader is about to choose from a list: a pointer is over it, or the keyboard's focus in it. */
export function holdWhileChoosing(list: HTMLElement, hold: (reason: string, isHeld: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  list.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType !== "touch") hold("pointer", true);
  });
  list.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") hold("pointer", false);
  });
  list.addEventListener("pointerdown", ({ pointerType }) => {
    if (pointerType !== "touch") return;
    clearTimeout(timer);
    hold("touch", true);
    timer = setTimeout(() => hold("touch", false), afterTouch);
  });
  // After a press of a mouse or a finger the focus stays, too; but nobody sees it.
  list.addEventListener("focusin", ({ target }) => hold("focus", (target as Element).matches(":focus-visible")));
  list.addEventListener("focusout", () => hold("focus", false));
}
