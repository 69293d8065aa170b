import type { LitElement } from "lit";

/** Lets a drawn word ease from its row into the sentence's gap, once it has been drawn there. */
export async function flyIntoGap(host: LitElement, row: number): Promise<void> {
  await host.updateComplete;
  const root = host.renderRoot;
  const word = root.querySelector<HTMLElement>(".gap .drawn-word");
  const label = root.querySelector<HTMLElement>(`.row[data-row="${row}"] .label input`);
  if (word === null || typeof word.animate !== "function") return;
  const from = label?.getBoundingClientRect();
  const to = word.getBoundingClientRect();
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const start =
    label === null || from === undefined
      ? { opacity: 0 }
      : { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${size(label) / size(word)})` };
  word.animate([{ transformOrigin: "0 0", ...start }, { transformOrigin: "0 0" }], {
    duration: 380,
    easing: "cubic-bezier(.3,.1,.2,1)",
  });
}
