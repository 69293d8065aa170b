/** How many lines are kept: more than there is room for. */
const kept = 30;

/** How much an unbroken line may hold: where it is not seen, nobody breaks it. */
const most = 400;

/**
 * A text of which a sheet shows the end. Each line that is full becomes a block of its own: then a word more costs the
 * layout of one line, however long the text is.
 */
export class Lines {
  readonly #sheet: HTMLElement;
  readonly #text: HTMLElement;
  #line: HTMLElement;
  #width = 0;
  #lineHeight = 0;
  #up = 0;
  #gone = 0;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
    this.#text = sheet.appendChild(document.createElement("p"));
    this.#line = this.#beginLine();
    new ResizeObserver(() => this.#settle()).observe(this.#text);
  }

  append(...elements: readonly HTMLElement[]): void {
    this.#line.append(...elements);
    while (this.#line.childElementCount > most) this.#line.firstElementChild!.remove();
    if (this.#text.childElementCount <= kept) return;
    // Empty room takes the place of the first line, so that the others stay where they are.
    this.#text.firstElementChild!.remove();
    this.#gone += this.#lineHeight;
    this.#text.style.setProperty("--_gone", `${this.#gone}px`);
  }

  #beginLine(): HTMLElement {
    const line = document.createElement("span");
    line.className = "line";
    return this.#text.appendChild(line);
  }

  /** After each change of the text's size, before it is painted. */
  #settle(): void {
    const { offsetHeight: height, offsetWidth: width } = this.#text;
    if (width === 0) return;
    if (width === this.#width) {
      this.#breakLine();
    } else {
      // Not here: it may change the very size that is being told.
      if (this.#width > 0) setTimeout(() => this.#join());
      this.#width = width;
    }
    this.#moveUp(Math.max(height - this.#sheet.clientHeight, 0));
  }

  /** Moves what stands below the first row of a line's words into a line of its own. */
  #breakLine(): void {
    const words = [...this.#line.querySelectorAll<HTMLElement>(":scope > :not(.gap)")];
    const row = words.at(-1)?.offsetTop;
    const first = words.find(({ offsetTop }) => offsetTop === row);
    if (first === undefined || first === words[0]) return;
    const { children } = this.#line;
    const moved = [...children].slice([...children].indexOf(first));
    this.#line = this.#beginLine();
    this.#line.append(...moved);
  }

  /** In another width, the lines are others. */
  #join(): void {
    const all = [...this.#text.children].flatMap((line) => [...line.children]);
    this.#text.replaceChildren();
    this.#line = this.#beginLine();
    this.#line.append(...all);
  }

  /** What leaves at the top fades. A line is moved by a transform: in the layout it stays where it is. */
  #moveUp(up: number): void {
    this.#lineHeight = Number.parseFloat(getComputedStyle(this.#text).lineHeight);
    const moved = up - this.#up;
    this.#up = up;
    this.#sheet.classList.toggle("full", up > 0);
    this.#text.style.setProperty("--_up", `${-up}px`);
    if (moved <= 0 || moved > 2 * this.#lineHeight || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    this.#text.animate([{ transform: `translateY(${moved - up}px)` }, { transform: `translateY(${-up}px)` }], {
      duration: 240,
      easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
    });
  }
}
