import { byId } from "./by-id.js";

/** The menu of themes: light, dark, or the system's. The choice is kept in this browser; theme-first.ts applies it. */
export function followTheme(): void {
  const { style } = document.documentElement;
  const select = byId<HTMLSelectElement>("theme");
  select.value = style.colorScheme || "system";
  select.addEventListener("change", () => {
    style.colorScheme = select.value === "system" ? "" : select.value;
    try {
      localStorage.setItem("theme", select.value);
    } catch {
      // Then it lasts until the page is closed.
    }
  });
}
