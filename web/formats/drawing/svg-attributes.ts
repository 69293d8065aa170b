/** An attribute's number, or the fallback if there is no attribute. Throws an Error if it is not a plain number. */
export function numberOf(element: Element, name: string, fallback = 0): number {
  const text = element.getAttribute(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === "") {
    throw new Error(`cannot draw <${element.localName}> with ${name}="${text}"`);
  }
  return value;
}
