/** Does something once, before an element comes into sight: while it is so many pixels away. */
export function onceInSight(element: Element, act: () => void, distance = 400): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${distance}px` },
  );
  observer.observe(element);
}
