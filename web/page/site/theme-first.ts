/** Applies the theme that the reader chose, or the first frame would be in the system's. theme.ts does the rest. */
export function applyTheme(): void {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.style.colorScheme = theme;
  } catch {
    // A sandboxed frame, or cookies are forbidden: the theme is the system's.
  }
}
