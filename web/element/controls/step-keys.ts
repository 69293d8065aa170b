const directions: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/**
 * What a slider's keys do: arrows move one step, with Shift or as Page keys ten; Home and End go to the ends, if any.
 */
export function pressStepKey(
  event: KeyboardEvent,
  step: (steps: number) => void,
  ends?: { readonly first: () => void; readonly last: () => void },
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const direction = directions[event.key];
  if (direction !== undefined) step(event.shiftKey && Math.abs(direction) === 1 ? direction * 10 : direction);
  else if (event.key === "Home" && ends !== undefined) ends.first();
  else if (event.key === "End" && ends !== undefined) ends.last();
  else return;
  event.preventDefault();
}
