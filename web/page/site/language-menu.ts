/** The menu of languages closes as menus do: by Escape, and when something else is pressed or gets the focus. */
export function closeLanguageMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".languages details")!;
  const leave = (event: Event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
