import { readFileSync } from "node:fs";
import { documents } from "../../index.ts";
import { oneOf, shownName } from "../args.ts";
import { type Command, EXIT, type Given, UsageError } from "../command.ts";
import { table } from "../help.ts";
import { isTerminal, write } from "../output.ts";
import { packageFile } from "../package.ts";
import { suggestion } from "../suggest.ts";

const DIALECTS = ["2020-12", "draft-07"];

/** `cavra schema`: lists the schemas, or prints one as a self-contained file. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "List the schemas, or print one as a self-contained file.",
  operands: "[NAME]",
  options: [
    {
      name: "dialect",
      value: "NAME",
      description: "The dialect of JSON Schema to print.",
      choices: DIALECTS,
      default: "2020-12",
    },
  ],
  notes: ["Exit: 0 printed, 2 wrong usage."],
  run,
};

function run(given: Given): number {
  const dialect = oneOf(given, "dialect") ?? "2020-12";
  if (!DIALECTS.includes(dialect)) throw new UsageError(`--dialect must be one of: ${DIALECTS.join(", ")}`);
  const [name] = given.operands;
  if (given.operands.length > 1) throw new UsageError("only one schema at a time");
  write(
    name === undefined
      ? list()
      : readFileSync(packageFile(`generated/schemas/${dialect}/${pathOf(name)}`), "utf8"),
  );
  return EXIT.ok;
}

function list(): string {
  const rows = documents.map(({ name, title }): [string, string] => [name, title]);
  // A program gets lines that it can cut.
  return `${(isTerminal(1) ? table(rows) : rows.map((row) => row.join("\t"))).join("\n")}\n`;
}

function pathOf(name: string): string {
  const found = documents.find((document) => document.name === name);
  if (found !== undefined) return found.path;
  const known = documents.map((document) => document.name as string);
  throw new UsageError(
    `unknown schema ${shownName(name)}${suggestion(name, known)}; \`cavra schema\` lists them`,
  );
}
