import { exactNumber } from "../../formats/write/exact-number.js";
import { stringLiteral } from "../../formats/write/string-literal.js";
import { numberText } from "../../state/field.js";
import { writeFragment } from "../../state/fragment.js";
import {
  type AttributeName,
  attributeNames,
  initialState,
  isSameField,
  type State,
  textOf,
} from "../../state/state.js";
import { escapeHtml } from "../site/html.js";
import { initialWorkbench } from "../workbench/initial.js";

/** What is embedded: a state, in a language, under a title. */
export interface Embedded {
  readonly state: State;
  readonly language: string;
  readonly title: string;
}

/** A frame, and the script that gives it the height of its content. `page` is where embed.html is. */
export function frameSnippet({ language, state, title }: Embedded, page: string): string {
  const url = new URL(`embed.html?lang=${language}#${writeFragment(state)}`, page);
  return `<iframe class="softmax-temperature" title="${escapeHtml(title)}" width="100%" height="600" loading="lazy"
  src="${escapeHtml(url.href)}"
  sandbox="allow-scripts allow-downloads" allow="clipboard-write"></iframe>
<script>
  addEventListener("message", ({ data, source }) => {
    for (const frame of document.querySelectorAll("iframe.softmax-temperature"))
      if (source === frame.contentWindow && data?.type === "softmax-temperature:height" && Number.isFinite(data.height))
        frame.height = Math.min(Math.max(data.height, 0), 10000);
  });
</script>
`;
}

/** The element, and the script that it needs. */
export function elementSnippet(
  embedded: Embedded,
  script: { readonly url: string; readonly integrity: string },
): string {
  return `<script src="${script.url}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
${elementMarkup(embedded)}
`;
}

/** The element with its numbers, and what is not at its default, as attributes. `content` is shown where it cannot work. */
export function elementMarkup({ language, state, title }: Embedded, content = ""): string {
  const given = attributeNames.filter((name) => isNumbers(name) || isChanged(state, name));
  const attributes = [["lang", language], ["title", title], ...given.map((name) => [name, textOf(state, name)])];
  const text = attributes.map(([name, value]) => `\n  ${name}="${escapeHtml(value!)}"`).join("");
  return `<softmax-temperature${text}\n>${content}</softmax-temperature>`;
}

/** A link for Markdown. What ends a link's text or its address is escaped there. */
export function linkSnippet({ state, title }: Embedded, page: string): string {
  const url = new URL(`#${writeFragment(state, initialWorkbench)}`, page).href.replace(/[()]/g, (c) =>
    c === "(" ? "%28" : "%29",
  );
  return `[${title.replace(/[\\[\]<>`*_]/g, "\\$&")}](${url})\n`;
}

/** A notebook's cell: all traits with their defaults, and values for those that are not at them. */
export function notebookSnippet({ language, state, title }: Embedded, module: string): string {
  const traits = attributeNames.map((name) => [name, initialState[name]] as const);
  const given = attributeNames.filter((name) => isNumbers(name) || isChanged(state, name));
  const declare = ([name, value]: readonly [string, unknown]) => `    ${name} = ${traitFor(value)}.tag(sync=True)\n`;
  const pass = ([name, value]: readonly [string, unknown]) => `    ${name}=${pythonLiteral(value)},\n`;
  const page = [["lang", language] as const, ["title", title] as const];
  return `%pip install --quiet anywidget
import anywidget, traitlets

class SoftmaxTemperature(anywidget.AnyWidget):  # masks and limits are "-inf" and "inf"
    _esm = ${stringLiteral(module)}
${[...traits, ["lang", "en"] as const, ["title", ""] as const].map(declare).join("")}
SoftmaxTemperature(
${[...given.map((name) => [name, state[name]] as const), ...page].map(pass).join("")})
`;
}

/** What is embedded at its default, too: without it, nobody would see what the numbers are. */
function isNumbers(name: AttributeName): boolean {
  return name === "logits" || name === "temperature";
}

function isChanged(state: State, name: AttributeName): boolean {
  return !isSameField(state[name], initialState[name]);
}

function traitFor(value: unknown): string {
  if (Array.isArray(value)) return `traitlets.List(${pythonLiteral(value)})`;
  return `traitlets.${typeof value === "number" ? "Any" : "Unicode"}(${pythonLiteral(value)})`;
}

/** JSON, by which notebooks speak, has no infinities. */
function pythonLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  if (typeof value !== "number") return stringLiteral(String(value));
  // Without a point, Python would take -0 for a whole number, which has no sign.
  if (Object.is(value, -0)) return "-0.0";
  return Number.isFinite(value) ? exactNumber(value) : stringLiteral(numberText(value));
}
