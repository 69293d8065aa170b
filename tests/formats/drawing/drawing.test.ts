import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../../browser.js";

const root = new URL("../../../", import.meta.url).pathname;
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const origin = "http://drawing.test";

/** Everything that a chart has, styled by classes, in colours and lengths that few programs but browsers know. */
const drawing = `
  <svg viewBox="-10 -10 420 260" width="100%" class="chart" role="img" aria-label="chart" tabindex="0" data-kind="bars">
    <title>the old title</title>
    <desc>a description</desc>
    <!-- a comment -->
    <rect id="track" class="track" x="0" y="10" width="50%" height="30" rx="4" />
    <rect id="bar" class="bar" x="0" y="60" width="30%" height="30" />
    <rect class="gone" width="400" height="240" />
    <g class="hidden"><rect width="400" height="240" /><circle id="seen" class="seen" cx="380" cy="20" r="12" /></g>
    <g class="faint" transform="translate(220 60)">
      <rect id="below" width="60" height="40" />
      <rect id="above" class="above" x="30" y="20" width="60" height="40" />
    </g>
    <circle id="handle" class="handle" cx="40%" cy="30%" r="5%" />
    <line id="rule" class="rule" x1="0" x2="100%" y1="120" y2="120" />
    <path id="curve" class="curve" d="M0 230 C60 130 100 130 160 230" />
    <polyline class="curve" points="200,220 220,180 240,220 260,180" />
    <polygon id="arrow" class="bar" points="300,180 340,200 300,220" />
    <g transform="translate(395 200) rotate(-90)"><text class="small" text-anchor="middle">up</text></g>
    <text id="label" class="label" x="0" y="160" dy="0.35em">
      entropy <tspan class="italic">H</tspan><tspan dy="4" class="small">T</tspan>
    </text>
    <text class="label middle" x="200" y="150">middle</text>
    <text class="label end" x="400" y="150">the end <tspan class="italic">T</tspan><tspan x="400" y="170">again</tspan></text>
    <text class="label" x="170" y="200">שלום</text>
    <text id="number" class="label outlined" x="280" y="30">0.86</text>
    <rect class="transparent" width="400" height="240" />
  </svg>`;

const styles = `
  :root { color-scheme: light; --accent: oklch(0.6 0.12 255); font: 20px sans-serif; }
  body { margin: 0; }
  .chart { display: block; width: 420px; fill: light-dark(rgb(20 30 40), white); stroke-linejoin: round; }
  .track { fill: rgb(0 0 0 / 0.25); }
  .bar { fill: var(--accent); stroke: none; }
  .gone { display: none; }
  .hidden { visibility: hidden; }
  .seen { visibility: visible; fill: #00ff00; }
  .faint { opacity: 0.5; fill: rgb(255 0 0); }
  .above { fill: rgb(0 0 255); stroke: white; stroke-width: 4; }
  .handle { fill: white; stroke: color-mix(in oklch, red, blue); stroke-width: 2.5px; opacity: 0.8; }
  .rule { stroke: currentColor; stroke-dasharray: 6 2; stroke-width: 1%; opacity: 0.6; }
  .curve { fill: none; stroke: rgb(120 60 200); stroke-width: 5; stroke-linecap: round; }
  .label { font-weight: 600; }
  .small { font-size: 14px; }
  .italic { font-style: italic; font-family: serif; }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }
  .outlined { fill: gold; stroke: black; stroke-width: 0.5; }
  .transparent { fill: transparent; }
  .gradient { fill: url(#gradient); }`;

/** The accent in sRGB, from the definition of oklch. */
const accent = [76, 130, 198];

let browser: Browser;
let script: string;
let page: Page;
let complaints: string[];

before(async () => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, "tests/formats/drawing/in-page.ts"), formats: ["es"] },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  script = output[0].code;
  browser = await launchBrowser();
});

after(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await serve(page, `<!doctype html><link rel="stylesheet" href="page.css"><body>${drawing}`, strict);
});

afterEach(() => page.close());

async function serve(page: Page, html: string, policy: string): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/drawing.js") return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/page.css") return route.fulfill({ contentType: "text/css", body: styles });
    const headers = { "Content-Security-Policy": policy, "Content-Type": "text/html; charset=utf-8" };
    return route.fulfill({ headers, body: pathname === "/favicon.ico" ? "" : html });
  });
  await page.goto(`${origin}/`);
}

type InPage = typeof import("./in-page.js");

/** The page's drawing as the text of a standalone SVG. */
function standalone(background = "white"): Promise<string> {
  return page.evaluate(async (background) => {
    const { standaloneSvg, svgText }: InPage = await import(`${location.origin}/drawing.js`);
    return svgText(standaloneSvg(document.querySelector("svg")!, { title: "a < b & c", background }));
  }, background);
}

interface Size {
  width: number;
  height: number;
}

/** The pixels of an SVG text that we paint under the strict policy: red, green, blue, alpha. */
async function painted(text: string, size: Size): Promise<Buffer> {
  const pixels = await page.evaluate(
    async ({ text, size }) => {
      const { blankCanvas, paintSvg, pixelsOf }: InPage = await import(`${location.origin}/drawing.js`);
      const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as SVGSVGElement;
      const context = blankCanvas(size);
      paintSvg(svg, context);
      return pixelsOf(context);
    },
    { text, size },
  );
  return Buffer.from(pixels, "base64");
}

/** The pixels of the same file as Chromium shows it, loaded as an image where the policy allows that. */
async function rendered(text: string, size: Size): Promise<Buffer> {
  const other = await browser.newPage();
  try {
    await serve(other, "<!doctype html>", `${strict}; img-src data:`);
    const pixels = await other.evaluate(
      async ({ text, size }) => {
        const { blankCanvas, pixelsOf }: InPage = await import(`${location.origin}/drawing.js`);
        const image = new Image();
        image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
        await image.decode();
        const context = blankCanvas(size);
        context.drawImage(image, 0, 0, size.width, size.height);
        return pixelsOf(context);
      },
      { text, size },
    );
    return Buffer.from(pixels, "base64");
  } finally {
    await other.close();
  }
}

/** How far two pictures are apart in 255ths: on average, and at most. */
function difference(one: ArrayLike<number>, other: ArrayLike<number>): { mean: number; largest: number } {
  assert.equal(one.length, other.length);
  let [sum, largest] = [0, 0];
  for (let i = 0; i < one.length; ++i) {
    const apart = Math.abs(one[i]! - other[i]!);
    sum += apart;
    largest = Math.max(largest, apart);
  }
  return { mean: sum / one.length, largest };
}

/** The opening tag of the element with an id. */
function elementIn(text: string, id: string): string {
  return text.match(new RegExp(`<[^<>]* id="${id}"[^<>]*>`))?.[0] ?? assert.fail(`no ${id} in ${text}`);
}

test("a standalone drawing needs no style sheet, no document, and no browser", async () => {
  await page.evaluate(() => {
    document.querySelector("#bar")!.setAttribute("onclick", "void 0");
    document.querySelector<SVGElement>("#bar")!.style.strokeWidth = "3px";
  });
  const text = await standalone();
  assert.doesNotMatch(
    text,
    /class=| style=|<style|oklch|rgb|light-dark|var\(|%|px|tabindex|role|aria-|data-|onclick|<desc|<!--/,
  );
  assert.doesNotMatch(text, /visibility|display|the old title/);
  assert.match(
    text,
    /^<svg [^>]*><title>a &lt; b &amp; c<\/title><rect x="-10" y="-10" width="420" height="260" fill="#ffffff" /,
  );
  assert.ok(text.endsWith("</svg>\n"));
  const parsed = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    return { name: root.localName, attributes: Object.fromEntries([...root.attributes].map((a) => [a.name, a.value])) };
  }, text);
  assert.deepEqual(parsed, {
    name: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: "-10 -10 420 260",
      width: "420",
      height: "260",
      fill: "#141e28",
      "stroke-linejoin": "round",
      "font-size": "20",
      "font-family": "sans-serif",
    },
  });
});

test("every element has the attributes of its style, except those that its parent has already", async () => {
  const text = await standalone();
  const expected: Record<string, string> = {
    track: '<rect id="track" x="0" y="10" width="210" height="30" rx="4" fill="#000000" fill-opacity="0.251"/>',
    seen: '<circle id="seen" cx="380" cy="20" r="12" fill="#00ff00"/>',
    below: '<rect id="below" width="60" height="40"/>',
    above: '<rect id="above" x="30" y="20" width="60" height="40" fill="#0000ff" stroke="#ffffff" stroke-width="4"/>',
    label: '<text id="label" x="0" y="160" dy="7" font-weight="600">',
    number: '<text id="number" x="280" y="30" fill="#ffd700" stroke="#000000" stroke-width="0.5" font-weight="600">',
  };
  for (const [id, element] of Object.entries(expected)) assert.equal(elementIn(text, id), element);
  const [, hex] = /fill="#(\w{6})"/.exec(elementIn(text, "bar")) ?? assert.fail();
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16));
  assert.ok(difference(parts, accent).largest <= 1, hex);
  assert.match(
    elementIn(text, "rule"),
    /x1="0" x2="420" y1="120" y2="120" .*stroke-width="3\.49\d*" stroke-dasharray="6, 2" opacity="0.6"/,
  );
  assert.match(
    elementIn(text, "handle"),
    /cx="168" cy="78" r="17\.46\d*" .*stroke="#\w{6}" stroke-width="2.5" opacity="0.8"/,
  );
});

test("a canvas shows the colours of the drawing where they belong", async () => {
  const size = { width: 840, height: 520 };
  const pixels = await painted(await standalone("#ffffff"), size);
  const colourAt = (x: number, y: number) => {
    const at = 4 * (2 * (y + 10) * size.width + 2 * (x + 10));
    return [...pixels.subarray(at, at + 4)];
  };
  const places: [string, number, number, number[]][] = [
    ["ground", 390, 230, [255, 255, 255, 255]],
    ["track", 100, 25, [191, 191, 191, 255]],
    ["track's round corner", 0, 10, [255, 255, 255, 255]],
    ["visible in a hidden group", 380, 20, [0, 255, 0, 255]],
    ["red at half opacity", 230, 70, [255, 127, 127, 255]],
    ["blue over red at half opacity, the red covered", 265, 95, [127, 127, 255, 255]],
    ["bar", 60, 75, [...accent, 255]],
    ["arrow", 310, 200, [...accent, 255]],
    ["curve", 80, 155, [120, 60, 200, 255]],
  ];
  for (const [name, x, y, colour] of places) {
    assert.ok(difference(colourAt(x, y), colour).largest <= 1, `${name}: ${colourAt(x, y)}, not ${colour}`);
  }
  assert.deepEqual(complaints, [], "nothing that the policy forbids");
});

test("a canvas shows what Chromium shows for the file", async () => {
  const text = await standalone();
  for (const size of [
    { width: 420, height: 260 },
    { width: 840, height: 520 },
  ]) {
    const { mean } = difference(await painted(text, size), await rendered(text, size));
    assert.ok(mean < 0.1, `${mean} of 255 apart on average at ${size.width} pixels`);
  }
});

test("a canvas of another shape shows the whole drawing in the middle", async () => {
  const text = await standalone();
  const size = { width: 500, height: 260 };
  const wide = await painted(text, size);
  const own = await painted(text, { width: 420, height: 260 });
  const middle = wide.filter((_, i) => Math.floor(i / 4) % 500 >= 40 && Math.floor(i / 4) % 500 < 460);
  assert.ok(difference(middle, own).mean < 0.01);
});

test("a transparent background is left out", async () => {
  const text = await standalone("transparent");
  assert.match(text, /<\/title><rect id="track"/);
  const pixels = await painted(text, { width: 420, height: 260 });
  assert.deepEqual([...pixels.subarray(-4)], [0, 0, 0, 0]);
});

test("a drawing without a viewBox is as large as on the screen", async () => {
  await page.evaluate(() => document.querySelector("svg")!.removeAttribute("viewBox"));
  await page.setViewportSize({ width: 700, height: 300 });
  const text = await standalone();
  assert.match(text, /^<svg [^>]*width="420"[^>]* viewBox="0 0 420 \d+"/);
});

test("text that XML cannot hold is replaced", async () => {
  const text = await page.evaluate(async () => {
    const { standaloneSvg, svgText }: InPage = await import(`${location.origin}/drawing.js`);
    document.querySelector("#number")!.textContent = "\u0000\u0001\ud83d\uffff <&> \u2028 😀";
    return svgText(standaloneSvg(document.querySelector("svg")!, { title: "\u001b", background: "white" }));
  });
  assert.ok(text.includes(">\ufffd\ufffd\ufffd\ufffd &lt;&amp;&gt; \u2028 😀</text>"), text);
  assert.ok(text.includes("<title>\ufffd</title>"));
  const name = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.localName,
    text,
  );
  assert.equal(name, "svg");
});

test("an error names what cannot be drawn", async () => {
  const whole = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style/><metadata/>${content}</svg>`;
  const refused: [string, RegExp][] = [
    ["<foreignObject/>", /cannot draw the SVG element <foreignObject>/],
    ["<g><use/></g>", /cannot draw the SVG element <use>/],
    ["<svg/>", /cannot draw the SVG element <svg>/],
    ["<text>a<textPath>b</textPath></text>", /cannot draw <textPath> in <text>/],
    ['<rect width="30%" height="1"/>', /cannot draw <rect> with width="30%"/],
    ['<g transform="scale(2)"/>', /cannot draw <g> with transform="scale\(2\)"/],
  ];
  for (const [content, message] of refused) {
    await assert.rejects(painted(whole(content), { width: 10, height: 10 }), message);
  }
  await page.evaluate(() => document.querySelector("#bar")!.setAttribute("class", "gradient"));
  await assert.rejects(standalone(), /cannot convert the paint url\("#gradient"\)/);
});
