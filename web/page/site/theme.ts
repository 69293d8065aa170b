const key = "theme";

/** Light, dark, or what the system prefers: kept in this browser, where that is allowed. */
export function followTheme(): void {
  const select = document.querySelector<HTMLSelectElement>("#theme")!;
  const kept = read();
  if (kept === "light" || kept === "dark") select.value = kept;
  const apply = () => document.documentElement.style.setProperty("color-scheme", schemes[select.value] ?? "light dark");
  select.addEventListener("change", () => {
    apply();
    keep(select.value);
  });
  apply();
}

const schemes: Readonly<Record<string, string>> = { light: "light", dark: "dark" };

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a sandboxed frame, or cookies forbidden
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then it lasts until the page is closed.
  }
}
