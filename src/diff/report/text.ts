import type { Comparison } from "../change.ts";
import { grouped, witnessLine } from "./grouped.ts";

/** Paints a piece of text; a plain one gives it back as it is. */
export type Style = (colour: "red" | "yellow" | "green" | "dim", text: string) => string;

const COLOURS = { major: "red", minor: "yellow", patch: "dim" } as const;

/** The comparison for a terminal: each change, where it shows, the document that proves it, and a last line. */
export function textReport(comparison: Comparison, title: string, style: Style): string {
  const lines = grouped(comparison.changes).flatMap(({ change, schemas }) => [
    `${style(COLOURS[change.severity], change.severity)} ${change.verdict}: ${change.message} ${style("dim", `[${change.rule}]`)}`,
    `    in ${schemas.join(", ")} at ${change.path === "" ? "the whole schema" : change.path}`,
    ...(change.witness === undefined ? [] : [`    witness: ${witnessLine(change.witness)}`]),
  ]);
  return `${[...lines, summary(comparison, title, style)].join("\n")}\n`;
}

function summary({ changes, compatible, severity }: Comparison, title: string, style: Style): string {
  if (severity === undefined) return `${style("green", "the same")}: ${title}`;
  const count = (verdict: string) => changes.filter((change) => change.verdict === verdict).length;
  const verdicts = `${count("breaking")} breaking, ${count("unknown")} unknown, ${count("compatible")} compatible`;
  return `${compatible ? style("green", "compatible") : style("red", "breaking")}: ${title}: a ${severity} step (${verdicts})`;
}
