import { oneOf } from "../args.ts";
import { type Command, EXIT, type Given, UsageError } from "../command.ts";
import { FORMATS } from "../formats.ts";
import { isTerminal, write } from "../output.ts";
import { sourcesOf } from "../sources.ts";
import { validateAll } from "../validate-all.ts";

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
    {
      name: "jobs",
      value: "NUMBER",
      description:
        "How many threads judge the lines of a file; as many as there are cores for a file of 16 MiB and more, else one.",
    },
  ],
  notes: [
    "Without a file, or with -, standard input is read. A folder stands for its .json, .ndjson and .jsonl files.",
    "A document may have 1 MiB and 64 levels. A fault is printed as file:line:column path: message [rule].",
    "Exit: 0 all valid, 1 a document is refused, 2 wrong usage or a file that cannot be read, 130 stopped by Ctrl-C.",
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const name = oneOf(given, "format") ?? "text";
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name]?.({ isTTY: isTerminal(1) }) : undefined;
  if (format === undefined)
    throw new UsageError(`--format must be one of: ${Object.keys(FORMATS).join(", ")}`);
  const jobs = jobsOf(oneOf(given, "jobs"));
  if (given.operands.length === 0 && isTerminal(0))
    throw new UsageError("name a file, a folder, or - for standard input");
  const sources = sourcesOf(
    given.operands.length === 0 ? ["-"] : given.operands,
    given.options.has("ndjson"),
  );
  const { documents, invalid, isStopped, unread } = await validateAll(sources, jobs, format);
  write(format.end({ documents, invalid }, unread === 0 && !isStopped));
  if (isStopped) {
    write("cavra: stopped; the counts are those so far\n", 2);
    return EXIT.stopped;
  }
  if (unread > 0) return EXIT.usage;
  return invalid === 0 ? EXIT.ok : EXIT.refused;
}

function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]?$/.test(text)) throw new UsageError("--jobs must be a number from 1 to 99");
  return Number(text);
}
