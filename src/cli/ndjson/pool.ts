import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { packageFile } from "../package.ts";
import { type Batch, LineJudge, NOTHING } from "./batch.ts";
import { partCount, type SharedFile, sharedFile, takePart } from "./parts.ts";
import { judgeRange } from "./range.ts";
import type { Report } from "./worker.ts";

/** Each worker's memory: what it reads is gone at once, so that little room for new objects does. */
const RESOURCES = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };

/**
 * Judges the lines of an open file in several threads, of which this one is the first: it has no start to wait for. What
 * came of the lines is given in their order.
 */
export async function* judgeInParallel(
  descriptor: number,
  size: number,
  jobs: number,
): AsyncGenerator<Batch> {
  const file = sharedFile(descriptor, size, jobs);
  const parts = Array.from({ length: partCount(file) }, (): Part => ({ reports: [] }));
  const workers = Array.from({ length: Math.min(jobs, parts.length) - 1 }, () => startWorker(file, parts));
  const own = new OwnWork(file, parts);
  try {
    for (const part of parts) yield* batchesOf(part, own);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What is known of a part of the file so far. */
interface Part {
  readonly reports: (Omit<Report, "index"> & { readonly goOn: () => void })[];
  error?: Error;
  wake?: () => void;
}

/** Starts a worker, which takes one part after the other until none is left. */
function startWorker(file: SharedFile, parts: readonly Part[]): Worker {
  const worker = new Worker(packageFile("dist/ndjson-worker.cjs"), {
    resourceLimits: RESOURCES,
    workerData: file,
  });
  const goOn = () => worker.postMessage("go on");
  worker.on("message", ({ index, batch, done }: Report) => {
    const part = parts[index];
    part?.reports.push({ batch, done, goOn });
    part?.wake?.();
  });
  // Which part it had taken it cannot tell any more: whoever waits for one is told.
  worker.on("error", (error) => {
    for (const part of parts) {
      part.error = error;
      part.wake?.();
    }
  });
  return worker;
}

/** What this thread judges, a piece at a time, while it waits for what others judge. */
class OwnWork {
  readonly #file: SharedFile;
  readonly #parts: readonly Part[];
  readonly #judge = new LineJudge();
  #part: Part | undefined;
  #batches: Iterator<Batch> | undefined;

  constructor(file: SharedFile, parts: readonly Part[]) {
    this.#file = file;
    this.#parts = parts;
  }

  /** Judges the next piece; tells whether there was one. Of a part that is not wanted yet, no more than one piece with issues is held. */
  step(wanted: Part): boolean {
    if (this.#batches === undefined) {
      const taken = takePart(this.#file);
      this.#part = taken && this.#parts[taken.index];
      this.#batches = taken && judgeRange(taken.range, this.#judge);
    }
    const part = this.#part;
    if (this.#batches === undefined || part === undefined) return false;
    if (part !== wanted && part.reports.some(({ batch }) => batch.issues.length > 0)) return false;
    const { value, done } = this.#batches.next();
    part.reports.push({ batch: done ? NOTHING : value, done: done ?? false, goOn: () => {} });
    if (done) this.#batches = undefined;
    return true;
  }
}

/** What comes of a part as it is told; its worker goes on once an issue has been taken. */
async function* batchesOf(part: Part, own: OwnWork): AsyncGenerator<Batch> {
  for (let done = false; !done; ) {
    const report = part.reports.shift();
    if (report !== undefined) {
      yield report.batch;
      // Nobody waits after a batch without issues: told all the same, a worker would not wait after later ones.
      if (report.batch.issues.length > 0) report.goOn();
      done = report.done;
    } else if (part.error !== undefined) throw part.error;
    // What the workers say comes in between the pieces.
    else if (own.step(part)) await setImmediate();
    else
      await new Promise<void>((resolve) => {
        part.wake = resolve;
      });
  }
}
