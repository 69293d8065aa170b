/** What is for the curious opens as a section of its own, at the top of the window, and for a link that leads there. */
export function openExtras(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(".extra > details")) {
    fold.addEventListener("toggle", () => {
      if (fold.open) fold.scrollIntoView();
      // Another section is read now.
      dispatchEvent(new Event("scroll"));
    });
  }
  addEventListener("hashchange", openForLink);
  openForLink();
}

function openForLink(): void {
  const fold = document.getElementById(location.hash.slice(1))?.closest(".extra")?.querySelector("details");
  if (fold) fold.open = true;
}
