import type { Range } from "./range.ts";

/** How many bytes are taken at a time. */
const PART = 4 * 1024 * 1024;

/** A file that several threads judge, and how many of its parts are taken: a thread takes the next one without a word. */
export interface SharedFile {
  readonly path: string;
  readonly size: number;
  readonly taken: Int32Array;
}

/** A file of which nothing is taken yet. */
export function sharedFile(path: string, size: number): SharedFile {
  return { path, size, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** How many parts a file has. */
export function partCount({ size }: SharedFile): number {
  return Math.ceil(size / PART);
}

/** Takes the next part of a file, by its number; nothing, when all are taken. */
export function takePart(file: SharedFile): { readonly index: number; readonly range: Range } | undefined {
  const { path, size, taken } = file;
  const index = Atomics.add(taken, 0, 1);
  if (index >= partCount(file)) return undefined;
  return { index, range: { path, start: index * PART, end: Math.min(size, (index + 1) * PART) } };
}
