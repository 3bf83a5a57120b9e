import refa, { type NFA } from "refa";

/** Words of an automaton at most. */
const MOST = 24;

interface Step {
  readonly node: NFA.ReadonlyNode;
  readonly word: readonly number[];
}

/** Words that between them take every transition of an automaton, or an even choice of these; the shortest first. */
export function wordsOf(automaton: NFA): (readonly number[])[] {
  const heads = reached(
    [automaton.initial],
    (node) => node.out,
    (word, character) => [...word, character],
  );
  const tails = reached(
    [...automaton.finals],
    (node) => node.in,
    (word, character) => [character, ...word],
  );
  const words: (readonly number[])[] = [];
  const whole = tails.get(automaton.initial);
  if (whole !== undefined) words.push(whole);
  for (const [node, head] of heads) {
    for (const [next, characters] of node.out) {
      const tail = tails.get(next);
      if (tail === undefined) continue;
      for (const character of choice(characters)) words.push([...head, character, ...tail]);
    }
  }
  const sorted = words.sort((one, other) => one.length - other.length);
  const step = Math.max(1, sorted.length / MOST);
  return Array.from(
    { length: Math.min(MOST, sorted.length) },
    (_, index) => sorted[Math.floor(index * step)] ?? [],
  );
}

/** A readable character, and the first of each of the first ranges: digits beside letters, say. */
function choice(characters: refa.CharSet): Iterable<number> {
  const readable = refa.Words.pickMostReadableCharacter(characters);
  return new Set([
    ...(readable === undefined ? [] : [readable]),
    ...characters.ranges.slice(0, 3).map(({ min }) => min),
  ]);
}

/** The shortest word to each node, going along one kind of edges. */
function reached(
  from: readonly NFA.ReadonlyNode[],
  edges: (node: NFA.ReadonlyNode) => ReadonlyMap<NFA.ReadonlyNode, refa.CharSet>,
  grown: (word: readonly number[], character: number) => readonly number[],
): ReadonlyMap<NFA.ReadonlyNode, readonly number[]> {
  const words = new Map<NFA.ReadonlyNode, readonly number[]>(from.map((node) => [node, []]));
  const queue: Step[] = from.map((node) => ({ node, word: [] }));
  for (let at = 0; at < queue.length; at++) {
    const { node, word } = queue[at] as Step;
    for (const [next, characters] of edges(node)) {
      const character = refa.Words.pickMostReadableCharacter(characters);
      if (words.has(next) || character === undefined) continue;
      const longer = grown(word, character);
      words.set(next, longer);
      queue.push({ node: next, word: longer });
    }
  }
  return words;
}
