import refa, { type NFA } from "refa";

/** Thrown where the search grows beyond its limit. */
export class TooLarge extends Error {}

interface Visit {
  readonly node: NFA.ReadonlyNode;
  readonly matched: ReadonlySet<NFA.ReadonlyNode>;
  readonly word: readonly number[];
}

/**
 * Words of the left automaton in which the right one finds no match; none where it always finds one.
 *
 * The right automaton becomes deterministic only along the words of the left: a whole complement of it would be
 * exponential for the bounded repeats of token rules. A visit is left out where an earlier one at the same node had
 * fewer matches under way, since that one finds every word that this one would.
 */
export function unmatchedWords(left: NFA, right: NFA, limit: number, enough: number): (readonly number[])[] {
  const start: Visit = { node: left.initial, matched: new Set([right.initial]), word: [] };
  const seen = new Map<NFA.ReadonlyNode, ReadonlySet<NFA.ReadonlyNode>[]>();
  const queue: Visit[] = [];
  const words: (readonly number[])[] = [];
  const arrive = (visit: Visit): void => {
    if ([...visit.matched].some((node) => isFinal(right, node))) return;
    const earlier = seen.get(visit.node) ?? [];
    if (earlier.some((matched) => [...matched].every((node) => visit.matched.has(node)))) return;
    seen.set(visit.node, [...earlier, visit.matched]);
    queue.push(visit);
  };
  arrive(start);
  for (let at = 0; at < queue.length; at++) {
    if (at > limit) throw new TooLarge();
    const visit = queue[at] as Visit;
    if (isFinal(left, visit.node)) words.push(visit.word);
    if (words.length >= enough) break;
    for (const next of steps(visit)) arrive(next);
  }
  return words;
}

/** One step along each transition, once for each set of characters that the right automaton tells apart. */
function* steps({ node, matched, word }: Visit): Generator<Visit> {
  const transitions = [...matched].flatMap((from) => [...from.out]);
  for (const [next, characters] of node.out) {
    for (const part of parts(
      characters,
      transitions.map(([, set]) => set),
    )) {
      const character = refa.Words.pickMostReadableCharacter(part);
      if (character === undefined) continue;
      const reached = transitions.filter(([, set]) => set.has(character)).map(([to]) => to);
      yield { node: next, matched: new Set(reached), word: [...word, character] };
    }
  }
}

function parts(whole: refa.CharSet, sets: readonly refa.CharSet[]): refa.CharSet[] {
  let split = [whole];
  for (const set of new Set(sets)) {
    split = split.flatMap((part) => [part.intersect(set), part.without(set)]).filter((part) => !part.isEmpty);
  }
  return split;
}

function isFinal(automaton: NFA, node: NFA.ReadonlyNode): boolean {
  return (automaton.finals as ReadonlySet<NFA.ReadonlyNode>).has(node);
}
