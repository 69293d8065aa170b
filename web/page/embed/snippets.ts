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
import { attributeText, contentText } from "./escape.js";

/** What is embedded: a state, in a language, under a title, and how it looks there. */
export interface Embedded {
  readonly state: State;
  readonly language: string;
  readonly title: string;
  readonly look?: Look;
}

/** What an author chooses of the element's settings, and its size. */
export interface Look {
  readonly isCompact: boolean;
  readonly isReadonly: boolean;
  readonly theme: "" | "light" | "dark";
  /** Of the letters, in pixels; null for the size around it. */
  readonly size: number | null;
  /** In pixels; null for all there is. */
  readonly width: number | null;
}

/** A script's address, and its checksum, without which no permission of its server is needed. */
export interface Script {
  readonly url: string;
  readonly integrity?: string | undefined;
}

export const plainLook: Look = { isCompact: false, isReadonly: false, theme: "", size: null, width: null };

/** The address of a frame's document. `page` is where embed.html is. */
export function frameAddress({ language, look = plainLook, state }: Embedded, page: string): string {
  const query = new URLSearchParams({ lang: language });
  if (look.theme !== "") query.set("theme", look.theme);
  if (look.size !== null) query.set("size", String(look.size));
  const flags = [look.isCompact ? "&compact" : "", look.isReadonly ? "&readonly" : ""];
  return new URL(`embed.html?${query}${flags.join("")}#${writeFragment(state)}`, page).href;
}

/** What a frame may do: without tools, there is nothing to download. */
export function frameSandbox({ look = plainLook }: Embedded): string {
  return look.isCompact ? "allow-scripts" : "allow-scripts allow-downloads";
}

/** The height that a frame can be given: a finite one. */
export function frameHeight(height: unknown): number | undefined {
  return typeof height === "number" && Number.isFinite(height) ? Math.min(Math.max(height, 0), 10000) : undefined;
}

/** A frame of a height that fits, and the script that gives it the height of its content wherever it stands. */
export function frameSnippet(embedded: Embedded, page: string, height = 600): string {
  const { look = plainLook, title } = embedded;
  return `<iframe class="softmax-temperature" title="${attributeText(title || "softmax")}" width="${look.width ?? "100%"}" height="${height}" loading="lazy"
  src="${attributeText(frameAddress(embedded, page))}"
  sandbox="${frameSandbox(embedded)}" allow="clipboard-write"></iframe>
<script>
  addEventListener("message", ({ data, source }) => {
    for (const frame of document.querySelectorAll("iframe.softmax-temperature"))
      if (source === frame.contentWindow && data?.type === "softmax-temperature:height" && Number.isFinite(data.height))
        frame.height = Math.min(Math.max(data.height, 0), 10000);
  });
</script>
`;
}

/** The element, and the script that it needs. `link` opens the same numbers, where the script cannot be had. */
export function elementSnippet(embedded: Embedded, script: Script, link?: string): string {
  const { integrity, url } = script;
  const checked = integrity === undefined ? "" : ` integrity="${integrity}" crossorigin="anonymous"`;
  const content = link && `<a href="${attributeText(link)}">${contentText(embedded.title || "softmax")}</a>`;
  return `<script src="${attributeText(url)}"${checked} defer></script>
${elementMarkup(embedded, content)}
`;
}

/** The element with its numbers, and what is not at its default, as attributes. `content` is shown where it cannot work. */
export function elementMarkup(embedded: Embedded, content = ""): string {
  const text = [...elementAttributes(embedded)].map(([name, value]) =>
    value === "" ? `\n  ${name}` : `\n  ${name}="${attributeText(value)}"`,
  );
  const style = styleOf(embedded.look);
  return `<softmax-temperature${text.join("")}${style && `\n  style="${style}"`}\n>${content}</softmax-temperature>`;
}

/** The element's attributes, with their values; a flag's is empty. */
export function elementAttributes({ language, look = plainLook, state, title }: Embedded): Map<string, string> {
  const given = attributeNames.filter((name) => isNumbers(name) || isChanged(state, name));
  const attributes = new Map([["lang", language]]);
  if (title !== "") attributes.set("title", title);
  for (const name of given) attributes.set(name, textOf(state, name));
  if (look.theme !== "") attributes.set("theme", look.theme);
  if (look.isCompact) attributes.set("compact", "");
  if (look.isReadonly) attributes.set("readonly", "");
  return attributes;
}

function styleOf({ size, width }: Look = plainLook): string {
  const lengths = [size === null ? [] : `font-size: ${size}px`, width === null ? [] : `max-width: ${width}px`];
  return lengths.flat().join("; ");
}

/** A module for notebooks: its address, or a file beside the notebook. */
export type NotebookModule = string | { readonly file: string };

/** A notebook's cell: all traits with their defaults, and values for those that are not at them. */
export function notebookSnippet(
  { language, look = plainLook, state, title }: Embedded,
  module: NotebookModule,
): string {
  const traits = attributeNames.map((name) => [name, initialState[name]] as const);
  const given = attributeNames.filter((name) => isNumbers(name) || isChanged(state, name));
  const declare = ([name, value]: readonly [string, unknown]) => `    ${name} = ${traitFor(value)}.tag(sync=True)\n`;
  const pass = ([name, value]: readonly [string, unknown]) => `    ${name}=${pythonLiteral(value)},\n`;
  const page = [["lang", language] as const, ["title", title] as const];
  const settings = [
    ["compact", look.isCompact, false] as const,
    ["readonly", look.isReadonly, false] as const,
    ["theme", look.theme, ""] as const,
  ].filter(([, value, fallback]) => value !== fallback);
  const isFile = typeof module !== "string";
  const from = isFile ? `pathlib.Path(${stringLiteral(module.file)})` : stringLiteral(module);
  const defaults = [...traits, ["lang", "en"] as const, ["title", ""] as const];
  return `%pip install --quiet anywidget
import anywidget, ${isFile ? "pathlib, " : ""}traitlets

class SoftmaxTemperature(anywidget.AnyWidget):  # masks and limits are "-inf" and "inf"
    _esm = ${from}
${[...defaults, ...settings.map(([name, , fallback]) => [name, fallback] as const)].map(declare).join("")}
SoftmaxTemperature(
${[...given.map((name) => [name, state[name]] as const), ...page, ...settings].map(([name, value]) => pass([name, value])).join("")})
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
  if (typeof value === "boolean") return `traitlets.Bool(${pythonLiteral(value)})`;
  // A number may be a text, "inf", and what has none at first is None.
  return `traitlets.${typeof value === "string" ? "Unicode" : "Any"}(${pythonLiteral(value)})`;
}

/** JSON, by which notebooks speak, has no infinities. */
function pythonLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "number") return stringLiteral(String(value));
  // Without a point, Python would take -0 for a whole number, which has no sign.
  if (Object.is(value, -0)) return "-0.0";
  return Number.isFinite(value) ? exactNumber(value) : stringLiteral(numberText(value));
}
