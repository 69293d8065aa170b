import type { Fallback } from "./fallback-loader.js";

/**
 * The same as fallback-loader.ts for builds that are a single file, which can fetch nothing, and would be half as large
 * again with the core inside twice. It rejects with nothing: no file is missing.
 */
export const loadFallback = (): Promise<Fallback> => Promise.reject();
