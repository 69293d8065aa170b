import { byId } from "../site/by-id.js";
import { reportMissing } from "../site/missing.js";

/** A button that opens a dialog. What opens it is fetched when it is first asked for, and again if it could not be had. */
export function offerDialog(button: string, fetchOpening: () => Promise<() => void>): void {
  let open: (() => void) | undefined;
  const openWith = (fetched: () => void) => {
    open = fetched;
    open();
  };
  byId(button).addEventListener("click", () => {
    if (open === undefined) fetchOpening().then(openWith, reportMissing);
    else open();
  });
}
