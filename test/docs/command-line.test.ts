import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../scripts/docs/pages.ts";
import type { Command, Option } from "../../src/cli/command.ts";
import { diffCommand } from "../../src/cli/commands/diff.ts";
import { schemaCommand } from "../../src/cli/commands/schema.ts";
import { serveCommand } from "../../src/cli/commands/serve.ts";
import { validateCommand } from "../../src/cli/commands/validate.ts";
import { folder } from "../support/cavra.ts";
import { saveFiles } from "./saved.ts";
import { expected, transcriptsOf } from "./transcripts.ts";

const PAGE = readFileSync("docs/command-line.md", "utf8");
const COMMANDS = [validateCommand, schemaCommand, diffCommand, serveCommand];

const files = [...new Set([...pagesOf(process.cwd()).values(), "README.md"])];
const shown = files.flatMap(transcriptsOf).filter(({ command }) => /\bnpx cavra\b/.test(command));

test.each(shown)("$file:$line prints what $command prints", ({ command, output }) => {
  const cwd = folder();
  saveFiles(cwd);
  const cavra = `"${process.execPath}" "${process.cwd()}/dist/cli.cjs"`;
  const line = command.replaceAll("npx cavra", cavra);
  const { stdout, stderr } = spawnSync("sh", ["-c", line], { cwd, encoding: "utf8" });
  expect(stderr + stdout).toMatch(expected(output));
});

describe("the page on the command line", () => {
  test.each(COMMANDS)("says what cavra $name does as its help does", ({ name, summary }) => {
    expect(PAGE).toMatch(new RegExp(`^\\| \\[\`cavra ${name}\`\\]\\(#[a-z-]+\\) \\| ${summary} \\|$`, "m"));
  });

  test("has every option of these commands, word for word, and no other", () => {
    const rows = COMMANDS.flatMap(({ options }: Command) => options.map(row));
    expect(
      PAGE.split("\n")
        .filter((line) => line.startsWith("| `--"))
        .sort(),
    ).toEqual(rows.sort());
  });
});

function row({ name, value, description, choices, default: preset }: Option): string {
  const term = value === undefined ? `--${name}` : `--${name} ${value}`;
  const named =
    choices === undefined ? "" : ` One of: ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
  return `| \`${term}\` | ${description}${named} | ${preset === undefined ? "" : `\`${preset}\` `}|`;
}
