import { loadSource } from "../source/load.ts";
import { mutantsOf } from "./definitions.ts";
import { judgeOf } from "./judge.ts";

/** One of several processes: judges every n-th mutant and tells which of them survive. */
const [root = "", share, of] = process.argv.slice(2);
const source = loadSource(root);
const judge = judgeOf(source);
const survivors: number[] = [];
for (const [index, mutant] of mutantsOf(source).entries()) {
  if (index % Number(of) === Number(share) && !judge(mutant)) survivors.push(index);
}
process.send?.(survivors);
