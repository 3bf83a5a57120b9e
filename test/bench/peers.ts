import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSource } from "../../scripts/source/load.ts";
import { bundle } from "../../src/bundle.ts";
import { name, request } from "./documents.ts";
import { type Row, spread } from "./measure.ts";

const FOLDER = "test/bench/peers";

/** Other validators on one request, where they are installed: `npm ci --prefix test/bench/peers`. */
export function peerRows(): Row[] {
  if (!existsSync(`${FOLDER}/node_modules`)) {
    console.log(`peers are not installed: npm ci --prefix ${FOLDER}`);
    return [];
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${FOLDER}/peers.mjs`], {
    input: JSON.stringify({
      schema: bundle(loadSource(process.cwd()).schemas, `operations/${name}/request.schema.json`),
      document: request,
      verdicts: pathToFileURL(resolve("generated/validators/verdicts.js")).href,
      function: `${name}__request`,
    }),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const ratios = Object.entries(JSON.parse(stdout) as Record<string, number[]>);
  const [own] = ratios;
  const bound = Number(spread(own?.[1] ?? []).median.toFixed(2));
  return ratios.map(([peer, found], at) => ({
    group: "side by side: is a request valid, rules included?",
    what: peer,
    yardstick: "JSON.parse of its bytes",
    // A peer keeps its bound where it does not beat this contract.
    reach: at === 0 ? 0.4 : bound,
    wanted: at === 0 ? "at most" : "at least",
    measured: spread(found),
  }));
}
