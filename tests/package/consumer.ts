import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser, visit } from "../browser.js";
import { workedExamples } from "../worked-example.js";
import { install, root } from "./packed.js";
import { serveFolder, startServer } from "./serve.js";

/** A program or a page that uses the package, in a folder of its own, in which the package is installed. */
export interface Consumer {
  /** A sentence: the title of its test. */
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /**
   * Where its commands are found: what `npm ci` installs, or what a folder of tests/package/ does. Those of frameworks
   * find their packages there, too, as in a project of their own.
   */
  readonly tools: keyof typeof folders;
  /** Other packages that it imports, of the matrix's. */
  readonly packages?: readonly string[];
  /** A command, run first. It must not warn. */
  readonly build?: string;
  /** Then a command prints the probability, or a page shows it, or tests pass. */
  readonly run: Printing | Page | { readonly passes: string };
}

interface Printing {
  readonly prints: string;
}

/** A folder that is served, from the root of an origin or elsewhere, or a command that serves. */
type Page = { readonly folder: string; readonly path?: string } | { readonly server: string };

const expected = workedExamples[0]!.probabilities[0]!;

const folders = {
  root,
  matrix: join(root, "tests/package/matrix"),
  frameworks: join(root, "tests/package/frameworks"),
  angular: join(root, "tests/package/frameworks/angular"),
};
const run = promisify(execFile);

/** One test each: what it prints or shows is the worked example's probability, and nothing complains. */
export function testConsumers(consumers: readonly Consumer[]): void {
  let browser: Promise<Browser> | undefined;
  const open = () => {
    browser ??= launchBrowser();
    return browser;
  };
  after(async () => (await browser)?.close());
  for (const consumer of consumers) test(consumer.title, { timeout: 300_000 }, () => check(consumer, open));
}

async function check(consumer: Consumer, open: () => Promise<Browser>): Promise<void> {
  // Tools compare paths: on macOS the folder for temporary files is a link.
  const isProject = consumer.tools === "frameworks" || consumer.tools === "angular";
  const folder = realpathSync(mkdtempSync(join(isProject ? folders[consumer.tools] : tmpdir(), "consumer-")));
  try {
    fill(folder, consumer);
    const env = environment(folder, consumer.tools);
    if (consumer.build !== undefined) assert.doesNotMatch(await execute(consumer.build, folder, env), /warn/i);
    if ("passes" in consumer.run) await execute(consumer.run.passes, folder, env);
    else if ("prints" in consumer.run) assert.equal(await execute(consumer.run.prints, folder, env), `${expected}\n`);
    else await look(consumer.run, folder, env, await open());
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

function fill(folder: string, { files, packages = [] }: Consumer): void {
  install(folder);
  for (const name of packages) {
    symlinkSync(join(folders.matrix, "node_modules", name), join(folder, "node_modules", name));
  }
  const manifest = JSON.stringify({ private: true, type: "module" });
  for (const [path, text] of Object.entries({ "package.json": manifest, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Commands are found as npm's scripts find them; what they would keep of this run, they keep in the folder. */
function environment(folder: string, tools: Consumer["tools"]): NodeJS.ProcessEnv {
  const path = [join(folders[tools], "node_modules/.bin"), dirname(process.execPath), process.env.PATH];
  // The test runner's own settings would make a program that it starts report to it.
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  return {
    ...env,
    PATH: path.join(delimiter),
    NO_COLOR: "1",
    CI: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    DENO_DIR: join(folder, ".deno"),
    DENO_NO_UPDATE_CHECK: "1",
  };
}

/** All that a command prints, errors included. */
async function execute(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const [program = "", ...words] = command.split(" ");
  const { stderr, stdout } = await run(program, words, { cwd, env }).catch((error) => {
    // Some tools say on their standard output what went wrong.
    throw new Error(`${command} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  });
  return stdout + stderr;
}

async function look(how: Page, folder: string, env: NodeJS.ProcessEnv, browser: Browser): Promise<void> {
  const served =
    "server" in how
      ? await startServer(how.server, folder, env)
      : await serveFolder(join(folder, how.folder), how.path ?? "/");
  try {
    const { page, complaints } = await visit(browser, served.url);
    await page.locator("output", { hasText: expected }).waitFor();
    // The page is in German, whose words come in a file of their own.
    await page
      .getByText(/\bTemperatur\b/)
      .first()
      .waitFor();
    // What a development server says of itself.
    assert.deepEqual(
      complaints.filter((text) => !text.startsWith("console debug: [vite] ")),
      [],
    );
    await page.context().close();
  } finally {
    await served.close();
  }
}
