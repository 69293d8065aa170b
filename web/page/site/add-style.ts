/** Adds a style sheet to the page: that of a part which is fetched when it comes near. */
export function addStyle(href: string): void {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}
