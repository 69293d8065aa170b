import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { allDrawn, hosts, hostTests } from "./hosts/hosts.js";

const host = hostTests();
const plain = "<softmax-temperature></softmax-temperature>";
const black = "body { background: #000; color: #fff }";

/** What the first element's text and its first class look like, and whether light or dark colours are picked. */
async function looks(page: Page): Promise<{ ink: string; scheme: string; label: string; style: string | null }> {
  await allDrawn(page);
  return page.evaluate(() => {
    const element = document.querySelector("softmax-temperature")!;
    const widget = element.shadowRoot!.querySelector(".widget")!;
    const { color: ink, colorScheme: scheme } = getComputedStyle(widget);
    const label = getComputedStyle(widget.querySelector(".label input")!).color;
    return { ink, scheme, label, style: element.getAttribute("style") };
  });
}

const [light, dark] = ["rgb(8, 115, 106)", "rgb(69, 196, 179)"]; // the first class, on a light ground and on a dark one

test("ink and colours are the host's, however its colour is written", async () => {
  for (const [color, scheme, label] of [
    ["white", "dark", dark],
    ["rgb(255 255 255 / 87%)", "dark", dark],
    ["oklch(0.95 0.02 90)", "dark", dark],
    ["color(display-p3 0.9 1 0.9)", "dark", dark],
    ["hsl(60 30% 80%)", "dark", dark],
    ["#839496", "dark", dark],
    ["#657b83", "light", light],
    ["lab(20 0 0)", "light", light],
    ["canvastext", "light", light],
  ]) {
    const { page } = await host.open(`body { color: ${color} }`, plain);
    const seen = await looks(page);
    assert.deepEqual({ scheme: seen.scheme, label: seen.label }, { scheme, label }, color);
    assert.equal(seen.ink, await page.evaluate(() => getComputedStyle(document.body).color), color);
    assert.equal(seen.style, null, "nothing is written on the element");
  }
});

test("a class, a theme switch of the page, a pointer and the system change the ink at once", async () => {
  const { page } = await host.open(
    `body.night { color: #eee } main:hover { color: #fff } :root { color-scheme: light dark } body { color: light-dark(#111, #ddd) }`,
    `<main>${plain}</main>`,
    { colorScheme: "light" },
  );
  const ink = async () => (await looks(page)).ink;
  assert.equal(await ink(), "rgb(17, 17, 17)");
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await ink(), "rgb(221, 221, 221)");
  await page.emulateMedia({ colorScheme: "light" });
  assert.equal(await ink(), "rgb(17, 17, 17)");
  await page.evaluate(() => document.body.classList.add("night"));
  assert.equal(await ink(), "rgb(238, 238, 238)");
  await page.hover("main");
  assert.deepEqual(await looks(page), { ink: "rgb(255, 255, 255)", scheme: "dark", label: dark, style: null });
});

test("a colour that fades is followed to its end", async () => {
  const { page } = await host.open("body { transition: color 0.2s } body.night { color: white }", plain);
  await page.evaluate(() => document.body.classList.add("night"));
  await page.waitForTimeout(400);
  assert.equal((await looks(page)).ink, "rgb(255, 255, 255)");
});

test("what changes while the element is not shown is there when it is", async () => {
  const { page } = await host.open(".night { color: white } .away { display: none }", plain);
  await page.evaluate(() => document.body.classList.add("away", "night"));
  await allDrawn(page);
  await page.evaluate(() => document.body.classList.remove("away"));
  assert.deepEqual(await looks(page), { ink: "rgb(255, 255, 255)", scheme: "dark", label: dark, style: null });
});

test("an element that is moved takes the colour of where it has come", async () => {
  const { page } = await host.open("#there { color: white }", `${plain}<div id="there"></div>`);
  await page.evaluate(() => document.querySelector("#there")!.append(document.querySelector("softmax-temperature")!));
  assert.equal((await looks(page)).ink, "rgb(255, 255, 255)");
});

test("a theme, custom properties and parts win", async () => {
  const { page } = await host.open(black, '<softmax-temperature theme="light"></softmax-temperature>');
  assert.deepEqual(await looks(page), { ink: "rgb(33, 31, 28)", scheme: "light", label: light, style: null });
  await page.evaluate(() => document.querySelector("softmax-temperature")!.removeAttribute("theme"));
  assert.equal((await looks(page)).ink, "rgb(255, 255, 255)");

  const own = `softmax-temperature { --softmax-ink: #fee; --softmax-class-0: #0f0; --softmax-quiet: #abc; color: #222 }
    softmax-temperature::part(sum) { color: #f00 }`;
  const { page: second } = await host.open(own, plain);
  assert.deepEqual(await looks(second), {
    ink: "rgb(255, 238, 238)",
    scheme: "dark",
    label: "rgb(0, 255, 0)",
    style: null,
  });
  const colorOf = (selector: string) => second.locator(selector).evaluate((element) => getComputedStyle(element).color);
  assert.equal(await colorOf(".sum"), "rgb(255, 0, 0)");
  assert.equal(await colorOf(".below"), "rgb(170, 187, 204)");
});

test("the dialog stands on an opaque ground that suits the ink, or on the one that is given", async () => {
  const ground = async (style: string) => {
    const { page } = await host.open(style, plain);
    await page.getByRole("button", { name: "Copy or download …" }).click();
    return page.locator("dialog.export").evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
  };
  assert.equal(await ground(black), "rgb(23, 23, 26)");
  assert.equal(await ground(hosts.cream), "rgb(255, 255, 255)");
  assert.equal(await ground(`${hosts.cream} softmax-temperature { --softmax-ground: #fdf6e3 }`), "rgb(253, 246, 227)");
});

test("exported drawings have their own ink on their own ground, wherever the element stands", async () => {
  const colors = async (style: string) => {
    const { page } = await host.open(style, plain);
    await page.getByRole("button", { name: "Copy or download …" }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("[data-drawing=bars-svg]")]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    return ["#211f1c", "#ffffff", "#ebe7e0", "#17171a"].filter((color) => text.includes(color));
  };
  assert.deepEqual(await colors(hosts.cream), ["#211f1c", "#ffffff"]);
  assert.deepEqual(await colors(black), ["#ebe7e0", "#17171a"]);
});

test("on paper ink is dark, from a dark slide and with the dark theme, too", async () => {
  for (const markup of [plain, '<softmax-temperature theme="dark"></softmax-temperature>']) {
    const { page } = await host.open(black, markup);
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await looks(page), { ink: "rgb(33, 31, 28)", scheme: "light", label: light, style: null }, markup);
  }
});

test("the host's font, and nothing of how it spaces and bends its letters", async () => {
  const style = `body { font: italic bold 20px/3 "Courier New", monospace; letter-spacing: 3px; text-transform: uppercase;
    text-align: center; white-space: pre; text-indent: 2em }`;
  const { page } = await host.open(style, plain);
  const seen = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("softmax-temperature")!;
    const styleOf = (selector: string) => getComputedStyle(shadowRoot!.querySelector(selector)!);
    const { fontFamily, fontSize, fontStyle, fontWeight, letterSpacing, textTransform, whiteSpace } =
      styleOf(".widget");
    const fonts = [".label input", ".pill", "button", "svg text", "dd"].map((each) => styleOf(each).fontFamily);
    return {
      fontFamily,
      fontSize,
      fontStyle,
      fontWeight,
      letterSpacing,
      textTransform,
      whiteSpace,
      fonts: [...new Set(fonts)],
    };
  });
  const fontFamily = '"Courier New", monospace';
  const usual = {
    fontStyle: "normal",
    fontWeight: "400",
    letterSpacing: "normal",
    textTransform: "none",
    whiteSpace: "normal",
  };
  assert.deepEqual(seen, { fontFamily, fontSize: "20px", ...usual, fonts: [fontFamily] });
});

test("two hundred elements read their colours together, and lay out no more often than one does", async () => {
  const { page } = await host.open(black, `<main></main>${plain}`);
  const reads = await page.evaluate(async () => {
    const order: string[] = [];
    const original = getComputedStyle;
    globalThis.getComputedStyle = (element, pseudo) => {
      if ((element as Element).className === "ink") order.push("read");
      return original(element, pseudo);
    };
    const { setProperty } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.setProperty = function (...given) {
      if (given[0] === "--_host-ink") order.push("write");
      return setProperty.apply(this, given);
    };
    const main = document.querySelector("main")!;
    main.append(...Array.from({ length: 200 }, () => document.createElement("softmax-temperature")));
    await Promise.resolve();
    await Promise.resolve();
    const first = order.indexOf("write");
    return { before: first, isEach: first >= 200 };
  });
  assert.deepEqual(reads, { before: 200, isEach: true });
});
