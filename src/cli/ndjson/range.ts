import { closeSync, openSync, readSync } from "node:fs";
import { type Batch, joined, LineJudge, NOTHING } from "./batch.ts";
import { CHUNK, NEWLINE } from "./lines.ts";

/** Part of a file: the lines that begin in it. */
export interface Range {
  readonly path: string;
  /** The first byte of the part, and the first after it. */
  readonly start: number;
  readonly end: number;
}

/** How many bytes without a fault are told together: to tell costs more than to judge a few lines. */
const TOGETHER = 1024 * 1024;

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

function* piecesOf({ path, start, end }: Range, judge: LineJudge): Generator<Batch> {
  const file = openSync(path, "r");
  try {
    let at = start === 0 ? 0 : afterNewline(file, start - 1, judge.room);
    while (at < end) {
      const count = readSync(file, judge.room, 0, Math.min(CHUNK, end - at), at);
      if (count === 0) break;
      at += count;
      yield judge.take(count);
    }
    while (judge.isInLine) {
      const count = readSync(file, judge.room, 0, CHUNK, at);
      if (count === 0) yield judge.end();
      else yield judge.take(throughNewline(judge.room.subarray(0, count)));
      at += count;
    }
  } finally {
    closeSync(file);
  }
}

/** Where the line begins that follows the first newline at or after a place. */
function afterNewline(file: number, from: number, bytes: Uint8Array): number {
  for (let at = from; ; ) {
    const count = readSync(file, bytes, 0, bytes.length, at);
    const newline = bytes.subarray(0, count).indexOf(NEWLINE);
    if (newline !== -1) return at + newline + 1;
    if (count === 0) return at;
    at += count;
  }
}

/** How many bytes there are up to the first newline and with it. */
function throughNewline(bytes: Uint8Array): number {
  const newline = bytes.indexOf(NEWLINE);
  return newline === -1 ? bytes.length : newline + 1;
}
