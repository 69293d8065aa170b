import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { EmbedForm, EmbedKind } from "../../web/languages/contracts/embed.js";
import { readFragment, writeFragment } from "../../web/state/fragment.js";
import { initialState, type State } from "../../web/state/state.js";
import { launchBrowser } from "../browser.js";
import { type Elsewhere, pagesAt, siteAt } from "./elsewhere.js";

/** What "Embed" copies, pasted into a page of somebody else's: into the page itself, and into a frame without an origin. */

const folder = "/kurs/a b/x/";
const everybody = { "Access-Control-Allow-Origin": "*" };
let browser: Browser;
let open: Elsewhere;
let closed: Elsewhere;
let host: Elsewhere;
let pasted = "";

before(async () => {
  [browser, open, closed, host] = await Promise.all([
    launchBrowser(),
    siteAt(folder, everybody),
    siteAt(folder),
    pagesAt((path) => {
      const start = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Somebody else’s</title><link rel="icon" href="data:,">`;
      if (path === "/")
        return `${start}${pasted}<iframe id="boxed" sandbox="allow-scripts" src="/boxed" width="900" height="600"></iframe>`;
      return path === "/boxed" ? start + pasted : undefined;
    }),
  ]);
});
after(() => Promise.all([browser, open, closed, host].map((each) => each.close())));

const hostile = "a\"b, </script><script>alert(1)</script> & [c](d) \\ `e` */ 'f' {{g}} | \n\n <b>";
const states: Readonly<Record<string, Partial<State>>> = {
  "hostile labels": {
    logits: [2, 1, -0.5],
    labels: [hostile, "''''\"\"\"", "ünï\u202e"],
    sentence: `Say ___: ${hostile}`,
    temperature: 0.7,
  },
  "a mask at T = 0": {
    logits: [1, Number.NEGATIVE_INFINITY, 1, 0],
    labels: ["a", "b", "", "d"],
    temperature: 0,
    seed: 7,
  },
  "T = Infinity": { logits: [3, Number.NEGATIVE_INFINITY, 1e308], temperature: Number.POSITIVE_INFINITY, digits: 7 },
};

/** What the designer is told: a choice by the name of its field. */
type Choices = Readonly<Record<string, string>>;

interface Tab {
  readonly page: Page;
  readonly origins: Set<string>;
  readonly complaints: string[];
}

async function newTab(): Promise<Tab> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) origins.add(new URL(request.url()).origin);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  return { page, origins, complaints };
}

/** Opens the designer for a state. */
async function design({ page }: Tab, { origin }: Elsewhere, state: Partial<State>): Promise<void> {
  await page.goto(`${origin}${encodeURI(folder)}workbench/#${writeFragment({ ...initialState, ...state })}`);
  await page.locator("softmax-temperature [data-probability]").first().waitFor();
  await page.locator("#embed").click();
  await page.locator("dialog.embed .kinds").waitFor();
}

/** What is copied, once the preview has said what it found. */
async function copied({ page }: Tab, kind: EmbedKind, form: EmbedForm, choices: Choices = {}): Promise<string> {
  const dialog = page.locator("dialog.embed");
  const prepared = () => page.locator("dialog.embed[aria-busy=false]").waitFor();
  await dialog.locator(`input[name=kind][value=${kind}]`).check({ force: true });
  await prepared();
  const forms = dialog.locator(`input[name=form][value=${form}]`);
  if ((await forms.count()) > 0) await forms.check();
  await prepared();
  for (const [name, value] of Object.entries(choices)) {
    const field = dialog.locator(`[name=${name}]`);
    if (value === "on") await field.check();
    else await field.selectOption(value);
  }
  await prepared();
  for (const frame of await dialog.locator(".preview iframe").all()) {
    await frame.contentFrame().locator("softmax-temperature [data-probability]").first().waitFor();
  }
  await page.waitForTimeout(200);
  return dialog.locator("textarea").inputValue();
}

type Shown = Pick<State, "logits" | "labels" | "temperature"> & {
  readonly numbers: string[];
  readonly sentence: string;
};

async function shownIn(place: Page | FrameLocator): Promise<Shown> {
  await place.locator("softmax-temperature [data-probability]").first().waitFor();
  return place.locator("softmax-temperature").evaluate((element) => {
    const { labels, logits, sentence, temperature } = element as HTMLElementTagNameMap["softmax-temperature"];
    const cells = element.shadowRoot!.querySelectorAll<HTMLElement>("[data-probability]");
    return { logits, labels, temperature, sentence, numbers: Array.from(cells, (cell) => cell.innerText) };
  });
}

/** Pastes, and gives the two places where it stands. */
async function paste(tab: Tab, snippet: string, isFrame: boolean): Promise<Shown[]> {
  pasted = snippet;
  tab.origins.clear();
  await tab.page.goto(`${host.origin}/`);
  const boxed = tab.page.frameLocator("#boxed");
  // Frames that are out of sight wait.
  await tab.page.locator("#boxed").scrollIntoViewIfNeeded();
  const places = isFrame
    ? [tab.page.frameLocator("iframe.softmax-temperature"), boxed.frameLocator("iframe.softmax-temperature")]
    : [tab.page, boxed];
  return [await shownIn(places[0]!), await shownIn(places[1]!)];
}

for (const [name, state] of Object.entries(states)) {
  test(`${name}: what is copied for a slide, a course page and a frame shows the same numbers elsewhere`, async () => {
    const tab = await newTab();
    await design(tab, open, state);
    const expected = await shownIn(tab.page);
    const slide = await copied(tab, "slide", "slide");
    const page = await copied(tab, "course", "page", { isReadonly: "on", theme: "dark" });
    const frame = await copied(tab, "course", "frame", { isCompact: "on" });
    for (const snippet of [slide, page]) {
      const [, address, integrity] = /src="([^"]+)" integrity="(sha384-[^"]+)" crossorigin/.exec(snippet)!;
      assert.equal(address, `${open.origin}${encodeURI(folder)}softmax-temperature.js`);
      assert.equal(integrity!.length, 71);
    }
    assert.match(page, /theme="dark"[\s\S]*readonly/);
    assert.match(frame, /sandbox="allow-scripts"/);
    for (const snippet of [slide, page, frame]) {
      for (const shown of await paste(tab, snippet, snippet === frame)) assert.deepEqual(shown, expected, snippet);
      assert.deepEqual([...tab.origins].sort(), [host.origin, open.origin].sort());
    }
    const height = Number(/height="([\d.]+)"/.exec(frame)![1]);
    assert.ok(height > 100 && height < 2000, `${height}`);
    assert.deepEqual(tab.complaints, []);
    await tab.page.context().close();
  });

  test(`${name}: a handout’s table and picture are there without a script, and their link opens the same numbers`, async () => {
    const tab = await newTab();
    await design(tab, open, state);
    const { numbers } = await shownIn(tab.page);
    for (const form of ["table", "svg", "markdown"] as const) {
      const snippet = await copied(tab, "handout", form);
      const address =
        form === "markdown"
          ? /\]\((\S+)\)\s*$/.exec(snippet)![1]!
          : /href="([^"]*)"/.exec(snippet)![1]!.replaceAll("&amp;", "&");
      assert.ok(address.startsWith(`${open.origin}${encodeURI(folder)}workbench/#`), address);
      const reading = readFragment(new URL(address).hash)!;
      assert.deepEqual(reading.bad, []);
      for (const field of ["logits", "temperature"] as const)
        assert.deepEqual(reading.state[field], { ...initialState, ...state }[field]);
      if (form === "markdown") {
        assert.equal(
          snippet
            .trim()
            .split("\n")
            .filter((line) => line.startsWith("|")).length,
          numbers.length + 2,
        );
        continue;
      }
      const silent = await browser.newContext({ javaScriptEnabled: false });
      const paper = await silent.newPage();
      await paper.setContent(`<!doctype html><title>Paper</title>${snippet}`);
      const text = await paper.locator(form === "table" ? "table" : "svg").textContent();
      for (const number of numbers) assert.ok(text!.includes(number) || text!.includes("masked"), `${form}: ${number}`);
      assert.equal(await paper.locator("script, b").count(), 0);
      await silent.close();
    }
    assert.deepEqual(tab.complaints, []);
    await tab.page.context().close();
  });
}

test("from another language and with larger letters, the frame is as it was seen", async () => {
  const tab = await newTab();
  await design(tab, open, {});
  const frame = await copied(tab, "course", "frame", { language: "de", size: "20" });
  const [shown] = await paste(tab, frame, true);
  assert.equal(shown!.numbers[0], "0,6590");
  const inside = tab.page.frameLocator("iframe.softmax-temperature").first();
  assert.equal(await inside.locator("html").evaluate((root) => getComputedStyle(root).fontSize), "20px");
  await tab.page.context().close();
});

test("where a server lets no page elsewhere check its script, the snippet works without the checksum, and says so", async () => {
  const tab = await newTab();
  await design(tab, closed, {});
  const expected = await shownIn(tab.page);
  const slide = await copied(tab, "slide", "slide");
  assert.ok(!slide.includes("integrity") && !slide.includes("crossorigin"), slide);
  await tab.page.locator(".caution").getByText("checksum").waitFor();
  for (const shown of await paste(tab, slide, false)) assert.deepEqual(shown, expected);
  await tab.page.context().close();
});
