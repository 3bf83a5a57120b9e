import type { AST } from "@eslint-community/regexpp";
import { automata } from "../../src/diff/engine/automata.ts";
import { at, isObject, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { overlaps } from "../prove/disjoint.ts";
import type { Mutant } from "./mutant.ts";
import { type PatternChange, patternChanges } from "./patterns.ts";

/** Tells whether a changed pattern is proven to judge every string as before, so that no example could notice. */
export type Proof = (mutant: Mutant) => boolean;

/**
 * Patterns longer than this are compared only part by part: that a match may begin anywhere makes automata of
 * whole ones large, and parts are matched from their beginning to their end.
 */
const LONG = 700;

export function proofOf(definitions: ReadonlyMap<string, JsonObject>): Proof {
  return (mutant) => {
    const definition = definitions.get(mutant.definition) ?? {};
    const pattern = at(definition, mutant.pointer);
    if (typeof pattern !== "string") return false;
    const change = patternChanges(pattern).find(
      ({ kind, note }) => kind === mutant.kind && note === mutant.change,
    );
    if (change === undefined) return false;
    if (mutant.pointer === "/if/pattern" && definition.then === undefined)
      return isNarrower(change) || overlaps(change.text, refusedBy(definition, definitions)).length === 0;
    return (
      partsOf(pattern, change).some(([before, after]) => matchAlike(before, after)) ||
      (pattern.length < LONG && matchAlike(pattern, change.text))
    );
  };
}

/** A narrower early exit cannot begin to share a string with the rules; that the whole one does not, `generate` proves. */
function isNarrower({ kind, node }: PatternChange): boolean {
  if (kind === "drop a part of a class") return node.parent?.type === "CharacterClass" && !node.parent.negate;
  return kind === "drop an alternative" || kind === "lower the most of a repeat by one";
}

/**
 * The patterns by which `else` refuses. A string that passes `if` is accepted, and one that these do not match is
 * accepted anyway: an early exit that shares no string with them decides nothing.
 */
function refusedBy(
  definition: JsonObject,
  definitions: ReadonlyMap<string, JsonObject>,
): Record<string, string> {
  const rules = objectAt(definition, "else").allOf;
  return Object.fromEntries(
    (Array.isArray(rules) ? rules : []).filter(isObject).map((rule) => {
      const ref = stringAt(rule, "$ref");
      return [ref, stringAt(objectAt(definitions.get(ref) ?? {}, "not"), "pattern")];
    }),
  );
}

/** The parts around a change, before and after, the smallest first: where a part matches alike, so does the whole. */
function partsOf(pattern: string, { node, text }: PatternChange): [string, string][] {
  const parts: [string, string][] = [];
  for (let part: AST.Node | null = node; part !== null; part = part.parent) {
    if (part.type !== "Group" && part.type !== "Quantifier" && part.type !== "Alternative") continue;
    // What `^` and `$` mean depends on what stands around.
    if (hasAnchor(pattern.slice(part.start, part.end))) continue;
    const after = text.slice(part.start, part.end + text.length - pattern.length);
    parts.push([`^(?:${pattern.slice(part.start, part.end)})$`, `^(?:${after})$`]);
  }
  return parts.filter(([before, after]) => isPattern(before) && isPattern(after));
}

function hasAnchor(part: string): boolean {
  return /[$^]/.test(part.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, ""));
}

function isPattern(part: string): boolean {
  try {
    return new RegExp(part, "u") !== undefined;
  } catch {
    return false;
  }
}

function matchAlike(one: string, other: string): boolean {
  return automata.difference(one, other)?.length === 0 && automata.difference(other, one)?.length === 0;
}
