import { at } from "../../json.ts";
import { visible } from "../../visible.ts";
import type { Change, Witness } from "../change.ts";
import { briefText } from "./literal.ts";

/** One change with every document that it shows in: a shared definition is in many. */
export interface Group {
  readonly change: Change;
  readonly schemas: readonly string[];
}

/**
 * Changes that are one in the sources, and documents that come or go together, drawn together; the gravest first. Names of
 * fields and documents are made visible.
 */
export function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = [
      change.path.startsWith("/$defs/") || change.rule.startsWith("document/") ? "" : change.schema,
      change.path,
      change.rule,
      change.message,
      change.verdict,
    ].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()]
    .map((all) => {
      const change = all.find(({ witness }) => witness !== undefined) ?? (all[0] as Change);
      return {
        change: { ...change, path: visible(change.path), message: visible(change.message) },
        schemas: all.map(({ schema }) => visible(schema)),
      };
    })
    .sort((one, other) => weight(one.change) - weight(other.change));
}

/** What a witness shows, in one line. */
export function witnessLine({ example, path, document, old }: Witness): string {
  const value = at(document, path);
  const change =
    path === "" ? "as it is" : value === undefined ? `without ${path}` : `with ${path} = ${briefText(value)}`;
  return visible(
    `${example}, ${change}: ${old ? "accepted before, refused now" : "refused before, accepted now"}`,
  );
}

function weight({ severity, verdict }: Change): number {
  return (
    ["major", "minor", "patch"].indexOf(severity) * 3 + ["breaking", "unknown", "compatible"].indexOf(verdict)
  );
}
