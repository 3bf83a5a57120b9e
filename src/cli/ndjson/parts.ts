import type { Range } from "./range.ts";

/** The most bytes that are taken at a time, and the fewest while there are more. */
const LARGEST = 4 * 1024 * 1024;
const SMALLEST = 256 * 1024;

/** A file that several threads judge, and how many of its parts are taken: a thread takes the next one without a word. */
export interface SharedFile {
  /** Descriptors are the process's: every thread may read from one. */
  readonly descriptor: number;
  /** Where each part begins; and last, where the file ends. */
  readonly bounds: readonly number[];
  readonly taken: Int32Array;
}

/** A part of a file, and which it is. */
export interface TakenPart {
  readonly index: number;
  readonly range: Range;
}

/** A file of which nothing is taken yet. */
export function sharedFile(descriptor: number, size: number, threads: number): SharedFile {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return { descriptor, bounds: boundsOf(size, threads), taken };
}

/** Parts become smaller towards the end of a file, so that no thread has long to wait for the last of another. */
function boundsOf(size: number, threads: number): number[] {
  const bounds = [0];
  for (let at = 0; at < size; bounds.push(at)) {
    const share = Math.ceil((size - at) / (2 * threads));
    at = Math.min(size, at + Math.min(LARGEST, Math.max(SMALLEST, share)));
  }
  return bounds;
}

/** How many parts a file has. */
export function partCount({ bounds }: SharedFile): number {
  return bounds.length - 1;
}

/** Takes the next part of a file; nothing, when all are taken. */
export function takePart({ descriptor, bounds, taken }: SharedFile): TakenPart | undefined {
  const index = Atomics.add(taken, 0, 1);
  const [start, end] = [bounds[index], bounds[index + 1]];
  return start === undefined || end === undefined ? undefined : { index, range: { descriptor, start, end } };
}
