import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** What a regular expression might wrongly become. */
export interface PatternChange {
  readonly kind: string;
  readonly text: string;
  readonly note: string;
  /** The part that changed, for whoever looks for a string that tells the two apart. */
  readonly node: AST.Node;
}

/** Of a longer list of single characters only some are dropped in turn: one stands for its neighbours. */
const SAMPLE = 64;
/** What a class might wrongly take in, the likeliest first. */
export const NEIGHBOURS = ["-", "_", ".", "0", "a", "A", " ", "é"];

/** A pattern longer than this, in characters, is composed: of its many alike changes so many are sampled, evenly. */
const LONG = 1000;
const SAMPLED = 150;

/** The small changes to a pattern, by its syntax tree; every one, unless the pattern is very long. */
export function patternChanges(pattern: string): PatternChange[] {
  const all = allChanges(pattern);
  const step = pattern.length > LONG ? Math.ceil(all.length / SAMPLED) : 1;
  return all.filter(({ kind }, index) => kind === "drop an alternative" || index % step === 0);
}

function allChanges(pattern: string): PatternChange[] {
  const changes: PatternChange[] = [];
  const add = (
    kind: string,
    node: AST.Node,
    { start, end }: { start: number; end: number },
    text: string,
  ): void => {
    changes.push({
      kind,
      node,
      text: pattern.slice(0, start) + text + pattern.slice(end),
      note: `${pattern.slice(start, end) || "(nothing)"} to ${text || "(nothing)"} at ${start}`,
    });
  };
  visitRegExpAST(parsePattern(pattern), {
    onPatternEnter: (node) => alternatives(node, add),
    onGroupEnter: (node) => alternatives(node, add),
    onCharacterClassEnter: (node) => classes(node, pattern, add),
    onQuantifierEnter: (node) => repeats(node, pattern, add),
    onAssertionEnter: (node) => add("drop an anchor", node, node, nothing(node)),
    onCharacterEnter: (node) => {
      if (node.parent.type === "Alternative") add("drop a character", node, node, nothing(node));
    },
  });
  return changes;
}

/** The syntax tree of a pattern, read with the flag `u` as validators do. */
export function parsePattern(pattern: string): AST.Pattern {
  return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
}

/** What stands for a part that is dropped: an alternative of which nothing is left would not be portable. */
function nothing({ parent }: AST.Assertion | AST.Character): string {
  return parent?.type === "Alternative" && parent.elements.length === 1 ? "a{0}" : "";
}

type Add = (kind: string, node: AST.Node, at: { start: number; end: number }, text: string) => void;

function alternatives(node: AST.Pattern | AST.Group, add: Add): void {
  const all = node.alternatives;
  if (all.length === 1) return;
  const long = all.filter(({ elements }) => elements.every(({ type }) => type === "Character"));
  for (const [index, alternative] of all.entries()) {
    if (
      long.length > SAMPLE &&
      long.includes(alternative) &&
      index % SAMPLE !== SAMPLE - 1 &&
      index !== all.length - 1
    )
      continue;
    const [start, end] =
      index === 0 ? [alternative.start, alternative.end + 1] : [alternative.start - 1, alternative.end];
    add("drop an alternative", alternative, { start, end }, "");
  }
}

function classes(node: AST.CharacterClass, pattern: string, add: Add): void {
  const text = pattern.slice(node.start, node.end);
  for (const element of node.elements) {
    if (node.elements.length > 1) add("drop a part of a class", element, element, "");
  }
  if (isOneLetter(node)) return;
  const [next] = NEIGHBOURS.filter((char) => new RegExp(`^${text}$`, "u").test(char) === node.negate);
  if (next === undefined) return;
  const escaped = next === "-" ? "\\-" : next;
  const open = text.startsWith("[^") ? 2 : 1;
  add(
    node.negate ? "narrow a class by a character" : "widen a class by a character",
    node,
    node,
    // A dash at either end stands for itself only as long as nothing stands beside it.
    text.startsWith("-", open)
      ? `${text.slice(0, -1)}${escaped}]`
      : text.slice(0, open) + escaped + text.slice(open),
  );
}

/** A class of one letter in both cases is how a pattern without flags says that case does not matter. */
function isOneLetter({ elements }: AST.CharacterClass): boolean {
  const letters = elements.map((element) =>
    element.type === "Character" ? String.fromCodePoint(element.value) : "",
  );
  return (
    elements.length === 2 && letters[0]?.toLowerCase() === letters[1]?.toLowerCase() && letters[0] !== ""
  );
}

function repeats(node: AST.Quantifier, pattern: string, add: Add): void {
  const { min, max, element } = node;
  const body = pattern.slice(element.start, element.end);
  const to = (kind: string, low: number, high: number): void =>
    add(kind, node, node, `${body}{${low},${high === Number.POSITIVE_INFINITY ? "" : high}}`);
  if (min > 0) to("shorten a repeat by one", min - 1, max);
  to("lengthen a repeat by one", min + 1, Math.max(max, min + 1));
  if (max === Number.POSITIVE_INFINITY) to("bound an open repeat", min, Math.max(min, 1));
  if (max === Number.POSITIVE_INFINITY) return;
  if (max > min) to("lower the most of a repeat by one", min, max - 1);
  if (max > min) to("raise the most of a repeat by one", min, max + 1);
}
