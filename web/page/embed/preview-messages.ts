/** What "Embed" and its preview say to each other. */

export const previewReady = "softmax-temperature:preview-ready";
export const showPreview = "softmax-temperature:show";

/** What the preview is told to show. */
export interface Shown {
  readonly attributes: readonly (readonly [string, string])[];
  readonly ground: "dark-slide" | "light-slide" | "dark-page" | "light-page";
  readonly size: number | null;
  readonly width: number | null;
}
