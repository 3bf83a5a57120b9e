import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { LIMITS } from "../bounds.ts";
import { faultsOf } from "./judge.ts";
import { type Batch, LineJudge } from "./ndjson/batch.ts";
import { judgeRange } from "./ndjson/range.ts";
import { type InputSource, unreadable } from "./sources.ts";

/** A file of so many bytes is worth more than one thread, where nobody says how many. */
const LARGE = 16 * 1024 * 1024;

/**
 * Reads a source and judges each document in it, holding no more than a few lines in memory. An issue has its line in the source.
 * Lines of a large file are judged in so many threads, or in as many as there are cores.
 */
export async function* validateSource(source: InputSource, jobs?: number): AsyncGenerator<Batch> {
  try {
    if (!source.lines) yield judgedWhole(await contentOf(source));
    else yield* numbered(batchesOf(source, jobs));
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw unreadable(source.name, error);
    throw error;
  }
}

function judgedWhole(bytes: Uint8Array | undefined): Batch {
  const issues = faultsOf(bytes);
  return { lines: 0, bytes: bytes?.length ?? 0, documents: 1, invalid: issues.length === 0 ? 0 : 1, issues };
}

/** Counts the lines of issues from the first of the source, where each batch counts from its own. */
async function* numbered(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  let before = 0;
  for await (const batch of batches) {
    const shift = before;
    yield { ...batch, issues: batch.issues.map((issue) => ({ ...issue, line: (issue.line ?? 0) + shift })) };
    before += batch.lines;
  }
}

async function* batchesOf({ path }: InputSource, jobs: number | undefined): AsyncGenerator<Batch> {
  // Of what is no plain file no part can be read by itself.
  if (path === undefined || !isPlain(path)) return yield* judgeStream(streamOf(path));
  const descriptor = openSync(path, "r");
  try {
    const { size } = fstatSync(descriptor);
    const threads = jobs ?? (size < LARGE ? 1 : availableParallelism());
    if (threads === 1) return yield* judgeRange({ descriptor, start: 0, end: size });
    // Loaded only here: most runs start no thread.
    const { judgeInParallel } = await import("./ndjson/pool.ts");
    yield* judgeInParallel(descriptor, size, threads);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file can be read from any place; one without a size may hold something all the same, as below /proc. */
function isPlain(path: string): boolean {
  const stats = statSync(path);
  return stats.isFile() && stats.size > 0;
}

/** What comes of a file that can only be read on, or of standard input. Opening may wait for a writer, and a signal must get through. */
function streamOf(path: string | undefined): AsyncIterable<Buffer> {
  if (path !== undefined) return createReadStream(path);
  // Node gives no bytes and no error where standard input is a folder.
  if (fstatSync(STDIN).isDirectory()) readSync(STDIN, Buffer.alloc(1));
  return process.stdin;
}

const STDIN = 0;

/** Judges lines as they arrive. */
async function* judgeStream(stream: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  const judge = new LineJudge();
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; ) {
      const { room } = judge;
      const count = Math.min(room.length, chunk.length - at);
      room.set(chunk.subarray(at, at + count));
      yield judge.take(count);
      at += count;
    }
  }
  yield judge.end();
}

/** All bytes of a source, or undefined where they are more than a document may have: no more are read then. */
async function contentOf({ path }: InputSource): Promise<Uint8Array | undefined> {
  if (path !== undefined && isPlain(path)) return contentOfFile(path);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of streamOf(path)) {
    length += chunk.length;
    if (length > LIMITS.bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function contentOfFile(path: string): Uint8Array | undefined {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(Math.min(fstatSync(file).size, LIMITS.bytes) + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
    return length > LIMITS.bytes ? undefined : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
