import type { Ranges } from "../check/regex.ts";
import { type Alphabet, type Automaton, END, START, type Step } from "./automaton.ts";

/** The states after reading one symbol of a set, and the set's number among those of its walk. */
export interface Reading {
  readonly ranges: Ranges;
  readonly set: number;
  readonly targets: readonly number[];
}

/** An automaton's steps with the empty ones followed, grouped by what they read; each state is worked out once. */
export class Walk {
  readonly #automaton: Automaton;
  readonly #closures: number[][] = [];
  readonly #readings: Reading[][] = [];
  readonly #found: string[][] = [];
  readonly #sets = new Map<Ranges, number>();

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
    const readings = [...grouped].map(([ranges, targets]) => ({
      ranges,
      set: this.#numberOf(ranges),
      targets: [...targets],
    }));
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

  #numberOf(ranges: Ranges): number {
    const known = this.#sets.get(ranges) ?? this.#sets.size;
    this.#sets.set(ranges, known);
    return known;
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

/** What stands for two sets that share no symbol. */
const NONE = -1;

/** Finds a symbol of a subject that the sets of two readings share; asked again for the same two, it remembers. */
export function meeting(alphabet: Alphabet): (one: Reading, other: Reading) => number | undefined {
  const last = alphabet === "code points" ? 0x10ffff : 0xffff;
  const known: number[][] = [];
  return (one, other) => {
    known[one.set] ??= [];
    const row = known[one.set] as number[];
    row[other.set] ??= shared(one.ranges, other.ranges, last) ?? NONE;
    const symbol = row[other.set];
    return symbol === NONE ? undefined : symbol;
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
