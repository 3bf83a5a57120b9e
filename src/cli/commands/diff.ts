import { existsSync } from "node:fs";
import { oneOf } from "../args.ts";
import { type Command, EXIT, type Given, UsageError } from "../command.ts";
import { write } from "../output.ts";
import { packageFile } from "../package.ts";
import { shownPath } from "../sources.ts";
import { styleFor } from "../style.ts";

const FORMATS = ["text", "json", "markdown"] as const;

const VECTORS = "generated/conformance/vectors.json";

/** `cavra diff`: what changed between two contracts, and whom it breaks. */
export const diffCommand: Command = {
  name: "diff",
  summary: "Compare two contracts: every change, its severity, and a document that proves it.",
  operands: "[OLD [NEW]]",
  options: [
    {
      name: "format",
      value: "NAME",
      description: "How to print the changes; markdown is a changelog entry.",
      choices: FORMATS,
      default: "text",
    },
  ],
  notes: [
    "OLD and NEW: a folder of schemas, one self-contained schema, a released version, or a git revision.",
    "Without them: the last release, and the working tree.",
    "What is proven neither compatible nor broken counts as breaking.",
    "Exit: 0 compatible, 1 breaking, 2 wrong usage.",
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const format = FORMATS.find((known) => known === (oneOf(given, "format") ?? "text"));
  if (format === undefined) throw new UsageError(`--format must be one of: ${FORMATS.join(", ")}`);
  if (given.operands.length > 2) throw new UsageError("only an old and a new contract");
  // The comparison brings a validator and automata of its own, which no other command should have to load.
  const { compareContracts } = await import("../../diff/run.ts");
  const result = compareContracts({
    root: process.cwd(),
    operands: given.operands,
    // The checkout's own examples, or those that came with the package.
    vectors: existsSync(VECTORS) ? VECTORS : packageFile(VECTORS),
    format,
    shown: shownPath,
    style: styleFor(process.stdout),
  });
  if ("refusal" in result) throw new UsageError(result.refusal);
  write(result.report);
  return result.compatible ? EXIT.ok : EXIT.refused;
}
