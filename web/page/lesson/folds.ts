/** What is folded away opens downwards: its title stays under the pointer, though the sections are centred. */
export function openDownwards(): void {
  for (const title of document.querySelectorAll(".folded > summary")) {
    title.addEventListener("click", () => {
      const { top } = title.getBoundingClientRect();
      requestAnimationFrame(() => scrollBy({ top: title.getBoundingClientRect().top - top, behavior: "instant" }));
    });
  }
}
