import { oneOf } from "../args.ts";
import { type Command, EXIT, type Given, UsageError } from "../command.ts";
import { FORMATS } from "../formats.ts";
import { sourcesOf } from "../sources.ts";
import { validateSource } from "../validate-source.ts";

/** `cavra validate`: checks documents of any kind and prints every fault. */
export const validateCommand: Command = {
  name: "validate",
  summary: "Check requests, responses, pairs and contract descriptions, and print every fault.",
  operands: "[FILE|DIRECTORY|-]…",
  options: [
    {
      name: "ndjson",
      description: "Read one document per line; .ndjson and .jsonl files are read so by themselves.",
    },
    {
      name: "format",
      value: "NAME",
      description: "How to print what was found.",
      choices: Object.keys(FORMATS),
      default: "text",
    },
  ],
  notes: [
    "Without a file, or with -, standard input is read. A folder stands for its .json, .ndjson and .jsonl files.",
    "A document may have 1 MiB and 64 levels. A fault is printed as file:line:column path: message [rule].",
    "Exit: 0 all valid, 1 a document is refused, 2 wrong usage or a file that cannot be read.",
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const name = oneOf(given, "format") ?? "text";
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name]?.(process.stdout) : undefined;
  if (format === undefined)
    throw new UsageError(`--format must be one of: ${Object.keys(FORMATS).join(", ")}`);
  if (given.operands.length === 0 && process.stdin.isTTY)
    throw new UsageError("name a file, a folder, or - for standard input");
  const sources = sourcesOf(
    given.operands.length === 0 ? ["-"] : given.operands,
    given.options.has("ndjson"),
  );
  let documents = 0;
  let invalid = 0;
  let first = true;
  process.stdout.write(format.start);
  for (const source of sources) {
    for await (const { issues } of validateSource(source)) {
      documents++;
      if (issues.length > 0) invalid++;
      for (const issue of issues) {
        process.stdout.write(format.issue(issue, first));
        first = false;
      }
    }
  }
  process.stdout.write(format.end({ documents, invalid }));
  return invalid === 0 ? EXIT.ok : EXIT.refused;
}
