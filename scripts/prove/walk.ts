import type { Ranges } from "../check/regex.ts";
import { type Alphabet, type Automaton, END, START, type Step } from "./automaton.ts";

/** The states after reading one symbol of a set. */
export interface Reading {
  readonly ranges: Ranges;
  readonly targets: readonly number[];
}

/** An automaton's steps with the empty ones followed, grouped by what they read; each state is worked out once. */
export class Walk {
  readonly #automaton: Automaton;
  readonly #closures: number[][] = [];
  readonly #readings: Reading[][] = [];
  readonly #found: string[][] = [];

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  readings(state: number): readonly Reading[] {
    const known = this.#readings[state];
    if (known !== undefined) return known;
    const grouped = new Map<Ranges, Set<number>>();
    for (const at of this.#closure(state))
      for (const { ranges, to } of this.#automaton.steps[at] as Step[])
        if (ranges !== undefined) grouped.set(ranges, (grouped.get(ranges) ?? new Set()).add(to));
    const readings = [...grouped].map(([ranges, targets]) => ({ ranges, targets: [...targets] }));
    this.#readings[state] = readings;
    return readings;
  }

  after(state: number, symbol: number): number[] {
    return this.readings(state)
      .filter(({ ranges }) => ranges.some(([low, high]) => low <= symbol && symbol <= high))
      .flatMap(({ targets }) => targets);
  }

  /** What the automaton has found if the subject ends here. */
  found(state: number): readonly string[] {
    this.#found[state] ??= this.after(state, END)
      .flatMap((at) => this.#closure(at))
      .flatMap((at) => this.#automaton.accepts.get(at) ?? []);
    return this.#found[state] as string[];
  }

  #closure(state: number): number[] {
    const known = this.#closures[state];
    if (known !== undefined) return known;
    const reached = new Set([state]);
    for (const at of reached)
      for (const step of this.#automaton.steps[at] as Step[])
        if (step.ranges === undefined) reached.add(step.to);
    const states = [...reached];
    this.#closures[state] = states;
    return states;
  }
}

/** Finds a symbol of a subject that two sets share; asked again for the same two sets, it remembers. */
export function meeting(alphabet: Alphabet): (one: Ranges, other: Ranges) => number | undefined {
  const last = alphabet === "code points" ? 0x10ffff : 0xffff;
  const known = new Map<Ranges, Map<Ranges, number | undefined>>();
  return (one, other) => {
    const row = known.get(one) ?? new Map<Ranges, number | undefined>();
    known.set(one, row);
    const symbol = row.get(other);
    if (symbol !== undefined || row.has(other)) return symbol;
    const found = shared(one, other, last);
    row.set(other, found);
    return found;
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

/** The subject that a trail of symbols spells; the sentinels at its ends are not part of it. */
export function spell(symbols: readonly number[], alphabet: Alphabet): string {
  const inside = symbols.filter((symbol) => symbol !== START && symbol !== END);
  return alphabet === "code points" ? String.fromCodePoint(...inside) : String.fromCharCode(...inside);
}
