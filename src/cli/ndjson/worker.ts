import { parentPort } from "node:worker_threads";
import { type Batch, joined, NOTHING } from "./batch.ts";
import { judgeRange, type Range } from "./range.ts";

/** What a worker says: what came of some more lines of its range; at the end of the range, `done`. */
export interface Report {
  readonly batch: Batch;
  readonly done: boolean;
}

/** How many bytes without a fault are told together. */
const TOGETHER = 1024 * 1024;

let goOn = (): void => {};

/** Judges a range. After a batch with issues it waits to be told to go on, so that no more than one is ever held. */
async function work(range: Range): Promise<void> {
  let batch = NOTHING;
  for (const next of judgeRange(range)) {
    batch = joined(batch, next);
    if (batch.issues.length === 0 && batch.bytes < TOGETHER) continue;
    const allowed = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    report(batch, false);
    if (batch.issues.length > 0) await allowed;
    batch = NOTHING;
  }
  report(batch, true);
}

function report(batch: Batch, done: boolean): void {
  parentPort?.postMessage({ batch, done } satisfies Report);
}

parentPort?.on("message", (message: Range | "go on") => {
  if (message === "go on") goOn();
  else void work(message);
});
