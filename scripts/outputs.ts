import { checkSource } from "./check/source.ts";
import { renderAll } from "./render/all.ts";
import type { Output } from "./render/output.ts";
import { loadSource } from "./source/load.ts";
import { SourceError } from "./source/mistake.ts";

/** Makes every output of the sources below a folder in memory; throws a SourceError where they cannot be made. */
export async function outputsOf(root: string): Promise<Output> {
  const source = loadSource(root);
  const mistakes = checkSource(source);
  if (mistakes.length > 0) throw new SourceError(mistakes);
  return renderAll(source);
}
