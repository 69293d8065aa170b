import { siteRoot } from "./root.js";

/** Keeps the page for later, so that it opens without a network. Where a service worker is forbidden, all else is the same. */
export function keepForLater(): void {
  if (!("serviceWorker" in navigator)) return;
  // It fetches the whole page once more, which has to wait until the reader's page has come to rest.
  setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(serviceWorkerUrl());
    } catch {}
  }, 1000);
}

/** At the root. Where scripts must be trusted, a policy of the package's name trusts it. */
function serviceWorkerUrl(): string {
  const url = `${siteRoot()}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("softmax-temperature", { createScriptURL: (text) => text });
  return policy?.createScriptURL(url) ?? url;
}

/** What is used here of the browser's Trusted Types, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}
