import { parentPort, workerData } from "node:worker_threads";
import { type Batch, LineJudge, NOTHING } from "./batch.ts";
import { type SharedFile, takePart } from "./parts.ts";
import { judgeRange } from "./range.ts";

/** What a worker says: what came of some more lines of a part; at the end of the part, `done`. */
export interface Report {
  readonly index: number;
  readonly batch: Batch;
  readonly done: boolean;
}

let goOn = (): void => {};
parentPort?.on("message", () => goOn());

/** Judges parts until none is left. After a batch with issues it waits to be told to go on, so that no more than one is ever held. */
async function work(file: SharedFile): Promise<void> {
  const judge = new LineJudge();
  for (let part = takePart(file); part !== undefined; part = takePart(file)) {
    const { index, range } = part;
    for (const batch of judgeRange(range, judge)) {
      const allowed = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      report({ index, batch, done: false });
      if (batch.issues.length > 0) await allowed;
    }
    report({ index, batch: NOTHING, done: true });
  }
  parentPort?.close();
}

function report(report: Report): void {
  parentPort?.postMessage(report);
}

void work(workerData);
