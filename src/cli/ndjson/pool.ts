import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { packageFile } from "../package.ts";
import { type Batch, NOTHING } from "./batch.ts";
import { judgeRange, type Range } from "./range.ts";
import type { Report } from "./worker.ts";

/** How many bytes are handed out at a time. */
const PART = 4 * 1024 * 1024;

/** Each worker's memory: what it reads is gone at once, so that little room for new objects does. */
const RESOURCES = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };

/**
 * Judges the lines of a file in several threads, of which this one is the first: it has no start to wait for. What came
 * of the lines is given in their order.
 */
export async function* judgeInParallel(path: string, size: number, jobs: number): AsyncGenerator<Batch> {
  const parts = Array.from(
    { length: Math.ceil(size / PART) },
    (_, index): Part => ({
      range: { path, start: index * PART, end: Math.min(size, (index + 1) * PART) },
      reports: [],
    }),
  );
  const waiting = [...parts];
  const workers = Array.from({ length: Math.min(jobs, parts.length) - 1 }, () => startWorker(waiting));
  const own = new OwnWork(waiting);
  try {
    for (const part of parts) yield* batchesOf(part, own);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A part of the file, and what is known of it so far. */
interface Part {
  readonly range: Range;
  readonly reports: (Report & { readonly goOn: () => void })[];
  error?: Error;
  wake?: () => void;
}

/** Hands one part after the other to a worker, until none is left. */
function startWorker(waiting: Part[]): Worker {
  const worker = new Worker(packageFile("dist/ndjson-worker.cjs"), { resourceLimits: RESOURCES });
  const goOn = () => worker.postMessage("go on");
  let part: Part | undefined;
  const next = () => {
    part = waiting.shift();
    if (part !== undefined) worker.postMessage(part.range);
  };
  worker.on("message", (report: Report) => {
    const mine = part;
    if (report.done) next();
    mine?.reports.push({ ...report, goOn });
    mine?.wake?.();
  });
  worker.on("error", (error) => {
    if (part === undefined) return;
    part.error = error;
    part.wake?.();
  });
  next();
  return worker;
}

/** What this thread judges, a piece at a time, while it waits for what others judge. */
class OwnWork {
  readonly #waiting: Part[];
  #part: Part | undefined;
  #batches: Iterator<Batch> | undefined;

  constructor(waiting: Part[]) {
    this.#waiting = waiting;
  }

  /** Judges the next piece; tells whether there was one. Of a part that is not wanted yet, no more than one piece with issues is held. */
  step(wanted: Part): boolean {
    if (this.#batches === undefined) {
      this.#part = this.#waiting.shift();
      this.#batches = this.#part && judgeRange(this.#part.range);
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
      report.goOn();
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
