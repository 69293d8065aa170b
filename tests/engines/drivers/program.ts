import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** Starts a program and waits until it says, on one of its outputs, what `said` finds. */
export function start(
  command: string,
  args: readonly string[],
  said: RegExp,
  env: Record<string, string> = {},
): Promise<{ readonly found: string; stop(): Promise<void> }> {
  const options: SpawnOptions = { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } };
  const program = spawn(command, args, options);
  const stop = () => ended(program);
  process.once("exit", () => program.kill()); // no browser outlives a test that is broken off
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (text: Buffer) => {
      output += text;
      const found = said.exec(output)?.[1];
      if (found !== undefined) resolve({ found, stop });
    };
    program.stdout!.on("data", listen);
    program.stderr!.on("data", listen);
    program.on("error", () => reject(new Error(`${command} cannot be started: run ./setup.sh engines`)));
    program.on("exit", (code) => reject(new Error(`${command} ended (${code}): ${output}`)));
  });
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) return resolve();
    program.once("exit", () => resolve());
    program.kill();
  });
}
