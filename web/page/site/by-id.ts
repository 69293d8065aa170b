/** An element that stands in the page's markup. */
export function byId<Kind extends Element>(id: string): Kind {
  return document.getElementById(id) as unknown as Kind;
}
