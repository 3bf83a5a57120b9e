import { fstatSync, writeSync } from "node:fs";
import { systemWords } from "../system-error.ts";
import { EXIT, UsageError } from "./command.ts";
import { styleFor } from "./style.ts";

/** Where text goes: standard output or standard error. */
export type Channel = 1 | 2;

/**
 * Writes text at once. The streams of `process` cost a tenth of a short command's time to set up, and pile up
 * in memory what a slow reader has not taken yet.
 */
export function write(text: string, channel: Channel = 1): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSome(bytes, written, channel);
}

/** What cannot go through the stream of `process` is told, and ends the process: a log that nobody gets must not be lost in silence. */
export function guardStandardOutput(): void {
  process.stdout.on("error", (error) => {
    write(`cavra: cannot write the output: ${systemWords(error)}\n`, 2);
    process.exit(EXIT.usage);
  });
}

/** Tells whether a person reads along. Only a character device can be a terminal, and asking for more is costly. */
export function isTerminal(channel: 0 | Channel): boolean {
  try {
    if (!fstatSync(channel).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return channel === 0 ? process.stdin.isTTY : (channel === 1 ? process.stdout : process.stderr).isTTY;
}

/** Tells on standard error what is wrong. */
export function complain(message: string): void {
  write(`${styleFor(process.stderr)("red", "cavra:")} ${message}\n`, 2);
}

/** How long to wait for a reader that has shared a pipe which does not block, in milliseconds. */
const WAIT = 5;

function writeSome(bytes: Buffer, from: number, channel: Channel): number {
  try {
    return writeSync(channel, bytes, from);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // A reader that has seen enough (`cavra … | head`) is no error; what was found before counts all the same.
    if (code === "EPIPE") process.exit();
    if (code !== "EAGAIN") throw new UsageError(`cannot write the output: ${systemWords(error)}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
    return 0;
  }
}
