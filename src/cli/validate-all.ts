import { statSync } from "node:fs";
import { EXIT, UsageError } from "./command.ts";
import type { Format } from "./formats.ts";
import { complain, write } from "./output.ts";
import { Progress } from "./progress.ts";
import { type Counts, sourceIssue } from "./report.ts";
import type { InputSource } from "./sources.ts";
import { Stop } from "./stop.ts";
import { validateSource } from "./validate-source.ts";

/** What was found, and what kept it from being all: Ctrl-C, or sources that could not be read. */
export interface Outcome extends Counts {
  readonly isStopped: boolean;
  readonly unread: number;
}

/** Validates sources one after the other and prints their issues as they are found; of one that cannot be read it tells why, and goes on. */
export async function validateAll(
  sources: readonly InputSource[],
  jobs: number | undefined,
  format: Format,
): Promise<Outcome> {
  const counts = { documents: 0, invalid: 0, unread: 0 };
  const progress = new Progress(() => totalOf(sources));
  const stop = new Stop();
  // Standard input may never come: its first step is to be stopped, too.
  if (sources.some(({ path }) => path === undefined)) stop.listen();
  let isFirst = true;
  write(format.start);
  for (const source of sources) {
    const batches = validateSource(source, jobs);
    for (;;) {
      const next = await stop.before(() => batches.next()).catch(failureOf);
      if (next instanceof UsageError) {
        progress.clear();
        complain(next.message);
        counts.unread++;
        break;
      }
      if (next === undefined) {
        progress.clear();
        return { ...counts, isStopped: true };
      }
      if (next.done === true) break;
      const { bytes, documents, invalid, issues } = next.value;
      counts.documents += documents;
      counts.invalid += invalid;
      // The exit code of a run whose reader goes away now.
      if (counts.invalid > 0) process.exitCode = EXIT.refused;
      let text = "";
      for (const issue of issues) {
        text += format.issue(sourceIssue(source.name, issue), isFirst);
        isFirst = false;
      }
      if (text !== "") {
        progress.clear();
        write(text);
      }
      progress.add(bytes, counts.documents);
    }
  }
  progress.clear();
  return { ...counts, isStopped: false };
}

/** A source that cannot be read is no bug of ours. */
function failureOf(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}

/** How many bytes there are in all, where that is known: a file may be gone by now. */
function totalOf(sources: readonly InputSource[]): number | undefined {
  const sizes = sources.map(({ path = "" }) => sizeOf(path));
  return sizes.includes(0) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
