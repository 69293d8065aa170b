import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { served } from "../served.js";

/**
 * Some hosts' scripts add properties to the prototype of all objects. Property descriptors and options are objects, too:
 * what reads them sees such a property as if it had been given.
 */

const place = served();
const everyPanel = "embed.html#v1&l=cat,dog,bird&p=bars.draws.statistics.curves.simplex.solve.steps&w=a%20___";

/** Opens the element alone with something done to it before or after its scripts run; returns what went wrong. */
async function problemsWith(script: string, when: "before" | "after"): Promise<string[]> {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  try {
    if (when === "before") await page.addInitScript(script);
    await page.goto(place.url + everyPanel);
    if (when === "after") await page.evaluate(script);
    await use(page, problems);
  } catch (error) {
    problems.push(String(error).slice(0, 300));
  }
  await context.close();
  return problems;
}

async function use(page: Page, problems: string[]): Promise<void> {
  await page.locator("softmax-temperature [data-probability]").first().waitFor();
  const seen = await page.evaluate(async () => {
    const element = document.querySelector("softmax-temperature")!;
    element.state = { ...element.state, logits: [3, 1] };
    element.temperature = 0.5;
    element.setAttribute("digits", "6");
    element.logits = { data: [1] } as unknown as number[];
    element.draw(3);
    await element.updateComplete;
    const { digits, logits, probabilities, temperature } = element;
    const root = element.shadowRoot!;
    const said = root.querySelectorAll(".notices p").length;
    element.logits = [3, 1];
    await element.updateComplete;
    const left = root.querySelectorAll(".notices p").length;
    const other = document.body.appendChild(document.createElement("softmax-temperature"));
    await other.updateComplete;
    const rows = other.shadowRoot!.querySelectorAll(".row[data-row]").length;
    other.remove();
    const panels = root.querySelectorAll("[data-panel]").length > 4;
    return [logits.join(), temperature, digits, probabilities[0]!.toFixed(6), said, left, rows, panels].join();
  });
  if (seen !== "3,1,0.5,6,0.982014,1,0,3,true") problems.push(`seen: ${seen}`);
  await page.locator("#temperature").press("ArrowRight");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Copy or download …" }).click();
  for (const format of ["CSV", "JSON", "JavaScript", "Python"]) {
    await page.getByLabel(format, { exact: true }).and(page.locator("input")).check();
    const text = await page.locator(".export textarea").inputValue();
    if (!text.includes("3")) problems.push(`${format}: ${text}`);
  }
}

const descriptors = ["value", "get", "set", "writable", "enumerable", "configurable"];
/** Of the core, of the element's fields and of Lit. Options of the DOM's own functions break these for everybody. */
const options = (
  "x,temperature,classes,out,order,seed,ties,scope,engine,topK,topP,minP,trace,top,truncated,reportedAt,entropy,mean," +
  "perplexity,maxProbability,state,panels,digits,unit,sentence,targets,toJSON,toString,valueOf,length,name,type,attribute," +
  "converter,hasChanged,reflect,mode,host,is," +
  "renderBefore,creationScope,index,data,key,code,details,about,kind,letter,flag,cause,wasm,ready,low,high"
).split(",");
const values = ["1", "() => 1"];
const all = (names: readonly string[], value: string) =>
  `for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${value};`;

for (const when of ["before", "after"] as const) {
  for (const value of values) {
    for (const name of descriptors) {
      test(`the element works where every object has a property ${name} = ${value}, from ${when} it is defined`, async () => {
        assert.deepEqual(await problemsWith(all([name], value), when), []);
      });
    }
    test(`and where every object has the properties of all options = ${value}, from ${when} it is defined`, async () => {
      assert.deepEqual(await problemsWith(all(options, value), when), []);
    });
  }
}
