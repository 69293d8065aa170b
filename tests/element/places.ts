/**
 * What moves up or down while T is dragged. Both functions run in the page, in any browser, and have all they need
 * within them.
 */

/** Remembers how far from the page's top everything stands, in the element and around it. */
export function rememberPlaces(): number {
  const places = new Map<Element, number>();
  const { shadowRoot } = document.querySelector("softmax-temperature")!;
  for (const each of [...document.body.querySelectorAll("*"), ...shadowRoot!.querySelectorAll("*")]) {
    // Within drawings and formulas things move as they should; the drawings themselves must not.
    if (each.parentElement?.closest("svg, math") == null && each.getClientRects().length > 0) {
      places.set(each, each.getBoundingClientRect().top + scrollY);
    }
  }
  Object.assign(window, { places });
  return places.size;
}

/** What has moved since, and by how many pixels. What is gone has not moved, and what is new had no place. */
export function movedPlaces(): string[] {
  const { places } = window as unknown as { places: ReadonlyMap<Element, number> };
  return [...places]
    .filter(([each]) => each.isConnected && each.getClientRects().length > 0)
    .map(([each, top]) => ({ each, by: each.getBoundingClientRect().top + scrollY - top }))
    .filter(({ by }) => Math.abs(by) > 0.5)
    .map(({ each, by }) => `${each.localName}.${each.getAttribute("class") ?? ""} by ${by.toFixed(1)}`);
}

/** Distributions under which different things come and go as T changes, as they stand in a link. */
export const distributions = {
  plain: "z=2,1,0.1&l=cat,dog,bird",
  "tied and masked": "z=2,2,1.9,-inf,0.1,-3,-8&l=a,b,c,d,a%20label%20of%20many%20words,f,g&s=top",
  "naively impossible": "z=900,880,-700&l=huge,large,small&s=naive",
  alike: "z=1,1&s=naive",
  twelve: "z=3,2.2,2.1,1.4,1,0.6,0.5,0.4,0.1,0,-0.5,-1&u=bits&d=6",
} as const;

export const everyPanel = "p=bars.draws.statistics.curves.simplex.solve.steps";
