import { TOOLCHAINS } from "../../scripts/toolchain/toolchains.ts";
import type { Answer, Column } from "./ask.ts";
import { DIALECTS } from "./runners.ts";
import type { Vectors } from "./vectors.ts";

/**
 * The report as JSON: the same wherever the same versions agree. It counts nothing, so that who adds an example need not
 * have every language's tools to write it anew.
 */
export function reportJson(columns: readonly Column[]): string {
  const validators = columns.map(({ toolchain, validator, version, note, answers }) => ({
    language: TOOLCHAINS[toolchain].language,
    validator,
    version,
    ...(note === undefined ? {} : { note }),
    dialects: Object.fromEntries(
      answers.map(({ dialect, known, unknown }) => [
        dialect,
        { agrees: unknown.length === 0, knownBugs: known },
      ]),
    ),
  }));
  return `${JSON.stringify({ validators }, null, 2)}\n`;
}

/** The matrix as Markdown, for the docs page and, close enough, for a terminal. */
export function matrix({ vectors, exchanges }: Vectors, columns: readonly Column[]): string {
  const notes = columns.flatMap(({ note }) => note ?? []);
  const mark = (note: string | undefined) => (note === undefined ? "" : ` [${notes.indexOf(note) + 1}]`);
  const total = vectors.length + exchanges.length;
  const rows = columns.map(({ toolchain, validator, version, note, answers }) => [
    TOOLCHAINS[toolchain].language,
    `${validator} ${version}${mark(note)}`,
    ...answers.map((answer) => cell(answer, total)),
  ]);
  const table = aligned([["Language", "Validator", ...DIALECTS], ...rows]);
  return `${[...table, "", ...notes.map((note, index) => `[${index + 1}] ${note}`)].join("\n").trimEnd()}\n`;
}

function cell({ known, unknown, failure }: Answer, total: number): string {
  if (failure !== undefined) return "✗ failed";
  if (unknown.length > 0) return `✗ ${unknown.length} of ${total} otherwise`;
  return known.length === 0 ? "✓" : `✓ but ${known.length} of a known bug`;
}

/** The lines of a Markdown table whose columns stand under each other. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}
