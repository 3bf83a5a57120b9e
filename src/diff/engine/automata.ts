import refa from "refa";
import type { Patterns } from "../change.ts";
import { TooLarge, unmatchedWords } from "./inclusion.ts";
import { alternativesOf, automatonOf, BEGIN, Inexpressible, searchOf } from "./regex.ts";
import { wordsOf } from "./words.ts";

/** Searches larger than this are given up: the difference is then not decided. */
const MAX_NODES = 20_000;

/** Words that an inclusion gives at most when it fails. */
const ENOUGH = 12;

/** Patterns as automata: whether one matches all that another matches is decided, not tried. */
export const automata: Patterns = {
  difference: (one, other) => cached(`${one}\n${other}`, () => differenceOf(one, other)),
  words: (pattern) => cached(pattern, () => whereDecided(() => drawn([pattern], "nothing"))) ?? [],
};

const known = new Map<string, readonly string[] | undefined>();

/** The same patterns are compared at many places. */
function cached(key: string, work: () => readonly string[] | undefined): readonly string[] | undefined {
  if (!known.has(key)) known.set(key, work());
  return known.get(key);
}

/**
 * An alternative that stands on both sides needs no proof, so that only those that differ become automata: of
 * the long lists of vendors' tokens, an edit touches one.
 */
function differenceOf(one: string, other: string): readonly string[] | undefined {
  const [before, after] = [alternativesOf(one), alternativesOf(other)];
  const left = before.filter((alternative) => !after.includes(alternative));
  if (left.length === 0) return [];
  const [first, second] = [new RegExp(one, "u"), new RegExp(other, "u")];
  const tellingApart = (words: readonly string[]) =>
    words.filter((word) => first.test(word) && !second.test(word));
  // Most edits show at once: some word of what differs is a word of the one and not of the other.
  const tried = tellingApart(
    (["nothing", "one character"] as const).flatMap(
      (around) => whereDecided(() => drawn(left, around)) ?? [],
    ),
  );
  if (tried.length > 0) return tried;
  const changed = after.filter((alternative) => !before.includes(alternative));
  for (const right of changed.length === 0 || changed.length === after.length ? [after] : [changed, after]) {
    const unmatched = whereDecided(() =>
      unmatchedWords(automatonOf(left, "nothing", MAX_NODES), searchOf(right, MAX_NODES), MAX_NODES, ENOUGH),
    );
    if (unmatched?.length === 0) return [];
    const rest = tellingApart((unmatched ?? []).map(textOf));
    if (rest.length > 0) return rest;
  }
  return undefined;
}

function drawn(alternatives: readonly string[], around: "nothing" | "one character"): readonly string[] {
  const automaton = automatonOf(alternatives, around, MAX_NODES);
  return automaton.isEmpty ? [] : [...new Set(wordsOf(automaton).map(textOf))];
}

/** A word without the marks of its edges. */
function textOf(word: readonly number[]): string {
  return String.fromCodePoint(...word.filter((character) => character < BEGIN));
}

function whereDecided<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (
      error instanceof Inexpressible ||
      error instanceof TooLarge ||
      error instanceof refa.TooManyNodesError ||
      error instanceof SyntaxError
    )
      return undefined;
    throw error;
  }
}
