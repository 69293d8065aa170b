/** The address of the site's root, where what all pages share stands. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset.root!, location.href.replace(/[?#].*/s, "")).href;
}
