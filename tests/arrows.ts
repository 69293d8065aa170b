import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";

/** A file and the files that it imports, by their paths from the project's root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The rooms of web/. Each may import from those before it. */
export const rooms = [["core"], ["formats"], ["languages"], ["state"], ["element"], ["entries"], ["page"]];

/** The floors of cpp/, files by their names without endings. Each may include what is on its own floor and below. */
export const floors = [
  ["softmax_temperature", "arithmetic", "simd", "exact"],
  ["exp", "log", "root", "blocks", "generator", "rank"],
  ["arguments", "limits", "expm1", "shape"],
  ["weights", "extreme_temperatures", "candidates"],
  ["rows", "softmax", "log_softmax", "entropy", "derivative", "moments", "divergence", "equations", "cuts"],
  ["statistics", "solve", "truncation", "sampling", "tail"],
  ["bindings"],
];

/** The room of a file in web/: the folder below it. */
export function roomOf(path: string): string {
  return path.split("/")[1]!;
}

/** What a file in cpp/ is called on its floor. */
export function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The imports of the source files below a folder: those that name a file or a folder of the project. */
export function importsBelow(folder: string, root: string): Imports {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|json|hpp|cpp)$/.test(file))
    .map((file) => join(folder, file));
  return new Map(files.map((file) => [file, importsOf(file, root)]));
}

/** In TypeScript each relative path in quotation marks counts; in C++ each quoted include. */
function importsOf(file: string, root: string): string[] {
  if (file.endsWith(".json")) return [];
  const pattern = file.endsWith(".ts") ? /["'`](\.{1,2}\/[\w./*-]+)["'`]/g : /^#include "(.+)"/gm;
  const named = [...readFileSync(join(root, file), "utf8").matchAll(pattern)].map(([, path]) =>
    normalize(join(dirname(file), path!.replace(/\*.*$/, ""))),
  );
  return named.map((path) => path.replace(/\.js$/, ".ts")).filter((path) => existsSync(join(root, path)));
}

/** The imports from one floor to a higher one, each as "file -> file". A file that stands on no floor may import all. */
export function arrowsUp(
  imports: Imports,
  floors: readonly (readonly string[])[],
  nameOf: (path: string) => string,
): string[] {
  const heightOf = (path: string) => floors.findIndex((floor) => floor.includes(nameOf(path)));
  return [...imports].flatMap(([file, all]) =>
    all
      .filter((imported) => heightOf(file) >= 0 && heightOf(imported) > heightOf(file))
      .map((imported) => `${file} -> ${imported}`),
  );
}

/** The circles of files that import each other, each as "file -> file -> file". */
export function circles(imports: Imports): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const before = way.indexOf(file);
    if (before >= 0) found.push([...way.slice(before), file].join(" -> "));
    if (before >= 0 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
