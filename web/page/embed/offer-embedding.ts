import { byId, type PageContext } from "../site/context.js";

/** The button that opens the dialog, which is fetched when it is first asked for. */
export function offerEmbedding(page: PageContext): void {
  let dialog: HTMLDialogElement | undefined;
  byId("embed").addEventListener("click", async () => {
    dialog ??= (await import("./dialog.js")).embedDialog(page);
    dialog.showModal();
  });
}
