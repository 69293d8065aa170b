/**
 * The preview of "Embed", in a frame without an origin, as if it were a page elsewhere: preview.html fetches the very
 * script that a snippet names, with its checksum, and shows the element that the snippet has. Says whether the script may
 * be had so, and how high the element is.
 */
import "./preview.css";
import { announceHeight } from "./announce-height.js";
import { previewReady, type Shown, showPreview } from "./preview-messages.js";

const widget = document.querySelector<HTMLElement>("softmax-temperature")!;
const root = document.documentElement;

function show({ attributes, ground, size, width }: Shown): void {
  const given = new Map(attributes);
  for (const { name } of [...widget.attributes]) {
    if (name !== "style" && !given.has(name)) widget.removeAttribute(name);
  }
  for (const [name, value] of given) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  widget.style.setProperty("font-size", size === null ? "" : `${size}px`);
  widget.style.setProperty("max-width", width === null ? "" : `${width}px`);
  root.dataset.ground = ground;
  root.lang = given.get("lang") ?? "en";
}

addEventListener("message", ({ data, source }) => {
  if (source === window.parent && data?.type === showPreview) show(data);
});
const { integrity } = document.querySelector<HTMLScriptElement>("script[integrity]")!;
// The script that comes after this one is the same, without the checksum: it runs wherever the page does.
const isChecked = "softmaxTemperature" in globalThis;
window.parent.postMessage({ type: previewReady, integrity, isChecked }, "*");
announceHeight(document.body);
