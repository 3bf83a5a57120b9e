import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file of this package: the command line is one file in `dist/`, so that its package is one folder up. */
export function packageFile(path: string): string {
  return join(dirname(dirname(realpathSync(process.argv[1] ?? ""))), path);
}
