import { hasLeaf, parse } from "../check/regex.ts";
import { type Alphabet, START, searching } from "./automaton.ts";
import { meeting, type Reading, spell, Walk } from "./walk.ts";

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
  const answer = answers.get(asked) ?? search(prose, rules);
  answers.delete(asked);
  answers.set(asked, answer);
  for (const oldest of answers.keys()) if (answers.size > REMEMBERED) answers.delete(oldest);
  return answer;
}

/** The last answers: a proof is most of what a check costs, and while one watches, the patterns are seldom what changes. */
const answers = new Map<string, readonly Overlap[]>();
const REMEMBERED = 16;

function search(prose: string, rules: Readonly<Record<string, string>>): Overlap[] {
  return (["code points", "code units"] as const).flatMap((alphabet) => {
    const asked = Object.entries(rules).filter(
      ([, pattern]) => alphabet === "code points" || readsHalves(prose) || readsHalves(pattern),
    );
    const witnesses = common(prose, Object.fromEntries(asked), alphabet);
    return [...witnesses].map(([rule, witness]) => ({ rule, alphabet, witness }));
  });
}

/**
 * Tells whether a pattern may take half a character beyond the BMP, as a negated class does where units are read.
 * Any other pattern takes such a character whole or not at all: the first proof holds for both readings.
 */
function readsHalves(pattern: string): boolean {
  return hasLeaf(
    parse(pattern),
    (leaf) => leaf.kind === "set" && leaf.ranges.some(([low, high]) => low <= 0xdfff && high >= 0xd800),
  );
}

/**
 * For each named pattern that shares a string with `pattern`, a shortest one: a search of the product of two
 * automata. The patterns are searched for together, since most of the way there is nothing found yet.
 */
function common(
  pattern: string,
  rules: Readonly<Record<string, string>>,
  alphabet: Alphabet,
): Map<string, string> {
  const [exit, searched] = [searching({ pattern }, alphabet), searching(rules, alphabet)];
  const [left, right] = [new Walk(exit), new Walk(searched)];
  const meet = meeting(alphabet);
  const targetsOf = answering(right, meet);
  const witnesses = new Map<string, string>();
  // A pair of states is one number. Those reached stand in their order, each with the place of the one before it.
  const width = searched.steps.length;
  const seen = new Uint8Array(exit.steps.length * width);
  const pairs: number[] = [];
  const before: number[] = [];
  const visit = (pair: number, from: number) => {
    if (seen[pair] === 1) return;
    seen[pair] = 1;
    pairs.push(pair);
    before.push(from);
  };
  // Every subject begins with START: that step is taken here, so that it can never be read twice.
  for (const one of left.after(0, START))
    for (const other of right.after(0, START)) visit(one * width + other, -1);
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] as number;
    const other = pair % width;
    const one = (pair - other) / width;
    if (left.found(one).length > 0)
      for (const name of right.found(other))
        if (!witnesses.has(name)) witnesses.set(name, spell(trail(at), alphabet));
    for (const step of left.readings(one))
      for (const answer of targetsOf(step, other))
        for (const target of step.targets) visit(target * width + answer, at);
  }
  return witnesses;

  function states(at: number): [one: number, other: number] {
    const pair = pairs[at] as number;
    return [Math.floor(pair / width), pair % width];
  }

  /** The symbols that lead to a pair. */
  function trail(to: number): number[] {
    const symbols: number[] = [];
    for (let at = to, from = before[at] as number; from >= 0; at = from, from = before[at] as number)
      symbols.unshift(between(states(from), states(at)));
    return symbols;
  }

  function between([one, other]: readonly number[], [to, answer]: readonly number[]): number {
    for (const step of left.readings(one as number))
      for (const reading of right.readings(other as number)) {
        const leads = step.targets.includes(to as number) && reading.targets.includes(answer as number);
        const symbol = leads ? meet(step, reading) : undefined;
        if (symbol !== undefined) return symbol;
      }
    throw new Error("no symbol leads from one pair of states to the next");
  }
}

const NOWHERE: readonly number[] = [];

/** Where a state may lead by a symbol of a set; worked out once, since there are far more pairs of states than of these. */
function answering(walk: Walk, meet: ReturnType<typeof meeting>) {
  const known: (readonly number[])[][] = [];
  return (step: Reading, state: number): readonly number[] => {
    known[state] ??= [];
    const row = known[state] as (readonly number[])[];
    row[step.set] ??= targets(step, state);
    return row[step.set] as readonly number[];
  };

  function targets(step: Reading, state: number): readonly number[] {
    let found = NOWHERE;
    for (const answer of walk.readings(state))
      if (meet(step, answer) !== undefined)
        found = found === NOWHERE ? answer.targets : [...found, ...answer.targets];
    return found;
  }
}
