#!/usr/bin/env node
import { ContractError } from "../issue.ts";
import { readArguments, shownName } from "./args.ts";
import { type Command, EXIT, UsageError } from "./command.ts";
import { diffCommand } from "./commands/diff.ts";
import { saasCommands } from "./commands/saas.ts";
import { schemaCommand } from "./commands/schema.ts";
import { serveCommand } from "./commands/serve.ts";
import { validateCommand } from "./commands/validate.ts";
import { commandHelp, table } from "./help.ts";
import { complain, write } from "./output.ts";
import { suggestion } from "./suggest.ts";

declare const __VERSION__: string;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // What is stopped may still wait for input or for threads.
  if (code === EXIT.stopped) process.exit();
});

async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    return report(error);
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const commands = [...saasCommands(), schemaCommand, validateCommand, diffCommand, serveCommand];
  const words = args.filter((arg) => arg !== "--help" && arg !== "-h");
  const wantsHelp = words.length < args.length || words[0] === "help";
  const path = words[0] === "help" ? words.slice(1) : words;
  if (path[0] === "--version") return print(`${__VERSION__}\n`);
  if (path.length === 0) return print(overview(commands), wantsHelp ? EXIT.ok : EXIT.usage);
  const command = commands.find(({ name }) => name === path[0] || name === path.slice(0, 2).join(" "));
  if (command !== undefined && wantsHelp) return print(commandHelp(command));
  if (command !== undefined)
    return command.run(readArguments(command, args.slice(command.name.split(" ").length)));
  const group = commands.filter(({ name }) => name.startsWith(`${path[0]} `));
  if (group.length > 0 && path.length === 1) return print(overview(group), wantsHelp ? EXIT.ok : EXIT.usage);
  throw unknownCommand(path, group.length > 0 ? group : commands);
}

function unknownCommand(path: readonly string[], commands: readonly Command[]): UsageError {
  const [first = "", second = ""] = path;
  const grouped = commands.every(({ name }) => name.startsWith(`${first} `));
  const known = commands.map(({ name }) =>
    grouped ? name.slice(first.length + 1) : (name.split(" ")[0] ?? ""),
  );
  const word = grouped ? second : first;
  const near = suggestion(word, known, grouped ? `cavra ${first} ` : "cavra ");
  return new UsageError(
    `unknown command ${shownName(word)}${near || `; \`cavra${grouped ? ` ${first}` : ""} --help\` lists them`}`,
  );
}

function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operands, summary }): [string, string] => [
    `cavra ${[name, operands].join(" ")}`.trimEnd(),
    summary,
  ]);
  const lines = [
    "CAVRA's SaaS operating automation contract: build, print and check its documents.",
    "",
    "Commands:",
    ...table(rows),
  ];
  const notes = "`cavra COMMAND --help` tells more, `cavra --version` which version this is.";
  return `${lines.join("\n")}\n\n${notes} Nothing here runs any of the automation.\n`;
}

function print(text: string, code: number = EXIT.ok): number {
  write(text, code === EXIT.ok ? 1 : 2);
  return code;
}

/** A refusal and wrong usage are told in lines; a bug of ours keeps its stack. */
function report(error: unknown): number {
  if (error instanceof ContractError) {
    for (const { path, message, rule } of error.issues)
      complain(`${message} [${rule}]${path === "" ? "" : ` (in ${path.slice(1)})`}`);
    return EXIT.refused;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.usage;
  }
  console.error(error);
  return EXIT.bug;
}
