/**
 * Calls a function whenever another section is read: the last one whose heading has come up to the middle. What it returns
 * says that a section is read although its heading is still below, because the reader has pressed something in it.
 */
export function followReading(
  sections: readonly HTMLElement[],
  read: (section: HTMLElement | undefined) => void,
): (section: HTMLElement) => void {
  /** The section that is read ahead, and the one whose heading had come up by then. */
  let [ahead, from] = [-1, -1];
  const headings = sections.map((section) => section.querySelector<HTMLElement>("h2, h3")!);
  const drawing = document.querySelector<HTMLElement>("#drawing")!;
  // The same as in layout.css.
  const isAbove = matchMedia("(max-width: 50rem)");
  let at = -1;
  let isDue = false;
  const look = () => {
    isDue = false;
    // On narrow screens the drawing covers the upper part of the page, and the middle is that of the rest.
    const { bottom, height } = drawing.getBoundingClientRect();
    const covered = isAbove.matches && height < innerHeight ? Math.max(bottom, 0) : 0;
    const middle = (covered + innerHeight) / 2;
    // At the top nothing is read yet, however high the window is.
    const index =
      scrollY < 8
        ? -1
        : headings.findLastIndex((heading) => isOpen(heading) && heading.getBoundingClientRect().top <= middle);
    // The heading of what was read ahead has come up, or the reader has turned back.
    if (index < from || index > ahead) ahead = -1;
    at = index;
    read(sections[Math.max(index, ahead)]);
  };
  const lookSoon = () => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  addEventListener("scroll", lookSoon, { passive: true });
  addEventListener("resize", lookSoon);
  look();
  return (section) => {
    [ahead, from] = [sections.indexOf(section), at];
    look();
  };
}

/** What is folded away is not read. */
function isOpen(heading: HTMLElement): boolean {
  return heading.closest<HTMLDetailsElement>(".extra > details")?.open ?? true;
}
