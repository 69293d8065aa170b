// A classic script in the head, which every browser runs before it draws anything: a module may run after the first frame,
// and that would be in the system's theme where the reader chose the other one. theme.ts does the rest.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.style.colorScheme = theme;
} catch {
  // A sandboxed frame, or cookies are forbidden: the theme is the system's.
}
