import type { Page } from "playwright-core";

/** What is cut, hangs out of the element, or lies on something else: one sentence each. */
export async function findCuts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const context = document.createElement("canvas").getContext("2d")!;
    for (const host of document.querySelectorAll("softmax-temperature")) {
      const room = host.getBoundingClientRect();
      const texts: { readonly what: string; readonly box: DOMRect; readonly of: Element }[] = [];
      const add = (of: Element, box: DOMRect, what: string) => {
        if (box.width > 1 && box.height > 1) texts.push({ what, box, of });
      };
      for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>("*")) {
        const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!isShown || element.closest(".unseen, .gap, .last-draws") !== null) continue;
        const style = getComputedStyle(element);
        if (element instanceof HTMLInputElement && element.type === "text") {
          const what = `${element.getAttribute("aria-label")} “${element.value}”`;
          context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down, width } = context.measureText("Ågjpqy");
          const needed = Math.max(up + down, Number.parseFloat(style.fontSize) * 1.2);
          if (element.clientHeight + 1 < needed) found.push(`${what}: ${element.clientHeight} px high, not ${needed}`);
          if (element.scrollWidth > element.clientWidth + 1)
            found.push(`${what} is cut: ${element.scrollWidth}, ${width}`);
          add(element, element.getBoundingClientRect(), what);
        }
        const isScroller = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
        if (/hidden|clip/.test(style.overflowX) && !isScroller && element.scrollWidth > element.clientWidth + 1) {
          if (!element.matches("math *")) found.push(`${element.className} is cut`);
        }
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || node.data.trim() === "" || element.closest(".scroll, select, math") !== null)
            continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) add(element, box, `“${node.data.trim().slice(0, 24)}”`);
        }
      }
      for (const { box, of, what } of texts) {
        if (of.matches(".label input")) continue; // its frame, which is not seen, hangs out, so that its text does not
        if (box.left < room.left - 1 || box.right > room.right + 1) found.push(`${what} hangs out of the element`);
      }
      // Half of a letter's height may be shared: lines are higher than their letters.
      texts.forEach((one, i) => {
        for (const other of texts.slice(i + 1)) {
          if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 0.4 * Math.min(one.box.height, other.box.height)) {
            found.push(`${one.what} lies on ${other.what}: ${across.toFixed(0)} x ${down.toFixed(0)}`);
          }
        }
      });
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    return found;
  });
}
