import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../../dist/page/", import.meta.url));
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";
const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".txt": "text/plain",
};

/** A host that has one version of the page at a time. Its answers may be kept for ten minutes, as on many hosts. */
export class Host {
  readonly #folder = mkdtempSync(join(tmpdir(), "versions-"));
  readonly #server: Server;
  #version = 1;
  /** Where it is set, the version of its pages: a deployment that is half done. */
  pagesOf: number | undefined;
  /** Where it is set, the answer to everything. */
  status: number | undefined;

  constructor() {
    cpSync(built, join(this.#folder, "1"), { recursive: true });
    this.#server = createServer((request, response) => this.#answer(request.url!, response)).listen(0);
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Puts a version in the place of what is there. */
  deploy(version: number): void {
    const folder = join(this.#folder, String(version));
    if (version > 1) {
      rmSync(folder, { force: true, recursive: true });
      cpSync(built, folder, { recursive: true });
      renew(folder, version);
    }
    this.#version = version;
    this.status = undefined;
  }

  /** Takes away the files whose names match. */
  remove(names: RegExp): void {
    const assets = join(this.#folder, String(this.#version), "assets");
    for (const name of readdirSync(assets)) if (names.test(name)) rmSync(join(assets, name));
  }

  #answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, this.url);
    const name = `.${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
    const version = (name.endsWith(".html") ? this.pagesOf : undefined) ?? this.#version;
    const file = resolve(this.#folder, String(version), name);
    const worker = pathname === "/sw.js" ? "; connect-src 'self'" : "";
    try {
      if (this.status !== undefined) throw new Error("the host fails");
      const body = readFileSync(file);
      response.writeHead(200, {
        "Cache-Control": "max-age=600",
        "Content-Security-Policy": policy + worker,
        "Content-Type": types[extname(file)]!,
      });
      response.end(body);
    } catch {
      response.writeHead(this.status ?? 404, { "Content-Type": "text/html" }).end("<!doctype html><h1>No</h1>");
    }
  }
}

/** Makes another version of a build, all of whose files have other content, and other hashes where they have one. */
function renew(folder: string, version: number): void {
  const turned = (hash: string) => hash.slice(version) + hash.slice(0, version);
  const names = readdirSync(join(folder, "assets"));
  const renamed = new Map(names.map((name) => [name, name.replace(/[\w-]{8}(?=\.\w+$)/, turned)]));
  for (const [before, after] of renamed) renameSync(join(folder, "assets", before), join(folder, "assets", after));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === "preview.png") continue;
    const path = join(entry.parentPath, entry.name);
    let text = readFileSync(path, "utf8");
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    text = text.replaceAll(/(?<=\.(?:js|css)\?)[0-9a-f]{8}/g, turned);
    if (entry.name.endsWith(".html")) text = text.replace("<html ", `<html data-version="${version}" `);
    else text += `\n/* version ${version} */`;
    if (entry.name === "sw.js") text = text.replace(/`([0-9a-f]{16})`/, (_, hash) => `\`${turned(hash)}\``);
    writeFileSync(path, text);
  }
}
