import type { LitElement, ReactiveController } from "lit";

/** Those whose elements have come into the document and have not read their ink since. */
const unread = new Set<HostInk>();

/**
 * The colour of the text around the element, and whether it is light: then what stands behind it is dark, and the colours
 * that suit a dark ground are picked. A probe in the shadow root has that colour. It says when the colour becomes another,
 * by a transition of a millisecond, and when it comes into sight, by an animation: styles that change while an element
 * has no box start no transition. Nothing is written on the element itself.
 */
export class HostInk implements ReactiveController {
  readonly #host: LitElement;
  #probe: HTMLElement | undefined;
  #ink = "";
  #isLight: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#probe === undefined) {
      this.#probe = document.createElement("span");
      this.#probe.className = "ink";
      this.#host.renderRoot.append(this.#probe);
      for (const type of ["transitionend", "animationend"]) {
        this.#probe.addEventListener(type, () => {
          this.#read();
          this.#apply();
        });
      }
    }
    unread.add(this);
    this.#host.requestUpdate();
  }

  /** Reading a style may cost the work of finding it. So, of many elements, all are read before the first is drawn. */
  hostUpdate(): void {
    if (!unread.has(this)) return;
    for (const each of unread) each.#read();
    unread.clear();
  }

  hostUpdated(): void {
    this.#apply();
  }

  hostDisconnected(): void {
    unread.delete(this);
  }

  #read(): void {
    const { backgroundColor, color } = getComputedStyle(this.#probe!);
    this.#ink = color;
    this.#isLight = isLight(backgroundColor);
  }

  /** With a theme, the element has its own colours. Imitations of a browser know no colours that could be read. */
  #apply(): void {
    const widget = this.#host.renderRoot.querySelector<HTMLElement>(".widget");
    if (widget === null) return;
    const hasTheme = ["light", "dark"].includes(this.#host.getAttribute("theme") ?? "");
    widget.toggleAttribute("data-ink", !hasTheme && this.#isLight !== undefined);
    if (!widget.hasAttribute("data-ink")) return;
    widget.dataset.ink = this.#isLight ? "light" : "dark";
    widget.style.setProperty("--_host-ink", this.#ink);
  }
}

/** Whether a colour is light; undefined unless it is written as a mixture in sRGB is: `color(srgb 1 0.5 0)`. */
function isLight(mixture: string): boolean | undefined {
  const [, red, green, blue] = /srgb (\S+) (\S+) ([^\s)]+)/.exec(mixture) ?? [];
  return blue === undefined ? undefined : 0.21 * Number(red) + 0.72 * Number(green) + 0.07 * Number(blue) > 0.5;
}
