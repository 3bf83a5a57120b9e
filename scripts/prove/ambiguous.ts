import { START, searching } from "./automaton.ts";
import { meeting, spell, Walk } from "./walk.ts";

interface Twins {
  readonly one: number;
  readonly other: number;
  readonly apart: boolean;
  readonly from: Twins | undefined;
  readonly symbol: number;
}

/**
 * A string that an anchored pattern matches in two ways, or undefined when every string has at most one.
 *
 * A backtracking engine tries the ways one after the other. Where there is never more than one, each character
 * is tried at most once per state of the pattern, so that its cost grows with the length and no faster.
 */
export function matchedTwice(pattern: string): string | undefined {
  const automaton = searching({ pattern }, "code points", "each");
  const walk = new Walk(automaton);
  const meet = meeting("code points");
  const size = automaton.steps.length;
  const seen = new Set<number>();
  const queue: Twins[] = [];
  const visit = (twins: Twins) => {
    const key = (twins.one * size + twins.other) * 2 + Number(twins.apart);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(twins);
  };
  for (const state of walk.after(0, START))
    if (state !== 0) visit({ one: state, other: state, apart: false, from: undefined, symbol: START });
  for (let at = 0; at < queue.length; at += 1) {
    const twins = queue[at] as Twins;
    if (twins.apart && walk.found(twins.one).length > 0 && walk.found(twins.other).length > 0)
      return spell(trail(twins), "code points");
    for (const step of walk.readings(twins.one))
      for (const answer of walk.readings(twins.other)) {
        const symbol = meet(step, answer);
        if (symbol === undefined) continue;
        for (const one of step.targets)
          for (const other of answer.targets)
            if (twins.apart || one <= other)
              visit({ one, other, apart: twins.apart || one !== other, from: twins, symbol });
      }
  }
  return undefined;
}

function trail(twins: Twins): number[] {
  const symbols: number[] = [];
  for (let at: Twins | undefined = twins; at !== undefined; at = at.from) symbols.unshift(at.symbol);
  return symbols;
}
