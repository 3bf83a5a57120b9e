import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { name } from "./documents.ts";
import type { Row } from "./measure.ts";

/** What the verdicts on a request and a response weigh in a browser. */
export async function sizeRows(): Promise<Row[]> {
  const exports = ["request", "response"].map(
    (kind) => `export { ${name}__${kind} } from "./generated/validators/verdicts.js";`,
  );
  const { outputFiles } = await build({
    stdin: { contents: exports.join("\n"), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const kibibytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1024;
  return [
    {
      group: "in a browser",
      what: "verdicts on a request and a response, minified and gzipped",
      yardstick: "bytes over the wire",
      reach: 8,
      wanted: "at most",
      unit: "KiB",
      measured: { low: kibibytes, median: kibibytes, high: kibibytes },
    },
  ];
}
