import { readSync } from "node:fs";
import { type Batch, joined, LineJudge, NOTHING } from "./batch.ts";
import { CHUNK, NEWLINE } from "./lines.ts";

/** Part of a file: the lines that begin in it. */
export interface Range {
  /** The open file: its name may by now be another file's. */
  readonly descriptor: number;
  /** The first byte of the part, and the first after it. */
  readonly start: number;
  readonly end: number;
}

/** How many bytes without a fault are told together: to tell costs more than to judge a few lines. */
const TOGETHER = 4 * 1024 * 1024;

/**
 * Judges the lines that begin in a part of a file, and reads on to the end of the last of them; what has issues is told
 * at once. A judge may be used again.
 */
export function* judgeRange(range: Range, judge = new LineJudge()): Generator<Batch> {
  let batch = NOTHING;
  for (const next of piecesOf(range, judge)) {
    batch = joined(batch, next);
    if (batch.issues.length === 0 && batch.bytes < TOGETHER) continue;
    yield batch;
    batch = NOTHING;
  }
  yield batch;
}

/** How many bytes are looked at for the end of a line: most are shorter by far. */
const LOOK = 16 * 1024;

function* piecesOf({ descriptor, start, end }: Range, judge: LineJudge): Generator<Batch> {
  let at = start === 0 ? 0 : firstLine(descriptor, start, end, judge.room.subarray(0, LOOK));
  while (at < end) {
    const count = readSync(descriptor, judge.room, 0, Math.min(CHUNK, end - at), at);
    if (count === 0) break;
    at += count;
    yield judge.take(count);
  }
  while (judge.isInLine) {
    const count = readSync(descriptor, judge.room, 0, LOOK, at);
    if (count === 0) yield judge.end();
    else yield judge.take(throughNewline(judge.room.subarray(0, count)));
    at += count;
  }
}

/** Where the first line begins between two places; the second place or one after it, where none does: a line may be longer than many parts. */
function firstLine(descriptor: number, start: number, end: number, bytes: Uint8Array): number {
  for (let at = start - 1; at < end; ) {
    const count = readSync(descriptor, bytes, 0, bytes.length, at);
    const newline = bytes.subarray(0, count).indexOf(NEWLINE);
    if (newline !== -1) return at + newline + 1;
    if (count === 0) return end;
    at += count;
  }
  return end;
}

/** How many bytes there are up to the first newline and with it. */
function throughNewline(bytes: Uint8Array): number {
  const newline = bytes.indexOf(NEWLINE);
  return newline === -1 ? bytes.length : newline + 1;
}
