import { outputsOf } from "./outputs.ts";
import { SourceError } from "./source/mistake.ts";
import { switchesOf } from "./switches.ts";
import { watchSource } from "./watch.ts";
import { staleFiles, WriteError, writeOutput } from "./write.ts";

const ROOT = process.cwd();

const USAGE = `npm run generate [-- --check | --watch]
  --check   names the files that are not what the sources give, and writes nothing
  --watch   generates anew after each change, until Ctrl-C (npm run dev)`;

/** Writes `generated/` and tells what changed. */
async function generate(): Promise<void> {
  const start = performance.now();
  const { written, removed, unchanged } = writeOutput(ROOT, await outputsOf(ROOT));
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  for (const file of [...written, ...removed.map((path) => `${path} (removed)`)])
    console.log(`  generated/${file}`);
  console.log(
    `generated: ${written.length} written, ${removed.length} removed, ${unchanged} as they were (${seconds} s)`,
  );
}

/** Fails with the list of files that are not what the sources give. */
async function check(): Promise<void> {
  const stale = staleFiles(ROOT, await outputsOf(ROOT));
  if (stale.length === 0) return console.log("generated: every file is what the sources give");
  for (const { file, why } of stale) console.error(`  generated/${file}: ${why}`);
  console.error(`generated: ${stale.length} stale; mend with: npm run generate`);
  process.exitCode = 1;
}

/** A mistake of the author's is told in lines; one of ours keeps its stack. */
async function reported(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isTold = error instanceof SourceError || error instanceof WriteError;
    if (!isTold && !(error instanceof Error && "syscall" in error)) throw error;
    console.error(error instanceof SourceError ? error.message : `generate: ${error.message}`);
    if (error instanceof SourceError)
      console.error(`generate: ${error.mistakes.length} to mend; nothing was written`);
    process.exitCode = 1;
  }
}

const switches = switchesOf(USAGE, ["check", "watch"]);
await reported(switches.has("check") ? check : generate);
if (switches.has("watch")) await watchSource(ROOT, () => reported(generate));
