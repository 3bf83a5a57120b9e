import type { JsonObject } from "../json.ts";
import { unlessBroken } from "./broken.ts";
import type { Bundles, Change, Comparison, Severity, Verdict, Witness } from "./change.ts";
import type { Difference, Here } from "./compare/context.ts";
import { walk } from "./compare/walk.ts";
import { directionOf, isPair } from "./direction.ts";
import { unexplained, wholeDocument } from "./documents.ts";
import { type Rule, ruleOf } from "./policy.ts";
import { lazyBench, type Tools } from "./witness/bench.ts";
import { type Bench, findWitness, type Harm } from "./witness/find.ts";

const RANK: readonly Severity[] = ["patch", "minor", "major"];

/** Compares two contracts: every difference, whom it harms, and a document that proves it. */
export function compareBundles(old: Bundles, next: Bundles, tools: Tools): Comparison {
  const names = [...new Set([...old.keys(), ...next.keys()])].sort();
  const changes = names.flatMap((name) => {
    const [before, after] = [old.get(name), next.get(name)];
    const versions = [["old", before] as const, ["new", after] as const];
    return unlessBroken(name, versions, tools.compile, () => {
      if (before === undefined || after === undefined) return wholeDocument(name, before, after, tools);
      const apart = definitionsOf(names.filter((other) => old.has(other) && next.has(other)));
      return compareDocument(name, before, after, { ...tools, apart });
    });
  });
  return comparisonOf(changes);
}

/** What changes come to together. */
export function comparisonOf(changes: readonly Change[]): Comparison {
  const severity = RANK.findLast((rank) => changes.some((change) => change.severity === rank));
  return { severity, compatible: changes.every(({ verdict }) => verdict === "compatible"), changes };
}

/** The names under which bundles hold other documents. */
function definitionsOf(documents: readonly string[]): ReadonlySet<string> {
  return new Set(documents.map((name) => name.replaceAll("/", "_").replaceAll("-", "_")));
}

interface DocumentTools extends Tools {
  readonly apart: ReadonlySet<string>;
}

function compareDocument(name: string, old: JsonObject, next: JsonObject, tools: DocumentTools): Change[] {
  const here: Here = {
    oldBundle: old,
    newBundle: next,
    patterns: tools.patterns,
    // Only a pair holds other documents whole; they are compared under their own names.
    apart: isPair(name) ? tools.apart : new Set(),
    path: "",
    place: [],
    sense: "same",
    safety: false,
    direct: true,
    same: false,
    following: [],
  };
  const { $defs: _old, ...oldRoot } = old;
  const { $defs: _new, ...newRoot } = next;
  const differences = [...walk(oldRoot, newRoot, here)];
  if (differences.length === 0) return [];
  const bench = lazyBench(name, old, next, tools);
  const changes = grouped(differences).map((group) => judged(name, group, bench));
  return [...changes, ...unexplained(name, changes, bench)];
}

/** Differences that are one in the schema, though many places of the document lead there. */
function grouped(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = [difference.path, difference.subject, difference.message, difference.safety].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()];
}

interface Judgement {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly witness?: Witness;
}

const VERDICTS: readonly Verdict[] = ["compatible", "unknown", "breaking"];

function judged(schema: string, group: readonly Difference[], bench: () => Bench): Change {
  let worst: Judgement | undefined;
  for (const difference of group) {
    const judgement = judge(schema, difference, bench);
    if (worst === undefined || weight(judgement) > weight(worst)) worst = judgement;
    if (worst.witness !== undefined) break;
  }
  const [{ path, message }] = group as [Difference];
  const { rule, verdict, severity, witness } = worst as Judgement;
  const places = [...new Set(group.map(({ place }) => place.map((token) => `/${token}`).join("")))];
  return {
    schema,
    path,
    places,
    rule: rule.id,
    severity,
    verdict,
    message,
    ...(witness === undefined ? {} : { witness }),
  };
}

function weight({ verdict, severity, witness }: Judgement): number {
  return VERDICTS.indexOf(verdict) * 10 + RANK.indexOf(severity) * 2 + (witness === undefined ? 0 : 1);
}

function judge(schema: string, difference: Difference, bench: () => Bench): Judgement {
  const { reach, subject } = difference;
  if (!reach.narrows && !reach.widens) {
    const rule = ruleOf(subject);
    return { rule, verdict: "compatible", severity: rule.severity === "direction" ? "patch" : rule.severity };
  }
  const direction = directionOf(schema, difference.place);
  const harms: Harm[] = [];
  if (reach.narrows && !direction.mayNarrow) harms.push("narrows");
  if (reach.widens && !direction.mayWiden) harms.push("widens");
  const [effect] = harms.length > 0 ? harms : reach.widens ? (["widens"] as const) : (["narrows"] as const);
  const rule = ruleFor(difference, effect ?? "narrows", schema);
  if (harms.length === 0) return { rule, verdict: "compatible", severity: "minor" };
  const judgements = harms.map((harm) => harmful(schema, difference, harm, bench));
  return judgements.reduce((one, other) => (weight(other) > weight(one) ? other : one));
}

function harmful(schema: string, difference: Difference, harm: Harm, bench: () => Bench): Judgement {
  const rule = ruleFor(difference, harm, schema);
  const witness = findWitness(difference, harm, bench());
  const found = witness === undefined ? {} : { witness };
  // The policy's exceptions allow what would harm, and say why.
  if (rule.severity !== "direction")
    return { rule, verdict: "compatible", severity: rule.severity, ...found };
  return { rule, verdict: witness === undefined ? "unknown" : "breaking", severity: "major", ...found };
}

function ruleFor({ subject, safety, branch, place }: Difference, harm: Harm, schema: string): Rule {
  const effect = harm === "narrows" ? "narrowed" : "widened";
  if (safety) return ruleOf(`public-safe/${effect}`);
  if (branch && effect === "widened" && place.length === 0 && isPair(schema))
    return ruleOf("operation/added");
  return ruleOf(`${subject}/${effect}`);
}
