/**
 * Says that the page has to be loaded again where a part of it cannot be had: a script, a style, or what a script reports
 * as missing. The host may have another version of the page by now, or be out of reach.
 */
export function sayWhatIsMissing(): void {
  addEventListener("missing", say);
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof Element && target.matches("script, [rel=stylesheet]")) say();
    },
    // On its way down: it does not come up again.
    true,
  );
}

function say(): void {
  const { body, documentElement } = document;
  if (body === null) {
    addEventListener("DOMContentLoaded", say);
    return;
  }
  if (body.querySelector(".missing") !== null) return;
  const note = document.createElement("p");
  note.className = "missing";
  note.role = "alert";
  note.textContent = documentElement.dataset.missing!;
  body.append(note);
}
