import type { Fallback } from "./fallback-loader.js";

/**
 * The same as fallback-loader.ts for builds that are a single file, which can fetch nothing, and would be half as large
 * again with the core inside twice.
 */
export const loadFallback = (): Promise<Fallback> => Promise.reject();
