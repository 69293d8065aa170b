import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { servePage } from "../../browser.js";
import type { Driver } from "../drivers/driver.js";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A browser and the page as it is served to it, for all tests of an engine. */
export class Engine {
  readonly name: string;
  #driver: Driver | undefined;
  #server: Awaited<ReturnType<typeof servePage>> | undefined;

  constructor(name: string, launch: () => Promise<Driver>) {
    this.name = name;
    before(async () => {
      [this.#driver, this.#server] = await Promise.all([launch(), servePage()]);
    });
    after(async () => {
      await this.#driver?.close();
      await this.#server?.close();
    });
  }

  get driver(): Driver {
    return this.#driver!;
  }

  /** A test, in whose title the engine stands. */
  test(title: string, work: (driver: Driver) => Promise<void>): void {
    test(`${this.name}: ${title}`, { timeout: 60_000 }, () => work(this.driver));
  }

  /** Opens a page of ours, and waits until the element in it is drawn. From then on, complaints are kept. */
  async open(path: string): Promise<void> {
    await this.driver.open(this.#server!.url + path);
    await this.until("the element is drawn", () => {
      return document.querySelector("softmax-temperature")?.shadowRoot?.querySelector("[data-probability]") != null;
    });
    await this.driver.evaluate(() => {
      const complaints: string[] = [];
      Object.assign(window, { complaints });
      addEventListener("error", ({ message }) => complaints.push(message));
      addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));
      addEventListener("securitypolicyviolation", ({ blockedURI, sourceFile, violatedDirective }) => {
        complaints.push(`${violatedDirective}: ${blockedURI}, ${sourceFile}`);
      });
    });
  }

  async noComplaints(): Promise<void> {
    assert.deepEqual(await this.driver.evaluate(() => (window as unknown as { complaints: string[] }).complaints), []);
  }

  /** Waits until something is true in the page. */
  async until<Given extends unknown[]>(
    what: string,
    isTrue: (...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    for (const end = Date.now() + 15_000; !(await this.driver.evaluate(isTrue, ...given)); ) {
      assert.ok(Date.now() < end, `${this.name} waits in vain until ${what}`);
    }
  }

  /** The middle of what a selector finds in the element, or else in the page, after it has come into sight. */
  async placeOf(selector: string): Promise<Place & { readonly width: number }> {
    const place = await this.driver.evaluate((selector) => {
      const root = document.querySelector("softmax-temperature")!.shadowRoot!;
      const found = root.querySelector(selector) ?? document.querySelector(selector);
      found?.scrollIntoView({ block: "nearest", behavior: "instant" });
      const box = found?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
    }, selector);
    assert.ok(place, `${selector} is there`);
    return place;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.placeOf(selector);
    await this.driver.move(x, y);
    await this.driver.press();
    await this.driver.release();
  }

  /** Presses on one place and moves to another in steps, as a hand does. */
  async drag(from: Place, to: Place, eachStep = async () => {}, steps = 12): Promise<void> {
    await this.driver.move(from.x, from.y);
    await this.driver.press();
    for (let i = 1; i <= steps; ++i) {
      await this.driver.move(from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps);
      await eachStep();
    }
    await this.driver.release();
  }

  /** Replaces what a field holds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.driver.evaluate(() => {
      (document.querySelector("softmax-temperature")!.shadowRoot!.activeElement as HTMLInputElement).select();
    });
    await this.driver.type(text);
  }

  /** Sets properties of the element as the page's author would. */
  async give(properties: object): Promise<void> {
    await this.driver.evaluate(async (properties) => {
      const element = document.querySelector("softmax-temperature")!;
      Object.assign(element, properties);
      await element.updateComplete;
    }, properties);
  }

  /** What the window shows, kept to be looked at. */
  async photograph(name: string): Promise<Buffer> {
    const picture = await this.driver.screenshot();
    this.keep(`${name}.png`, picture);
    return picture;
  }

  /** Keeps a file in build/screenshots/engines/. */
  keep(name: string, content: Buffer): void {
    const folder = new URL(`../../../build/screenshots/engines/${this.name}/`, import.meta.url).pathname;
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + name, content);
  }
}
