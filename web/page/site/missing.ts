/** Tells the page that a part of it could not be had. Its first script says so: whatever else would may be missing, too. */
export function reportMissing(): void {
  dispatchEvent(new Event("missing"));
}
