import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { workedExamples } from "../worked-example.js";

/** A C++ program outside of the project gets the library in each of CMake's ways, and nothing that it did not ask for. */
const root = new URL("../../", import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const folder = mkdtempSync(join(tmpdir(), "cmake-"));
after(() => rmSync(folder, { recursive: true }));

const consumer = join(folder, "consumer");
cpSync(join(root, "tests/package/cmake"), consumer, { recursive: true });

function cmake(...args: string[]): string {
  return execFileSync("cmake", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Configures and builds without a warning; returns the build folder. */
function build(source: string, name: string, options: Record<string, string>): string {
  const binary = join(folder, name);
  // Not optimised: a Release in all but the time that it takes.
  const quick = { CMAKE_BUILD_TYPE: "Release", CMAKE_CXX_FLAGS_RELEASE: "-O0" };
  const all = { ...quick, CMAKE_COMPILE_WARNING_AS_ERROR: "ON", ...options };
  const definitions = Object.entries(all).map(([key, value]) => `-D${key}=${value}`);
  cmake("-G", "Ninja", "-S", source, "-B", binary, "-Werror=dev", ...definitions);
  cmake("--build", binary, "--parallel", "2");
  return binary;
}

function assertWorks(binary: string): void {
  const { probabilities, entropy } = workedExamples[0]!;
  const printed = execFileSync(join(binary, "worked_example"), { encoding: "utf8" });
  assert.equal(printed, `${probabilities[0]} ${entropy}\n`);
}

/** All files below a folder, by their paths in it. */
function files(from: string): string[] {
  const paths = readdirSync(from, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => !statSync(join(from, path)).isDirectory()).sort();
}

test("a program gets the library by FetchContent, without its tests and its install rules", () => {
  const binary = build(consumer, "fetched", { BY: "FetchContent", SOURCE: root });
  assertWorks(binary);
  assert.ok(!existsSync(join(binary, "_deps/softmax_temperature-build/tests")));
  const prefix = join(folder, "empty");
  cmake("--install", binary, "--prefix", prefix);
  assert.ok(!existsSync(prefix));
});

test("a program gets the library by add_subdirectory", () => {
  assertWorks(build(consumer, "added", { BY: "add_subdirectory", SOURCE: root, CMAKE_BUILD_TYPE: "Debug" }));
});

test("a program finds the library that was installed, wherever it has been moved to", () => {
  const options = { SOFTMAX_TEMPERATURE_TESTS: "OFF", CMAKE_INSTALL_LIBDIR: "lib" };
  const first = join(folder, "first");
  cmake("--install", build(root, "library", options), "--prefix", first);
  const prefix = join(folder, "prefix");
  renameSync(first, prefix);
  assert.deepEqual(files(prefix), [
    "include/softmax_temperature.hpp",
    "lib/cmake/softmax_temperature/softmax_temperature-config-release.cmake",
    "lib/cmake/softmax_temperature/softmax_temperature-config-version.cmake",
    "lib/cmake/softmax_temperature/softmax_temperature-config.cmake",
    "lib/libsoftmax_temperature.a",
  ]);
  const [wanted] = /^\d+\.\d+/.exec(version)!;
  assertWorks(build(consumer, "found", { BY: "find_package", VERSION: wanted, CMAKE_PREFIX_PATH: prefix }));
});
