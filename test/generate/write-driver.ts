import { readFileSync } from "node:fs";
import { writeOutput } from "../../scripts/write.ts";

/** Writes an output that was made before: the part of a run that can leave something behind. */
const [root = "", file = ""] = process.argv.slice(2);
writeOutput(root, new Map(JSON.parse(readFileSync(file, "utf8")) as [string, string][]));
