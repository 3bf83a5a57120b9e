import { parentPort, workerData } from "node:worker_threads";
import { loadSource } from "../source/load.ts";
import { mutantsOf } from "./definitions.ts";
import { judgeOf } from "./judge.ts";

/** One of several workers: judges every n-th mutant and tells which of them survive. */
const { root, share, of } = workerData as { root: string; share: number; of: number };
const source = loadSource(root);
const judge = judgeOf(source);
const survivors: number[] = [];
for (const [index, mutant] of mutantsOf(source).entries()) {
  if (index % of === share && !judge(mutant)) survivors.push(index);
}
parentPort?.postMessage(survivors);
