import { createServer } from "node:net";
import { type Driver, type Size, viewport } from "./driver.js";
import { buttonDown, buttonUp, keyPress, movement, typing } from "./input.js";
import { start } from "./program.js";
import { sourceOf } from "./source.js";

/** Debian's WebKit (WebKitGTK's own small browser), by classic WebDriver. It needs a display, so it gets one unseen. */
export async function launchWebKit(): Promise<Driver> {
  const screen = ["-screen", "0", "1600x4000x24", "-nolisten", "tcp"];
  const display = await start("Xvfb", ["-displayfd", "1", ...screen], /^(\d+)\n/);
  const port = await freePort();
  // It says nothing when it is ready, so the first answer on its port says it.
  const driver = await start("sh", ["-c", `echo started; exec WebKitWebDriver --port=${port}`], /(started)/, {
    DISPLAY: `:${display.found}`,
    NO_AT_BRIDGE: "1", // no accessibility bus, and no complaint about there being none
  });
  const send = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Record<string, unknown> };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await answering(() => send("GET", "/status"));
  const { sessionId } = await send("POST", "/session", { capabilities: {} });
  const session = `/session/${sessionId}`;

  const evaluate: Driver["evaluate"] = async (work, ...given) => {
    const script = `return (${sourceOf(work)})(arguments[0])`;
    return JSON.parse(String(await send("POST", `${session}/execute/sync`, { script, args: [JSON.stringify(given)] })));
  };
  const act = async (actions: unknown) => {
    await send("POST", `${session}/actions`, { actions });
  };
  const open = async (url: string) => {
    await send("POST", `${session}/url`, { url: "about:blank" });
    await send("POST", `${session}/url`, { url });
  };
  // A window's size is more than that of the page in it.
  const resize = async (size: Size) => {
    await send("POST", `${session}/window/rect`, size);
    const shown = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await send("POST", `${session}/window/rect`, {
      width: 2 * size.width - shown.width,
      height: 2 * size.height - shown.height,
    });
  };
  await resize(viewport);
  return {
    open,
    evaluate,
    move: (x, y) => act(movement(x, y)),
    press: () => act(buttonDown),
    release: () => act(buttonUp),
    key: (key) => act(keyPress(key)),
    type: (text) => act(typing(text)),
    resize,
    screenshot: async () => Buffer.from(String(await send("GET", `${session}/screenshot`)), "base64"),
    close: async () => {
      await send("DELETE", session);
      await driver.stop();
      await display.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; ++attempt) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
