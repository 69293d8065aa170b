import { slownessIn } from "../../state/start-core.js";

/** Says below the page, whose drawing has no room for it, that the core is slower than it could be, where it is. */
export function saySlowness(): void {
  const slowness = slownessIn(document.documentElement.lang);
  if (slowness === undefined) return;
  const note = document.createElement("p");
  note.textContent = slowness;
  document.querySelector("footer")?.append(note);
}
