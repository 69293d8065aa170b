// Keeps the page's files, so that it opens without a network. The build defines __FILES__, their URLs from here, and
// __VERSION__, the hash of them all.
const prefix = `softmax-temperature ${self.registration.scope} `;
const cacheName = prefix + __VERSION__;
const files = new Set(__FILES__.map((file) => new URL(file, self.location.href).href));

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([...files].map((file) => new Request(file, { cache: "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOlder).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// Pages come from the network where there is one, so that a new version is seen at once; their parts never change.
self.addEventListener("fetch", (event) => {
  const url = event.request.url.split(/[?#]/)[0].replace(/index\.html$/, "");
  if (event.request.method !== "GET" || !files.has(url)) return;
  const kept = () => caches.match(url, { cacheName });
  event.respondWith(
    event.request.mode === "navigate"
      ? fetch(event.request).catch(kept)
      : kept().then((answer) => answer ?? fetch(event.request)),
  );
});

function isOlder(name) {
  return name.startsWith(prefix) && name !== cacheName;
}
