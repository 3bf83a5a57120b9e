import { arch, cpus, platform } from "node:os";
import type { Row } from "./measure.ts";

/** The rows as a page of the documentation: a chart and a table of each group. */
export function page(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return `# Performance

<!-- Written by \`npm run bench\`. Do not edit. -->

Each number is a cost held against a yardstick that was measured in turns with it, in the same run, on the same machine. So it
says the same on a fast machine and on a slow one. The middle of the runs stands first, then the quarters around it.
On Linux a process on one core is held to it: let alone, it has V8's compiler and collector work on another one.
Other work on the same host hits two cores hardest: in a busy hour they gave a rate up to 7 % lower.

${groups
  .map((group) =>
    section(
      group,
      rows.filter((row) => row.group === group),
    ),
  )
  .join("\n")}
Measured with Node ${process.version} on ${platform()} ${arch()}, ${cpus().length} cores. \`npm run build && npm run bench\` measures anew;
no test asserts a time.
`;
}

/** The rows for a terminal. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.yardstick,
    reach(row),
    value(row),
    isReached(row) ? "" : "missed",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Whether the middle of the runs keeps the bound, if it has one. */
export function isReached({ wanted, reach, measured }: Row): boolean {
  if (reach === undefined) return true;
  return wanted === "at most" ? measured.median <= reach : measured.median >= reach;
}

function section(group: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.yardstick} | ${reach(row)} | ${value(row)} |`);
  return `## ${group.charAt(0).toUpperCase()}${group.slice(1)}

${chart(rows.filter(isBounded))}

| what | held against | bound | measured |
| --- | --- | --- | --- |
${lines.join("\n")}
`;
}

function reach({ wanted, reach: bound, unit }: Row): string {
  if (bound === undefined) return "–";
  return `${wanted === "at most" ? "≤" : "≥"} ${bound}${unit === undefined ? "" : ` ${unit}`}`;
}

function value({ measured: { low, median, high }, unit = "" }: Row): string {
  const [middle, from, to] = [median, low, high].map((number) => number.toFixed(number < 10 ? 2 : 0));
  return `${`${middle} ${unit}`.trim()}${from === to ? "" : ` (${from}–${to})`}`;
}

const WIDTH = 640;
const NAME = 300;
const LINE = 26;

type Bounded = Row & { readonly reach: number };

function isBounded(row: Row): row is Bounded {
  return row.reach !== undefined;
}

/** Bars as shares of each row's own bound, which is the line. */
function chart(rows: readonly Bounded[]): string {
  const shares = rows.map(({ measured, reach: bound }) => measured.median / bound);
  const scale = (WIDTH - NAME - 60) / Math.max(1.1, ...shares);
  const bars = rows.map((row, index) => {
    const [top, length] = [index * LINE + 4, ((shares[index] ?? 0) * scale).toFixed(0)];
    return `<text x="${NAME - 8}" y="${top + 13}" text-anchor="end">${escaped(row.what.slice(0, 48))}</text><rect x="${NAME}" y="${top}" width="${length}" height="18" fill="${isReached(row) ? "#3e8e5a" : "#b5483a"}"/>`;
  });
  const line = (NAME + scale).toFixed(0);
  const height = rows.length * LINE + 4;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Each row as a share of its bound" font-size="12" fill="currentColor">${bars.join("")}<line x1="${line}" x2="${line}" y1="0" y2="${height}" stroke="currentColor" stroke-dasharray="3 3"/></svg>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
