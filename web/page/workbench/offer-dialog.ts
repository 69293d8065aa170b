import { byId } from "../site/by-id.js";

/** A button that opens a dialog. What opens it is fetched when it is first asked for. */
export function offerDialog(button: string, fetchOpening: () => Promise<() => void>): void {
  let open: (() => void) | undefined;
  byId(button).addEventListener("click", async () => {
    open ??= await fetchOpening();
    open();
  });
}
