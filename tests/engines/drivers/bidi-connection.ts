import { fileURLToPath } from "node:url";
import { fetchPackages } from "../../package/fetch-packages.js";

/** Node 20 has no WebSocket of its own that lasts: behind its flag, it drops the connection after some thousand messages. */
async function openSocket(url: string): Promise<WebSocket> {
  fetchPackages(fileURLToPath(new URL("./", import.meta.url)));
  const name: string = "ws"; // not known to the compiler, which checks this where nothing is fetched
  const { WebSocket } = (await import(name)) as { WebSocket: typeof globalThis.WebSocket };
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${url}`));
  });
  return socket;
}

/** The wire of WebDriver BiDi: commands with a number, and answers with the same. */
export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #last = 0;

  static async open(url: string): Promise<BidiConnection> {
    return new BidiConnection(await openSocket(url));
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#answer(JSON.parse(String(data)));
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the browser has closed the connection"));
    };
  }

  send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#last;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    }) as Promise<Result>;
  }

  close(): void {
    this.#waiting.clear();
    this.#socket.close();
  }

  /** Answers have the number of what they answer; events have none. */
  #answer(message: { id?: number; error?: string; message?: string; result: unknown }): void {
    const command = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (command === undefined) return;
    this.#waiting.delete(message.id!);
    if (message.error === undefined) command.resolve(message.result);
    else command.reject(new Error(`${message.error}: ${message.message}`));
  }
}
