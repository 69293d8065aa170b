import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** Serves a folder's files as they are, below `path`, and nothing else. */
export async function serveFolder(folder: string, path: string): Promise<Served> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, pathname.slice(path.length).replace(/^$/, "index.html"));
    if (!pathname.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}${path}`, close };
}

/** Starts a development server in a folder, and waits until it prints its address. */
export async function startServer(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const [program = "", ...words] = command.split(" ");
  const server = spawn(program, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const url = new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      printed += text;
      const [address] = printed.match(/http:\/\/localhost:\d+\//) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.setEncoding("utf8").on("data", read);
    server.stderr.setEncoding("utf8").on("data", read);
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`${command} stopped:\n${printed}`)));
  });
  const close = async () => {
    server.kill();
    await once(server, "close");
  };
  return { url: await url, close };
}
