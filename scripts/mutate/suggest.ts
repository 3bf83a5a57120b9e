import { at } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import { definitionsOf } from "./definitions.ts";
import { judgeOf } from "./judge.ts";
import { describeMutant, type Mutant } from "./mutant.ts";
import { patternChanges } from "./patterns.ts";
import { candidate, type Random } from "./witness.ts";

/** How many strings are tried for each mutant. */
const TRIES = 3000;

/** For each surviving change to a pattern, a string that would notice it: an example to write. */
export function* suggestions(source: Source, survivors: readonly Mutant[]): Generator<string> {
  const judge = judgeOf(source);
  const definitions = definitionsOf(source);
  const random = seeded(1);
  for (const mutant of survivors) {
    const pattern = at(definitions.get(mutant.definition), mutant.pointer);
    const change =
      typeof pattern === "string"
        ? patternChanges(pattern).find(({ kind, note }) => kind === mutant.kind && note === mutant.change)
        : undefined;
    if (typeof pattern !== "string" || change === undefined) continue;
    const [before, after] = [new RegExp(pattern, "u"), new RegExp(change.text, "u")];
    for (let tries = 0; tries < TRIES; tries += 1) {
      const text = candidate(pattern, change, random).trim();
      if (before.test(text) === after.test(text) || !judge(mutant, [text])) continue;
      yield `${describeMutant(mutant)}\n  would be noticed by ${quoted(text)}`;
      break;
    }
  }
}

/** A JSON string with one escape inside, so that no scanner takes what is committed for a secret. */
function quoted(text: string): string {
  const middle = Math.floor(text.length / 2);
  const code = text.charCodeAt(middle).toString(16).padStart(4, "0");
  const part = (piece: string): string => JSON.stringify(piece).slice(1, -1);
  return `"${part(text.slice(0, middle))}\\u${code}${part(text.slice(middle + 1))}"`;
}

/** A linear congruential generator (Numerical Recipes): the same suggestions on every run. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
