/**
 * The element alone, for a frame in another page: embed.html, and standalone.html, which has all of it inside.
 *
 * The fragment is the state, as in a link to the page. The query has what the page's author chooses, by the names of the
 * element's attributes: `embed.html?lang=de&readonly&temperature-max=2&size=20#v1&t=0.5`. `size` is that of the letters, in pixels.
 */
import "./frame.css";
import "../../entries/define.js";
import type { SoftmaxTemperature } from "../../element/interface.js";
import { settingAttributes } from "../../element/settings.js";
import { loadMessages } from "../../languages/element-words.js";
import { linkMessages } from "../../languages/link-words.js";
import { mended, type Reading, readAddress, readFragment } from "../../state/fragment.js";
import { noticeOf } from "../workbench/link-notice.js";
import { announceHeight } from "./announce-height.js";

const authorsChoice = [...settingAttributes, "panels"];

async function start(): Promise<void> {
  const widget = document.querySelector<SoftmaxTemperature>("softmax-temperature")!;
  const notice = document.querySelector<HTMLElement>("#notice")!;
  const query = new URLSearchParams(mended(location.search));
  const root = document.documentElement;
  root.lang = query.get("lang") ?? root.lang;
  for (const name of authorsChoice) if (query.has(name)) widget.setAttribute(name, query.get(name)!);
  root.style.setProperty("color-scheme", widget.getAttribute("theme") || "light dark");
  // The size of the letters, in pixels: all else follows it.
  if (query.has("size"))
    root.style.setProperty("font-size", `${Math.min(Math.max(Number(query.get("size")), 6), 99)}px`);
  if (widget.title !== "") document.title = widget.title;
  widget.lang = root.lang;
  // At once, before anything is drawn: there is nothing to undo then.
  const follow = (reading: Reading | undefined) => {
    if (reading === undefined) return;
    widget.state = reading.state;
    notice.textContent = noticeOf(reading, linkMessages(root.lang));
  };
  window.addEventListener("hashchange", () => follow(readFragment(location.hash)));
  follow(readAddress(location));
  if (window.parent !== window) announceHeight(document.body);
  root.dir = (await loadMessages(root.lang)).direction;
}

start();
