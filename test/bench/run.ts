import { existsSync, writeFileSync } from "node:fs";
import { growthRows } from "./growth.ts";
import { lineRows } from "./lines.ts";
import type { Row } from "./measure.ts";
import { peerRows } from "./peers.ts";
import { isReached, page, table } from "./report.ts";
import { serveRows } from "./serve.ts";
import { sizeRows } from "./size.ts";
import { startRows } from "./start.ts";
import { validationRows } from "./validation.ts";

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  validation: validationRows,
  start: startRows,
  lines: lineRows,
  size: sizeRows,
  serve: serveRows,
  generate: growthRows,
  peers: peerRows,
};

/** `npm run bench` measures all and writes the page; `npm run bench -- start lines` measures parts and only prints. */
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => PARTS[part] === undefined);
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
if (!existsSync("dist/cli.cjs")) throw new Error("nothing is built yet: npm run build");

const rows: Row[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const found = await measure();
  console.log(table(found));
  rows.push(...found);
}
if (asked.length === 0) {
  writeFileSync("test/bench/results.json", `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync("docs/performance.md", page(rows));
  console.log("written: docs/performance.md, test/bench/results.json");
}
const missed = rows.filter((row) => !isReached(row)).length;
const bounds = rows.filter(({ reach }) => reach !== undefined).length;
console.log(missed === 0 ? "every bound is kept" : `${missed} of ${bounds} bounds are missed`);
