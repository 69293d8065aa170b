import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawsHash, goldenHash, rootsHash } from "../../golden.js";

/** The C++ files with nothing of CMake, as somebody's own build compiles them. */
const root = new URL("../../../", import.meta.url).pathname;

export const sources = readdirSync(join(root, "cpp"))
  .filter((name) => name.endsWith(".cpp") && name !== "bindings.cpp")
  .map((name) => join(root, "cpp", name));

/** What tests/cpp/hashes.cpp has to print. */
export const expectedHashes = [goldenHash, rootsHash, drawsHash].map((hash) => hash.toString(16)).join(" ");

function has(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Both where both are: the machine needs only one of them. */
export const compilers = ["g++", "clang++"].filter(has);

/** Compiles the files into a program that prints the hashes, and gives what it prints. */
export function hashesOf(compiler: string, flags: readonly string[], run: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "plain-"));
  try {
    const program = join(folder, "hashes");
    const files = [join(root, "tests/cpp/hashes.cpp"), ...sources];
    execFileSync(compiler, ["-std=c++20", ...flags, `-I${join(root, "cpp")}`, ...files, "-o", program]);
    const [command, ...args] = [...run, program];
    return execFileSync(command!, args, { encoding: "utf8" }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a compiler says of files with these flags: of each, the first error. Empty if all compile. */
export function refusal(compiler: string, flags: readonly string[], files: readonly string[]): string {
  const args = ["-std=c++20", "-fsyntax-only", "-Wfatal-errors", ...flags, ...files];
  const { status, stderr } = spawnSync(compiler, args, { encoding: "utf8" });
  return status === 0 ? "" : stderr;
}
