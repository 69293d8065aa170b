import type { Page } from "playwright-core";
import { readSection } from "../reading.js";

/** A part of a page that is fetched later: how the reader comes to it, and what is there when it works. */
export interface Part {
  readonly page: "lesson" | "workbench";
  readonly name: string;
  open(page: Page): Promise<unknown>;
  works(page: Page): Promise<unknown>;
}

const show = (page: Page, panel: string) =>
  page.locator("softmax-temperature").evaluate((element, panel) => {
    (element as HTMLElementTagNameMap["softmax-temperature"]).panels = ["bars", panel as "steps"];
  }, panel);

const into = (page: Page, selector: string) =>
  page.locator(selector).evaluate((place) => place.scrollIntoView({ block: "center", behavior: "instant" }));

const panels = ["simplex", "solve", "steps"].map(
  (panel): Part => ({
    page: "workbench",
    name: `the panel ${panel}`,
    open: (page) => show(page, panel),
    works: (page) => page.locator(`softmax-temperature .${panel}`).first().waitFor(),
  }),
);

export const parts: readonly Part[] = [
  {
    page: "lesson",
    name: "the small drawings",
    open: (page) => readSection(page, "chances", 200),
    works: (page) => page.locator("[data-under=steps]").getByText("/ 11.2").first().waitFor(),
  },
  {
    page: "lesson",
    name: "Alice",
    open: (page) => into(page, "#alice-desk"),
    works: (page) => page.locator("#alice-desk .alice-sheet").first().waitFor(),
  },
  {
    page: "lesson",
    name: "the rounds",
    open: (page) => into(page, "#rounds"),
    works: (page) => page.locator("#rounds input[type=range]").first().waitFor(),
  },
  ...panels,
  {
    page: "workbench",
    name: "export",
    open: (page) => page.locator("softmax-temperature .tools button").last().click(),
    works: (page) => page.locator("softmax-temperature dialog.export[open]").waitFor(),
  },
  {
    page: "workbench",
    name: "the element's language",
    open: (page) => page.locator("softmax-temperature").evaluate((element: HTMLElement) => (element.lang = "fr")),
    works: (page) => page.locator("softmax-temperature").getByText("Température", { exact: true }).first().waitFor(),
  },
  {
    page: "workbench",
    name: "paste",
    open: (page) => page.locator("#paste").click(),
    works: (page) => page.locator("dialog.paste[open]").waitFor(),
  },
  {
    page: "workbench",
    name: "embed",
    open: (page) => page.locator("#embed").click(),
    works: (page) => page.locator("dialog.embed[open] .taking button").first().waitFor(),
  },
];
