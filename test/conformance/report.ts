import { TOOLCHAINS } from "../../scripts/toolchain/toolchains.ts";
import type { Answer, Column } from "./ask.ts";
import { DIALECTS } from "./runners.ts";
import type { Vectors } from "./vectors.ts";

/** The report as JSON: the same wherever the same versions say the same. */
export function reportJson({ vectors, exchanges, rules }: Vectors, columns: readonly Column[]): string {
  const valid = vectors.filter((vector) => vector.valid).length;
  const report = {
    vectors: { valid, invalid: vectors.length - valid },
    exchanges: { pairs: exchanges.length, rules: rules.length },
    validators: columns.map(({ toolchain, validator, version, note, answers }) => ({
      language: TOOLCHAINS[toolchain].language,
      validator,
      version,
      ...(note === undefined ? {} : { note }),
      dialects: Object.fromEntries(
        answers.map(({ dialect, known, unknown }) => [
          dialect,
          { agrees: vectors.length + exchanges.length - known.length - unknown.length, knownBugs: known },
        ]),
      ),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
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
  const agrees = total - known.length - unknown.length;
  if (unknown.length > 0) return `✗ ${agrees} of ${total}`;
  return known.length === 0 ? `✓ ${total}` : `✓ ${agrees}, known bugs: ${known.length}`;
}

/** The lines of a Markdown table whose columns stand under each other. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}
