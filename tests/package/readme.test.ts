import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { launchBrowser } from "../browser.js";
import { example, readme } from "./readme-examples.js";

/** Every example of the README runs as it stands, and what its comments promise is what it prints. */
const root = new URL("../../", import.meta.url).pathname;

/** What an example says that it prints: the comments at the ends of its printing lines. */
function promised(code: string): string {
  return code
    .split("\n")
    .filter((line) => /console\.log|printf/.test(line))
    .map((line) => `${line.split("// ")[1]}\n`)
    .join("");
}

test("the JavaScript example prints what it says", () => {
  const code = example("js");
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  assert.equal(printed, promised(code));
});

test("the C++ example compiles against the library and prints what it says", () => {
  const code = example("cpp");
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  try {
    writeFileSync(join(folder, "example.cpp"), code);
    const program = join(folder, "example");
    const sources = readdirSync(join(root, "cpp"))
      .filter((name) => name.endsWith(".cpp") && name !== "bindings.cpp")
      .map((name) => `cpp/${name}`);
    const warnings = ["-Wall", "-Wextra", "-Werror"];
    execFileSync(
      "c++",
      ["-std=c++20", ...warnings, "-I", "cpp", join(folder, "example.cpp"), ...sources, "-o", program],
      {
        cwd: root,
      },
    );
    assert.equal(execFileSync(program, { encoding: "utf8" }), promised(code));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the versions in the README are those that are pinned", () => {
  const read = (path: string): { version: string; dependencies: Record<string, string> } =>
    JSON.parse(readFileSync(join(root, path), "utf8"));
  const pinned = [...readme.matchAll(/softmax-temperature@([\d.]+)/g)].map(([, name]) => name);
  assert.equal(new Set([...pinned, read("package.json").version]).size, 1);
  const hosts = read("tests/package/hosts/package.json").dependencies;
  const docusaurus = read("tests/package/hosts/docusaurus/package.json").dependencies["@docusaurus/core"]!;
  for (const [name, version] of Object.entries({
    "reveal.js": hosts["reveal.js"]!,
    VitePress: hosts.vitepress!,
    anywidget: hosts.anywidget!,
    Docusaurus: docusaurus,
  }))
    assert.ok(readme.includes(`| ${name} | ${version}`), `${name} ${version}`);
});

test("the recipes' lines are those by which the hosts' tests build their sites", () => {
  const table = readme.slice(readme.indexOf("| host | folder"), readme.indexOf("**pandoc**"));
  for (const [name, file] of [
    ["MkDocs", "mkdocs/mkdocs.yml"],
    ["VitePress", "vitepress-file/.vitepress/config.mjs"],
    ["Docusaurus", "docusaurus/site/docusaurus.config.js"],
    ["Sphinx, MyST", "sphinx/conf.py"],
  ] as const) {
    // The sites of two of them are below a path.
    const built = readFileSync(join(root, "tests/package/hosts", file), "utf8").replaceAll("/course/", "/");
    const line = table.split("\n").find((row) => row.startsWith(`| ${name} |`))!;
    const codes = [...line.split(" | ")[2]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
    assert.ok(codes.length > 0, name);
    for (const code of codes)
      assert.ok(
        built.split("\n").some((written) => written.trim() === code),
        `${file}: ${code}`,
      );
  }
  const vue = /`(vue: [^`]+)`/.exec(table)![1]!;
  const config = readFileSync(join(root, "tests/package/hosts/vitepress-file/.vitepress/config.mjs"), "utf8");
  assert.ok(config.includes(vue));
});

test("the HTML example opens from the disk and shows its distribution, without a network", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const browser = await launchBrowser();
  try {
    writeFileSync(join(folder, "page.html"), example("html", "<!doctype html>"));
    copyFileSync(join(root, "dist/classic.js"), join(folder, "softmax-temperature.js"));
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    const file = (name: string) => pathToFileURL(join(folder, name)).href;
    await page.goto(file("page.html"));
    const probability = page.locator("softmax-temperature [data-probability='0']");
    await probability.waitFor();
    const shown = await page.evaluate(() => {
      const { labels, logits, temperature } = document.querySelector("softmax-temperature")!;
      return { labels, logits, temperature };
    });
    assert.deepEqual(shown, { labels: ["Paris", "Lyon", "Rome"], logits: [4.2, 2.5, 1.1], temperature: 0.7 });
    await page.locator("softmax-temperature #temperature").press("Home");
    assert.equal(await probability.innerText(), "1");
    assert.deepEqual(requests, [file("page.html"), file("softmax-temperature.js")]);
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
