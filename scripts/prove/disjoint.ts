import { type Alphabet, START, searching } from "./automaton.ts";
import { meeting, spell, Walk } from "./walk.ts";

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
export function overlaps(prose: string, rules: Readonly<Record<string, string>>): readonly Overlap[] {
  const asked = JSON.stringify([prose, rules]);
  if (last?.asked !== asked) last = { asked, answer: search(prose, rules) };
  return last.answer;
}

/** The proof is most of what a check costs, and while one watches, the patterns are seldom what changes. */
let last: { readonly asked: string; readonly answer: readonly Overlap[] } | undefined;

function search(prose: string, rules: Readonly<Record<string, string>>): Overlap[] {
  return (["code points", "code units"] as const).flatMap((alphabet) => {
    const asked = Object.entries(rules).filter(
      ([, pattern]) => alphabet === "code points" || isAstral(prose) || isAstral(pattern),
    );
    const witnesses = common(prose, Object.fromEntries(asked), alphabet);
    return [...witnesses].map(([rule, witness]) => ({ rule, alphabet, witness }));
  });
}

/** Without a character beyond the BMP a pattern reads units as it reads points: the first proof holds for both. */
function isAstral(pattern: string): boolean {
  return [...pattern].some((character) => character.length > 1);
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly from: Pair | undefined;
  readonly symbol: number;
}

/**
 * For each named pattern that shares a string with `pattern`, a shortest one: a search of the product of two
 * automata. The patterns are searched for together, since most of the way there is nothing found yet.
 */
function common(
  pattern: string,
  others: Readonly<Record<string, string>>,
  alphabet: Alphabet,
): Map<string, string> {
  const [exit, searched] = [searching({ pattern }, alphabet), searching(others, alphabet)];
  const [left, right] = [new Walk(exit), new Walk(searched)];
  const meet = meeting(alphabet);
  const witnesses = new Map<string, string>();
  const width = searched.steps.length;
  const seen = new Uint8Array(exit.steps.length * width);
  const queue: Pair[] = [];
  const visit = (from: Pair | undefined, symbol: number, one: number, other: number) => {
    if (seen[one * width + other]) return;
    seen[one * width + other] = 1;
    queue.push({ one, other, from, symbol });
  };
  // Every subject begins with START: that step is taken here, so that it can never be read twice.
  for (const one of left.after(0, START))
    for (const other of right.after(0, START)) visit(undefined, START, one, other);
  for (let at = 0; at < queue.length; at += 1) {
    const pair = queue[at] as Pair;
    if (left.found(pair.one).length > 0)
      for (const name of right.found(pair.other))
        if (!witnesses.has(name)) witnesses.set(name, spell(trail(pair), alphabet));
    for (const step of left.readings(pair.one))
      for (const answer of right.readings(pair.other)) {
        const symbol = meet(step.ranges, answer.ranges);
        if (symbol === undefined) continue;
        for (const one of step.targets) for (const other of answer.targets) visit(pair, symbol, one, other);
      }
  }
  return witnesses;
}

function trail(pair: Pair): number[] {
  const symbols: number[] = [];
  for (let at: Pair | undefined = pair; at !== undefined; at = at.from) symbols.unshift(at.symbol);
  return symbols;
}
