import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A file and the files that it imports, by their paths from the project's root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The rooms of web/. Each may import from those before it. */
export const rooms = ["core", "formats", "languages", "state", "element", "entries", "page"] as const;

/**
 * The imports of the TypeScript files below a folder: each relative path in quotation marks that names a file or a
 * folder.
 */
export function importsBelow(folder: string, root: string): Imports {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|json)$/.test(file))
    .map((file) => join(folder, file));
  return new Map(files.map((file) => [file, importsOf(file, root)]));
}

function importsOf(file: string, root: string): string[] {
  if (!file.endsWith(".ts")) return [];
  const source = readFileSync(join(root, file), "utf8");
  const named = [...source.matchAll(/["'`](\.{1,2}\/[\w./*-]+)["'`]/g)].map(([, path]) =>
    normalize(join(dirname(file), path!.replace(/\*.*$/, ""))),
  );
  return named.map((path) => path.replace(/\.js$/, ".ts")).filter((path) => existsSync(join(root, path)));
}

/** The imports from a room to one that it must not know, each as "file -> file". */
export function arrowsUp(imports: Imports): string[] {
  const found: string[] = [];
  for (const [file, all] of imports) {
    for (const imported of all) {
      const [from, to] = [roomOf(file), roomOf(imported)];
      if (from === undefined || to === undefined || from === to) continue;
      if (rooms.indexOf(to) > rooms.indexOf(from)) found.push(`${file} -> ${imported}`);
    }
  }
  return found;
}

function roomOf(path: string): (typeof rooms)[number] | undefined {
  const [, room] = path.split("/");
  return rooms.find((each) => each === room);
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
