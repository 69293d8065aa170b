import assert from "node:assert/strict";
import type { Engine } from "./engine.js";

/** Keeps what is downloaded, instead of downloading it: each engine has its own ways with files. */
function keepDownloads(): void {
  const downloads: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  Object.assign(window, { latest: () => downloads.at(-1) });
  URL.createObjectURL = (blob) => {
    const url = `blob:kept-${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, blob: blobs.get(this.href)! });
  };
}

export function exports(engine: Engine): void {
  engine.test("the dialog gives each drawing as SVG and PNG, and the numbers as text", async (driver) => {
    await engine.open("embed.html#v1&l=cat,dog,bird&t=0.5&p=bars.statistics.curves.simplex");
    await engine.until("the toolbar is there", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector(".tools button") !== null;
    });
    await driver.evaluate(keepDownloads);
    await engine.click(".tools button:last-of-type");
    await engine.until("the dialog is open", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector("dialog:modal") !== null;
    });
    const text = await driver.evaluate(() => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector("textarea")!.value;
    });
    assert.match(text, /cat,2,0\.8637771182/);
    for (const drawing of ["bars", "curves", "simplex"]) {
      await engine.click(`[data-drawing=${drawing}-svg]`);
      const svg = await downloaded(`softmax-${drawing}.svg`);
      const written = Buffer.from(svg, "base64").toString();
      assert.match(written, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.ok(written.includes("T = 0.5: cat 0.8638, dog 0.1169, bird 0.0193"));
      assert.doesNotMatch(written, / class=| style=|var\(|color\(|oklab|oklch|color-mix|light-dark|NaN/, drawing);
      await engine.click(`[data-drawing=${drawing}-png]`);
      const png = Buffer.from(await downloaded(`softmax-${drawing}.png`), "base64");
      assert.deepEqual([...png.subarray(1, 4)], [0x50, 0x4e, 0x47]);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1920, 1080]);
      assert.ok(png.length > 10_000, `${png.length} bytes`);
      engine.keep(`${drawing}.svg`, Buffer.from(written));
      engine.keep(`${drawing}.png`, png);
    }
    await driver.key("Escape");
    await engine.until("the dialog is closed", () => {
      return document.querySelector("softmax-temperature")!.shadowRoot!.querySelector("dialog:modal") === null;
    });
    await engine.noComplaints();
  });

  /** The content of what was downloaded last, once it is there, in base 64. */
  async function downloaded(name: string): Promise<string> {
    await engine.until(`${name} is there`, (name) => latest()?.name === name, name);
    return engine.driver.evaluate(async () => {
      const bytes = new Uint8Array(await latest()!.blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
  }
}

/** In the page, put there by `keepDownloads`. */
declare function latest(): { readonly name: string; readonly blob: Blob } | undefined;
