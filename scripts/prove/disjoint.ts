import { type Node, parse } from "../check/regex.ts";
import { type Alphabet, type Automaton, START, searching } from "./automaton.ts";
import { lastSymbol, meeting, spell, Walk } from "./walk.ts";

/** A rule that shares a string with the early exit, and one such string. */
export interface Overlap {
  readonly rule: string;
  readonly alphabet: Alphabet;
  readonly witness: string;
}

/**
 * Proves that no string matches both `prose` and a rule's pattern, or returns a string that does, for each
 * rule where there is one.
 *
 * The early exit of public-safe text lets every string through that matches `prose`, so an overlap is a hole:
 * a refused string that nobody refuses. Both readings of a pattern are proved, by code points and by code units; they
 * are one for a whole subject in which there can be no surrogate. What is proved once in a process stays proved.
 */
export function overlaps(prose: string, rules: Readonly<Record<string, string>>): Overlap[] {
  const alphabets: readonly Alphabet[] = isPlainThroughout(prose)
    ? ["code points"]
    : ["code points", "code units"];
  return alphabets.flatMap((alphabet) =>
    Object.entries(rules).flatMap(([rule, pattern]) => {
      const witness = witnessOf(prose, pattern, alphabet);
      return witness === undefined ? [] : [{ rule, alphabet, witness }];
    }),
  );
}

const witnesses = new Map<string, string | undefined>();
const exits = new Map<string, Automaton>();

function witnessOf(prose: string, pattern: string, alphabet: Alphabet): string | undefined {
  const key = JSON.stringify([alphabet, prose, pattern]);
  if (witnesses.has(key)) return witnesses.get(key);
  const name = JSON.stringify([alphabet, prose]);
  const exit = exits.get(name) ?? searching(prose, alphabet);
  exits.set(name, exit);
  const witness = common(exit, searching(pattern, alphabet), alphabet);
  witnesses.set(key, witness);
  return witness;
}

/** Whether a pattern spans its subject from start to end and reads no half of a pair of surrogates, nor a whole one. */
function isPlainThroughout(pattern: string): boolean {
  const node = parse(pattern);
  if (node.kind !== "sequence") return false;
  return node.items[0]?.kind === "start" && node.items.at(-1)?.kind === "end" && node.items.every(isPlain);
}

function isPlain(node: Node): boolean {
  switch (node.kind) {
    case "set":
      return node.ranges.every(([low, high]) => high < 0xd800 || (low > 0xdfff && high <= 0xffff));
    case "sequence":
      return node.items.every(isPlain);
    case "choice":
      return node.options.every(isPlain);
    case "repeat":
      return isPlain(node.item);
    default:
      return true;
  }
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly from: Pair | undefined;
  readonly symbol: number;
}

/** A shortest string that both automata accept, or undefined when there is none: a search of their product. */
export function common(one: Automaton, other: Automaton, alphabet: Alphabet): string | undefined {
  const left = new Walk(one);
  const right = new Walk(other);
  const meet = meeting(lastSymbol(alphabet));
  const seen = new Set<number>();
  const queue: Pair[] = [];
  const visit = (from: Pair | undefined, symbol: number, oneState: number, otherState: number) => {
    const key = oneState * other.steps.length + otherState;
    if (seen.has(key)) return;
    seen.add(key);
    queue.push({ one: oneState, other: otherState, from, symbol });
  };
  // Every subject begins with START: that step is taken here, so that it can never be read twice.
  for (const oneState of left.after(0, START))
    for (const otherState of right.after(0, START)) visit(undefined, START, oneState, otherState);
  for (let at = 0; at < queue.length; at += 1) {
    const pair = queue[at] as Pair;
    if (left.acceptsAtEnd(pair.one) && right.acceptsAtEnd(pair.other)) return spell(trail(pair), alphabet);
    for (const step of left.reading(pair.one))
      for (const answer of right.reading(pair.other)) {
        const symbol = meet(step.ranges, answer.ranges);
        if (symbol !== undefined) visit(pair, symbol, step.to, answer.to);
      }
  }
  return undefined;
}

function trail(pair: Pair): number[] {
  const symbols: number[] = [];
  for (let at: Pair | undefined = pair; at !== undefined; at = at.from) symbols.unshift(at.symbol);
  return symbols;
}
