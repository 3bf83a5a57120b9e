import type { Ranges } from "../check/regex.ts";
import { type Alphabet, type Automaton, END, START, type Step } from "./automaton.ts";

/** A step that reads a symbol. */
export type Reading = Step & { readonly ranges: Ranges };

/** An automaton's steps with the empty ones followed, each state worked out once. */
export class Walk {
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
export function meeting(last: number): (one: Ranges, other: Ranges) => number | undefined {
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

/** The last symbol a subject can hold. */
export function lastSymbol(alphabet: Alphabet): number {
  return alphabet === "code points" ? 0x10ffff : 0xffff;
}

/** The subject that a trail of symbols spells; the sentinels at its ends are not part of it. */
export function spell(symbols: readonly number[], alphabet: Alphabet): string {
  const inside = symbols.filter((symbol) => symbol !== START && symbol !== END);
  return alphabet === "code points" ? String.fromCodePoint(...inside) : String.fromCharCode(...inside);
}
