import type { JsonObject } from "../json.ts";
import type { Change, Compile, Example } from "./change.ts";
import { directionOf, isPair } from "./direction.ts";
import { ruleOf } from "./policy.ts";
import type { Bench } from "./witness/find.ts";

/** What happens where a whole document comes or goes: nothing can validate what has no schema. */
export function wholeDocument(
  schema: string,
  old: JsonObject | undefined,
  next: JsonObject | undefined,
  tools: { readonly compile: Compile; readonly examples: readonly Example[] },
): Change[] {
  const base = { schema, path: "", places: [""] };
  if (old === undefined || next !== undefined) {
    const rule = ruleOf("document/added");
    return [
      {
        ...base,
        rule: rule.id,
        severity: "minor",
        verdict: "compatible",
        message: "a document is new",
      },
    ];
  }
  const rule = ruleOf("document/removed");
  const faults = tools.compile(old);
  const lost = tools.examples.find(
    ({ document, content }) => document === schema && faults(content).length === 0,
  );
  const witness =
    lost === undefined
      ? {}
      : { witness: { example: lost.name, path: "", document: lost.content, old: true, new: false } };
  return [
    {
      ...base,
      rule: rule.id,
      severity: "major",
      verdict: lost === undefined ? "unknown" : "breaking",
      message: "a document is gone",
      ...witness,
    },
  ];
}

/**
 * A last check of the rules themselves: where they call every change compatible, no example may be judged
 * differently in the harmful direction. The halves of a pair are checked under their own names.
 */
export function unexplained(schema: string, changes: readonly Change[], bench: () => Bench): Change[] {
  const settled = changes.every(
    ({ rule, verdict }) => verdict === "compatible" && rule !== "public-safe/narrowed",
  );
  const silent = changes.every(({ rule }) => ruleOf(rule).effect === "none" && rule !== "rearranged");
  if (!settled || silent || isPair(schema)) return [];
  const { mayNarrow, mayWiden } = directionOf(schema, []);
  const { examples, old, new: next } = bench();
  for (const { name, content } of examples) {
    const [was, is] = [old(content).length === 0, next(content).length === 0];
    if (was === is || (was ? mayNarrow : mayWiden)) continue;
    const witness = { example: name, path: "", document: content, old: was, new: is };
    return [
      {
        schema,
        path: "",
        places: [""],
        rule: "unexplained",
        severity: "major",
        verdict: "breaking",
        message: "an example is judged differently, and no rule says why",
        witness,
      },
    ];
  }
  return [];
}
