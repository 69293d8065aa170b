// Keeps the page's files, so that it opens without a network, and so that an open tab has all of its version for as long as
// it is open, also after the host has another. The build defines __PAGES__, the pages' URLs from here, __PARTS__, those of
// what they fetch, each with a hash in it, and __VERSION__, the hash of them all.
const prefix = `softmax-temperature ${self.registration.scope} `;
const cacheName = prefix + __VERSION__;
const root = new URL("./", self.location.href).href;
const pages = new Set(absolute(__PAGES__));
const parts = new Set(absolute(__PARTS__));
/** Not a file: which windows were open, and which versions were kept, when this version took over. */
const takeover = `${root}?takeover`;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") return;
  if (mode === "navigate") {
    const page = url.split(/[?#]/)[0].replace(/index\.html$/, "");
    if (!pages.has(page)) return;
    event.respondWith(newest(event.request, page));
    event.waitUntil(forgetUnused());
  } else if (parts.has(url) || url.startsWith(`${root}assets/`)) {
    event.respondWith(kept(url).then((answer) => answer ?? fetch(event.request)));
  }
});

async function install() {
  try {
    const cache = await caches.open(cacheName);
    await cache.addAll([...pages, ...parts].map((url) => new Request(url, { cache: "reload" })));
    await Promise.all([...pages].map(async (page) => refuseOthers(await (await cache.match(page)).text())));
  } catch (reason) {
    await caches.delete(cacheName);
    throw reason;
  }
  await self.skipWaiting();
}

/** While the host gets another version, it may give a page of one and parts of the other: they are not kept together. */
function refuseOthers(page) {
  for (const [name] of page.matchAll(/assets\/[\w.-]+|\w+\.(?:js|css)\?\w+/g)) {
    if (!parts.has(root + name)) throw new Error(`${name} is of another version`);
  }
}

async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const open = windows.map(({ id }) => id);
  const cache = await caches.open(cacheName);
  await cache.put(takeover, new Response(JSON.stringify({ open, others })));
  await self.clients.claim();
  await forgetUnused();
}

/** Versions before this one are needed until the last window is closed that was open when this one took over. */
async function forgetUnused() {
  const answer = await caches.match(takeover, { cacheName });
  if (answer === undefined) return;
  const { open, others } = await answer.json();
  const windows = await Promise.all(open.map((id) => self.clients.get(id)));
  if (windows.every((window) => window === undefined)) await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * A page comes from the network where there is one, so that a new version is seen at once; and never from the browser's own
 * cache unasked, where it may be of a version whose parts are gone. Without a network, or from a host that fails, the kept one.
 */
async function newest({ headers, url }, page) {
  const ofThisVersion = () => caches.match(page, { cacheName, ignoreVary: true });
  let answer;
  try {
    // By its address: not every engine lets a navigation be fetched in another way than its own.
    answer = await fetch(url, { cache: "no-cache", headers: { accept: headers.get("accept") }, redirect: "manual" });
  } catch {
    answer = Response.error();
  }
  const isUsable = answer.type === "opaqueredirect" || (answer.status > 0 && answer.status < 500);
  return isUsable ? answer : ((await ofThisVersion()) ?? answer);
}

/** A part of this version, or of another that is kept. It is the same in all that have it: its name has its hash. */
async function kept(url) {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const answers = names.map((cacheName) => caches.match(url, { cacheName, ignoreVary: true }));
  return (await Promise.all(answers)).find((answer) => answer !== undefined);
}

function absolute(urls) {
  return urls.map((url) => new URL(url, root).href);
}
