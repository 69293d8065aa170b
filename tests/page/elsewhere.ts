import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../../dist/page/", import.meta.url));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

export interface Elsewhere {
  readonly origin: string;
  close(): Promise<void>;
}

async function listen(answer: (path: string, response: ServerResponse) => void): Promise<Elsewhere> {
  const server = createServer(({ url = "/" }: IncomingMessage, response) =>
    answer(decodeURIComponent(new URL(url, "http://localhost").pathname), response),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** The built page in a folder of some server, as its owner may have put it there. */
export function siteAt(folder: string, headers: Record<string, string> = {}): Promise<Elsewhere> {
  return listen((path, response) => {
    const file = path.startsWith(folder) ? join(site, path.slice(folder.length)) : "";
    const index = path.endsWith("/") ? join(file, "index.html") : file;
    if (file === "" || !existsSync(index) || !statSync(index).isFile()) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "Content-Type": types[extname(index)] ?? "text/plain", ...headers })
        .end(readFileSync(index));
  });
}

/** A server of somebody else's, with the pages that `pages` says at the time. */
export function pagesAt(pages: (path: string) => string | undefined): Promise<Elsewhere> {
  return listen((path, response) => {
    const page = pages(path);
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
}
