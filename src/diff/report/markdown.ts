import type { Comparison, Severity } from "../change.ts";
import { ruleOf } from "../policy.ts";
import { type Group, grouped, witnessLine } from "./grouped.ts";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["major", "Breaking"],
  ["minor", "New and changed"],
  ["patch", "Words and arrangement"],
];

/** The comparison as an entry of a changelog. */
export function markdownReport({ changes }: Comparison, heading: string): string {
  const groups = grouped(changes);
  const sections = HEADINGS.flatMap(([severity, title]) => {
    const entries = groups.filter(({ change }) => change.severity === severity);
    return entries.length === 0 ? [] : [`### ${title}\n\n${entries.map(entry).join("\n")}`];
  });
  const body = sections.length === 0 ? ["No schema differs."] : sections;
  return `## ${heading}\n\n${body.join("\n\n")}\n`;
}

function entry({ change, schemas }: Group): string {
  const { path, rule, verdict, message, witness } = change;
  const place = path === "" ? "" : ` at \`${path}\``;
  const doubt =
    verdict === "unknown" ? " Neither compatible nor broken could be proven, which counts as broken." : "";
  const lines = [
    `- ${capital(message)}: ${schemas.map((name) => `\`${name}\``).join(", ")}${place} (\`${rule}\`). ${ruleOf(rule).reason}${doubt}`,
  ];
  if (witness !== undefined) lines.push(`  Witness: ${code(witnessLine(witness))}.`);
  return lines.join("\n");
}

function capital(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** A code span that holds any text, back-quotes included (CommonMark 0.31, section 6.1). */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
