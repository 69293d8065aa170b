import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";
import { type Setting, settings } from "../element/settings.js";
import type { Field } from "../state/field.js";
import { attributeFields } from "../state/fields.js";
import { dist, web } from "./paths.js";

/**
 * Writes dist/custom-elements.json, from which editors know the element
 * (https://github.com/webcomponents/custom-elements-manifest). Its attributes and properties come from the tables of
 * fields and of settings and the comments before their rows, the rest from the comment before its interface.
 */
const interfaceSource = readFileSync(join(web, "element/interface.ts"), "utf8");
const className = "SoftmaxTemperatureElement";
const comments = new Map([...rowComments("state/fields.ts"), ...rowComments("element/settings.ts")]);

const fieldRows = Object.entries<Field<unknown>>(attributeFields).map(([name, field]) => ({
  name,
  attribute: name,
  type: typeOf(field),
  default: field.write(field.fallback) || undefined,
  description: describe(name, field),
}));
const settingRows = Object.entries<Setting>(settings).map(([name, { attribute, kind }]) => ({
  name,
  attribute,
  type: { flag: "boolean", text: "string", temperature: "number", logit: "number" }[kind],
  default: undefined,
  description: comments.get(name)!,
}));
const all = [...fieldRows, ...settingRows];
const own = all.filter(({ name }) => name !== "title");
const propertyComments = membersOf("SoftmaxTemperature");

const declaration = {
  kind: "class",
  name: className,
  tagName: "softmax-temperature",
  customElement: true,
  description: tagged("description")[0]!.description,
  superclass: { name: "HTMLElement" },
  attributes: [
    ...all.map(({ name, attribute, type, default: text, description }) => ({
      name: attribute,
      type: { text: type.endsWith("[]") ? "string" : type },
      default: text,
      description,
      fieldName: name,
    })),
    ...tagged("attr").map((entry) => ({ ...entry, type: { text: "string" } })),
  ],
  members: [
    // HTMLElement has a title already.
    ...own.map(({ name, attribute, type, description }) => ({
      kind: "field",
      name,
      type: { text: type },
      description,
      attribute,
    })),
    ...["state", "form", "probabilities", "updateComplete"].map((name) => ({
      kind: "field",
      name,
      ...propertyComments.get(name)!,
    })),
    ...methods("SoftmaxTemperature", ["draw", "clearDraws", "easeTo"]),
  ],
  events: tagged("fires").map((entry) => ({
    ...entry,
    type: { text: entry.name === "draw" ? "CustomEvent<Draw>" : "CustomEvent<Change>" },
  })),
  slots: tagged("slot"),
  cssParts: tagged("csspart"),
  cssProperties: tagged("cssprop"),
};
const reference = { name: className, module: "dist/element.js" };
const manifest = {
  schemaVersion: "2.1.0",
  modules: [
    {
      kind: "javascript-module",
      path: "dist/element.js",
      declarations: [declaration],
      exports: [{ kind: "js", name: className, declaration: reference }],
    },
    {
      kind: "javascript-module",
      path: "dist/define.js",
      declarations: [],
      exports: [{ kind: "custom-element-definition", name: declaration.tagName, declaration: reference }],
    },
  ],
};
export function writeManifest(): void {
  writeFileSync(join(dist, "custom-elements.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Methods that an interface declares, with their comments. */
function methods(name: string, wanted: readonly string[]): object[] {
  const found: object[] = [];
  const { program, comments } = parseSync("interface.ts", interfaceSource);
  new Visitor({
    TSInterfaceDeclaration({ id, body }) {
      if (id.name !== name) return;
      for (const member of body.body) {
        if (member.type !== "TSMethodSignature" || member.key.type !== "Identifier") continue;
        if (!wanted.includes(member.key.name)) continue;
        const type = member.returnType!.typeAnnotation;
        found.push({
          kind: "method",
          name: member.key.name,
          parameters: member.params.map(({ end, start }) => {
            const [, name, isOptional, type] = /^(\w+)(\?)?: ([\s\S]*)$/.exec(interfaceSource.slice(start, end))!;
            return { name, ...(isOptional && { optional: true }), type: { text: type } };
          }),
          return: { type: { text: interfaceSource.slice(type.start, type.end) } },
          description: commentBefore(member.start, comments),
        });
      }
    },
  }).visit(program);
  return found;
}

/** A field's type in TypeScript. */
function typeOf({ choices, fallback }: Field<unknown>): string {
  if (choices !== undefined && !Array.isArray(fallback)) return choices.map((name) => `"${name}"`).join(" | ");
  if (fallback === null) return "number | null";
  if (!Array.isArray(fallback)) return typeof fallback;
  return typeof fallback[0] === "number" ? "number[]" : "string[]";
}

/** The comment before a field's row. For a list of words, the allowed ones are added. */
function describe(name: string, { choices, fallback }: Field<unknown>): string {
  const words = choices !== undefined && Array.isArray(fallback) ? ` Any of: ${choices.join(" ")}.` : "";
  return `${comments.get(name)}${words}`;
}

/** The comments before the members of a file's objects, by the members' names. */
function rowComments(path: string): Map<string, string> {
  const source = readFileSync(join(web, path), "utf8");
  const found = new Map<string, string>();
  const { program, comments } = parseSync(path, source);
  new Visitor({
    Property({ key, start }) {
      const before = comments.find(({ end }) => end <= start && source.slice(end, start).trim() === "");
      if (key.type === "Identifier" && before !== undefined) found.set(key.name, plain(before.value));
    },
  }).visit(program);
  return found;
}

/** The comment that ends right before a place in the interface's file. */
function commentBefore(start: number, comments: readonly { readonly end: number; readonly value: string }[]): string {
  const before = comments.find(({ end }) => end <= start && interfaceSource.slice(end, start).trim() === "");
  return plain(before?.value ?? "");
}

/** The properties that an interface declares, with their types and comments. */
function membersOf(name: string): Map<string, { type: { text: string }; readonly?: true; description: string }> {
  const found = new Map();
  const { program, comments } = parseSync("interface.ts", interfaceSource);
  new Visitor({
    TSInterfaceDeclaration({ id, body }) {
      if (id.name !== name) return;
      for (const member of body.body) {
        if (member.type !== "TSPropertySignature" || member.key.type !== "Identifier") continue;
        const type = member.typeAnnotation!.typeAnnotation;
        found.set(member.key.name, {
          type: { text: interfaceSource.slice(type.start, type.end) },
          ...(member.readonly ? { readonly: true } : {}),
          description: commentBefore(member.start, comments),
        });
      }
    },
  }).visit(program);
  return found;
}

/** The entries of a tag in the comment before the interface; for "description", the first sentence of that comment. */
function tagged(tag: string): { name: string; description: string }[] {
  const { comments } = parseSync("interface.ts", interfaceSource);
  const comment = comments.find(({ value }) => value.includes("@fires"))!;
  const [description = "", ...entries] = plain(comment.value).split(/\s@(?=\w+ )/);
  if (tag === "description") return [{ name: "", description: description.split(/(?<=\.)\s/)[0]! }];
  return entries.flatMap((entry) => {
    const [, kind, name = "", text] = /^(\w+) (?:(\S+) )?- (.*)$/.exec(entry) ?? [];
    return kind === tag ? [{ name, description: `${text}.` }] : [];
  });
}

/** A comment's text on one line, without its stars. */
function plain(comment: string): string {
  return comment
    .replaceAll(/^\s*\*+ ?/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
