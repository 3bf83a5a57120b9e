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
 * a refused string that nobody refuses. Both readings of a pattern are proved, by code points and by code units.
 */
export function overlaps(prose: string, rules: Readonly<Record<string, string>>): Overlap[] {
  const found: Overlap[] = [];
  for (const alphabet of ["code points", "code units"] as const) {
    const exit = searching(prose, alphabet);
    for (const [rule, pattern] of Object.entries(rules)) {
      const witness = common(exit, searching(pattern, alphabet), alphabet);
      if (witness !== undefined) found.push({ rule, alphabet, witness });
    }
  }
  return found;
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
