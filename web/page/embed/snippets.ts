import { exactNumber } from "../../formats/write/exact-number.js";
import { stringLiteral } from "../../formats/write/string-literal.js";
import { writeFragment } from "../../state/fragment.js";
import { initialState, isSameField, type State } from "../../state/state.js";
import { escapeHtml } from "../site/html.js";

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
      if (source === frame.contentWindow && data?.type === "softmax-temperature:height") frame.height = data.height;
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

/** The element with what is not at its default as attributes. `content` is shown where the element cannot work. */
export function elementMarkup({ language, state, title }: Embedded, content = ""): string {
  const { digits, labels, logits, order, panels, temperature, unit } = state;
  const attributes = {
    lang: language,
    title,
    logits: logits.map(numberText).join(", "),
    labels: labels.length === 0 ? undefined : labelsText(labels),
    temperature: numberText(temperature),
    panels: isSameField(panels, initialState.panels) ? undefined : panels.join(" "),
    digits: digits === initialState.digits ? undefined : String(digits),
    order: order === initialState.order ? undefined : order,
    unit: unit === initialState.unit ? undefined : unit,
  };
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `\n  ${name}="${escapeHtml(value!)}"`)
    .join("");
  return `<softmax-temperature${text}\n>${content}</softmax-temperature>`;
}

/** A link for Markdown. What ends a link's text or its address is escaped there. */
export function linkSnippet({ state, title }: Embedded, page: string): string {
  const url = new URL(`#${writeFragment(state)}`, page).href.replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
  return `[${title.replace(/[\\[\]<>`*_]/g, "\\$&")}](${url})\n`;
}

/** A notebook's cell. */
export function notebookSnippet({ language, state, title }: Embedded, module: string): string {
  const { digits, labels, logits, panels, temperature } = state;
  return `%pip install --quiet anywidget
import anywidget, traitlets

class SoftmaxTemperature(anywidget.AnyWidget):
    _esm = ${stringLiteral(module)}
    logits = traitlets.List().tag(sync=True)  # a mask is "-inf"
    labels = traitlets.List().tag(sync=True)
    temperature = traitlets.Any(1).tag(sync=True)  # 0 to "inf"
    panels = traitlets.List(["bars", "statistics", "curves"]).tag(sync=True)
    digits = traitlets.Int(4).tag(sync=True)
    lang = traitlets.Unicode("en").tag(sync=True)
    title = traitlets.Unicode("").tag(sync=True)

SoftmaxTemperature(
    logits=[${logits.map(pythonNumber).join(", ")}],
    labels=[${labels.map(stringLiteral).join(", ")}],
    temperature=${pythonNumber(temperature)},
    panels=[${panels.map(stringLiteral).join(", ")}],
    digits=${digits},
    lang=${stringLiteral(language)},
    title=${stringLiteral(title)},
)
`;
}

function labelsText(labels: readonly string[]): string {
  const isPlain =
    labels.every((label) => !label.includes(",") && label === label.trim()) && !labels[0]?.startsWith("[");
  return isPlain ? labels.join(", ") : JSON.stringify(labels);
}

function numberText(value: number): string {
  return exactNumber(value).replace("Infinity", "inf");
}

/** JSON, by which notebooks speak, has no infinities. */
function pythonNumber(value: number): string {
  return Number.isFinite(value) ? exactNumber(value) : stringLiteral(numberText(value));
}
