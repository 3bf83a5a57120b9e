import type { Ranges } from "../check/regex.ts";
import { type Alphabet, type Automaton, END, START, type Step, searching } from "./automaton.ts";

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
  const meet = meeting(alphabet === "code points" ? 0x10ffff : 0xffff);
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
    if (left.acceptsAtEnd(pair.one) && right.acceptsAtEnd(pair.other)) return spell(pair, alphabet);
    for (const step of left.reading(pair.one))
      for (const answer of right.reading(pair.other)) {
        const symbol = meet(step.ranges, answer.ranges);
        if (symbol !== undefined) visit(pair, symbol, step.to, answer.to);
      }
  }
  return undefined;
}

type Reading = Step & { readonly ranges: Ranges };

/** An automaton's steps with the empty ones followed, each state worked out once. */
class Walk {
  readonly #automaton: Automaton;
  readonly #closures: number[][] = [];
  readonly #readings: Reading[][] = [];
  readonly #accepting: boolean[] = [];

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }
  reading(state: number): readonly Reading[] {
    this.#readings[state] ??= this.#closure(state).flatMap((at) =>
      (this.#automaton.steps[at] as Step[]).filter((step): step is Reading => step.ranges !== undefined),
    );
    return this.#readings[state] as Reading[];
  }
  after(state: number, symbol: number): number[] {
    const takes = (step: Reading) => step.ranges.some(([low, high]) => low <= symbol && symbol <= high);
    return this.reading(state)
      .filter(takes)
      .map((step) => step.to);
  }
  acceptsAtEnd(state: number): boolean {
    this.#accepting[state] ??= this.after(state, END).some((at) =>
      this.#closure(at).includes(this.#automaton.accept),
    );
    return this.#accepting[state] as boolean;
  }
  #closure(state: number): number[] {
    let states = this.#closures[state];
    if (states === undefined) {
      const reached = new Set([state]);
      for (const at of reached)
        for (const step of this.#automaton.steps[at] as Step[])
          if (step.ranges === undefined) reached.add(step.to);
      states = [...reached];
      this.#closures[state] = states;
    }
    return states;
  }
}

/** Finds a symbol that two sets share; asked again for the same two sets, it remembers. */
function meeting(last: number): (one: Ranges, other: Ranges) => number | undefined {
  const known = new Map<Ranges, Map<Ranges, number | undefined>>();
  return (one, other) => {
    let row = known.get(one);
    if (row === undefined) {
      row = new Map();
      known.set(one, row);
    }
    if (!row.has(other)) row.set(other, shared(one, other, last));
    return row.get(other);
  };
}

/** A symbol of both sets, a letter or digit where there is one, so that a witness can be read. */
function shared(one: Ranges, other: Ranges, last: number): number | undefined {
  let symbol: number | undefined;
  for (const [low, high] of one)
    for (const [from, to] of other) {
      const first = Math.max(low, from);
      const end = Math.min(high, to, last);
      if (first > end) continue;
      for (const plain of [0x61, 0x41, 0x30]) if (first <= plain && plain <= end) return plain;
      symbol ??= first <= 0x21 && 0x21 <= end ? 0x21 : first;
    }
  return symbol;
}

function spell(pair: Pair, alphabet: Alphabet): string {
  const symbols: number[] = [];
  for (let at: Pair | undefined = pair; at !== undefined; at = at.from)
    if (at.symbol !== START) symbols.unshift(at.symbol);
  return alphabet === "code points" ? String.fromCodePoint(...symbols) : String.fromCharCode(...symbols);
}
