/** An attribute that must be a plain number; the fallback if there is none. */
export function numberOf(element: Element, name: string, fallback = 0): number {
  const text = element.getAttribute(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === "") {
    throw new Error(`cannot draw <${element.localName}> with ${name}="${text}"`);
  }
  return value;
}
