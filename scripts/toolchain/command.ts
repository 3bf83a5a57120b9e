import { spawn } from "node:child_process";
import { ROOT } from "./files.ts";

/** A program with its arguments, and where and with what it is run. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  /** The folder to run in; the repository's root where none is named. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program left: its exit code, 127 where it could not be started, and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export function run({ argv: [program, ...rest], cwd = ROOT, env = {} }: Command): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", ({ message }) => resolve({ code: 127, stdout: "", stderr: message }));
    child.on("close", (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
  });
}

/** Runs a command and gives what it printed; throws its complaint where it fails. */
export async function output(command: Command): Promise<string> {
  const { code, stdout, stderr } = await run(command);
  if (code === 0) return stdout;
  const said = `${stderr}\n${stdout}`.trim().split("\n").slice(-20).join("\n");
  throw new Error(`${command.argv.join(" ")}: exit code ${code}\n${said}`);
}
