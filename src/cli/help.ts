import type { Command, Option } from "./command.ts";

const WIDTH = 96;

/** The help of one command. */
export function commandHelp(command: Command): string {
  const usage = ["cavra", command.name, command.operands].filter((part) => part !== "").join(" ");
  const lines = [command.summary, "", `Usage: ${usage}${command.options.length === 0 ? "" : " [OPTION]…"}`];
  if (command.options.length > 0)
    lines.push("", "Options:", ...table([...command.options.map(row), ["--help", "Show this help."]]));
  if (command.notes !== undefined) lines.push("", ...command.notes);
  return `${lines.join("\n")}\n`;
}

/** Two columns, the second wrapped and aligned. */
export function table(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([term]) => term.length)) + 4;
  return rows.flatMap(([term, text]) =>
    wrap(text, WIDTH - left).map((line, index) => (index === 0 ? `  ${term}` : "").padEnd(left) + line),
  );
}

function row(option: Option): [string, string] {
  const term = `--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`;
  const parts = [option.description];
  if (option.repeatable === true) parts.push("May be given again and again.");
  if (option.choices !== undefined) parts.push(`One of: ${option.choices.join(", ")}.`);
  const { default: value } = option;
  const all = Array.isArray(value) && value.length === option.choices?.length;
  if (value !== undefined)
    parts.push(`Default: ${all ? "all of them" : value.length === 0 ? "none" : [value].flat().join(", ")}.`);
  return [term, parts.join(" ")];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
