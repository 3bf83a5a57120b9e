import { Worker } from "node:worker_threads";
import { packageFile } from "../package.ts";
import type { Batch } from "./batch.ts";
import type { Range } from "./range.ts";
import type { Report } from "./worker.ts";

/** How many bytes are handed out at a time. */
const PART = 4 * 1024 * 1024;

/** Each worker's memory: what it reads is gone at once, so that little room for new objects does. */
const RESOURCES = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 };

/** Judges the lines of a file in several threads; what came of them is given in the order of the lines. */
export async function* judgeInParallel(path: string, size: number, jobs: number): AsyncGenerator<Batch> {
  const parts = Array.from(
    { length: Math.ceil(size / PART) },
    (_, index): Part => ({
      range: { path, start: index * PART, end: Math.min(size, (index + 1) * PART) },
      reports: [],
    }),
  );
  const waiting = [...parts];
  const workers = Array.from({ length: Math.min(jobs, parts.length) }, () => startWorker(waiting));
  try {
    for (const part of parts) yield* batchesOf(part);
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

/** What comes of a part as it is told; its worker goes on once an issue has been taken. */
async function* batchesOf(part: Part): AsyncGenerator<Batch> {
  for (let done = false; !done; ) {
    const report = part.reports.shift();
    if (report !== undefined) {
      yield report.batch;
      report.goOn();
      done = report.done;
    } else if (part.error !== undefined) throw part.error;
    else
      await new Promise<void>((resolve) => {
        part.wake = resolve;
      });
  }
}
