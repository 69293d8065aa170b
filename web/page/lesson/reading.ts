/** Calls a function whenever another section is read: the last one whose heading has come up to the middle. */
export function followReading(
  sections: readonly HTMLElement[],
  read: (section: HTMLElement | undefined) => void,
): void {
  const headings = sections.map((section) => section.querySelector<HTMLElement>("h2, h3")!);
  const drawing = document.querySelector<HTMLElement>("#drawing")!;
  let isDue = false;
  const look = () => {
    isDue = false;
    // On phones the drawing covers the upper part of the page, and the middle is that of the rest.
    const { bottom, height, width } = drawing.getBoundingClientRect();
    const covered = width > innerWidth / 2 + 200 && height < innerHeight ? Math.max(bottom, 0) : 0;
    const middle = (covered + innerHeight) / 2;
    // At the top nothing is read yet, however high the window is.
    const index =
      scrollY < 8
        ? -1
        : headings.findLastIndex((heading) => isOpen(heading) && heading.getBoundingClientRect().top <= middle);
    read(sections[index]);
  };
  const lookSoon = () => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  addEventListener("scroll", lookSoon, { passive: true });
  addEventListener("resize", lookSoon);
  look();
}

/** What is folded away is not read. */
function isOpen(heading: HTMLElement): boolean {
  return heading.closest<HTMLDetailsElement>(".extra > details")?.open ?? true;
}
