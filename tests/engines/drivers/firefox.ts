import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BidiConnection } from "./bidi-connection.js";
import { type Driver, type Size, viewport } from "./driver.js";
import { buttonDown, buttonUp, keyPress, movement, typing } from "./input.js";
import { start } from "./program.js";
import { sourceOf } from "./source.js";

/** Debian's Firefox, by WebDriver BiDi. */
export async function launchFirefox(): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "softmax-temperature-firefox-"));
  const firefox = await start(
    existsSync("/usr/bin/firefox-esr") ? "firefox-esr" : "firefox",
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
    /WebDriver BiDi listening on (ws:\S+)/,
    { HOME: profile },
  );
  const bidi = await BidiConnection.open(`${firefox.found}/session`);
  await bidi.send("session.new", { capabilities: {} });
  // Not the tab that is there already: in that one the address bar has the focus, and keeps it.
  const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
  const resize = async (viewport: Size) => {
    await bidi.send("browsingContext.setViewport", { context, viewport });
  };
  await resize(viewport);

  const open = (url: string) => bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
  const act = async (actions: unknown) => {
    await bidi.send("input.performActions", { context, actions });
  };
  return {
    open: async (url) => {
      await open("about:blank");
      await open(url);
    },
    evaluate: async (work, ...given) => {
      const answer = await bidi.send<Answer>("script.callFunction", {
        functionDeclaration: sourceOf(work),
        arguments: [{ type: "string", value: JSON.stringify(given) }],
        awaitPromise: true,
        target: { context },
        // As if a hand had asked for it, which the other two take for granted.
        userActivation: true,
      });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    move: (x, y) => act(movement(x, y)),
    press: () => act(buttonDown),
    release: () => act(buttonUp),
    key: (key) => act(keyPress(key)),
    type: (text) => act(typing(text)),
    resize,
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    close: async () => {
      bidi.close();
      await firefox.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Answer =
  | { readonly type: "success"; readonly result: { readonly value: string } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };
