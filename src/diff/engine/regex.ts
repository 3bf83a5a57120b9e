import refa, { type Concatenation, type Element, type NoParent } from "refa";

/** Stand for the begin and the end of a text, so that `^` and `$` become characters like others. */
export const BEGIN = 0x10fffe;
const END = 0x10ffff;
const LAST = 0x10ffff;

const ANY = refa.CharSet.all(LAST);
const TEXT = refa.CharSet.empty(LAST)
  .union([{ min: BEGIN, max: END }])
  .negate();

/** Thrown for what automata cannot say: look-around that is no plain edge, for one. */
export class Inexpressible extends Error {}

/** What may stand around the part of a text that a pattern matches. */
export type Around = "nothing" | "one character";

/** What a pattern matches, as an automaton over parts of texts; throws refa's TooManyNodesError beyond a size. */
export function automatonOf(alternatives: readonly string[], around: Around, maxNodes: number): refa.NFA {
  const side = around === "nothing" ? [] : [repeated(ANY, 1)];
  const found = concatenation([...side, anyOf(alternatives), ...side]);
  const part = concatenation([
    repeated(edge(BEGIN), 1),
    repeated(TEXT, Number.POSITIVE_INFINITY),
    repeated(edge(END), 1),
  ]);
  return refa.NFA.fromIntersection(
    ofRegex(found, maxNodes),
    ofRegex(part, maxNodes),
    new refa.NFA.LimitedNodeFactory(maxNodes),
  );
}

/** What leads to the end of a match, wherever it begins. */
export function searchOf(alternatives: readonly string[], maxNodes: number): refa.NFA {
  return ofRegex(concatenation([repeated(ANY, Number.POSITIVE_INFINITY), anyOf(alternatives)]), maxNodes);
}

function ofRegex(regex: NoParent<Concatenation>, maxNodes: number): refa.NFA {
  return refa.NFA.fromRegex(regex, { maxCharacter: LAST }, {}, new refa.NFA.LimitedNodeFactory(maxNodes));
}

function anyOf(alternatives: readonly string[]): NoParent<Element> {
  return {
    type: "Alternation",
    alternatives: alternatives.flatMap((source) => parse(source).map(withEdges)),
  };
}

/** The alternatives of a pattern at its top level, as they are written. */
export function alternativesOf(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  let inClass = false;
  for (const [token] of pattern.matchAll(/\\.|./gsu)) {
    if (inClass) inClass = token !== "]";
    else if (token === "[") inClass = true;
    else if (token === "(") depth++;
    else if (token === ")") depth--;
    if (token === "|" && depth === 0 && !inClass) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

function parse(source: string): NoParent<Concatenation>[] {
  return refa.JS.Parser.fromLiteral({ source, flags: "u" }).parse({
    assertions: "parse",
    backreferences: "throw",
  }).expression.alternatives;
}

function withEdges({ elements }: NoParent<Concatenation>): NoParent<Concatenation> {
  return concatenation(elements.map(elementWithEdges));
}

/** `^` and `$` come from the parser as "no character before" and "no character after". */
function elementWithEdges(element: NoParent<Element>): NoParent<Element> {
  if (element.type === "CharacterClass") return one(element.characters.intersect(TEXT));
  if (element.type === "Unknown") throw new Inexpressible();
  if (element.type !== "Assertion") return { ...element, alternatives: element.alternatives.map(withEdges) };
  const [only] = element.alternatives;
  const [inner] = only?.elements ?? [];
  const isEdge =
    element.negate &&
    element.alternatives.length === 1 &&
    only?.elements.length === 1 &&
    inner?.type === "CharacterClass" &&
    inner.characters.isAll;
  if (!isEdge) throw new Inexpressible();
  return one(edge(element.kind === "behind" ? BEGIN : END));
}

function edge(character: number): refa.CharSet {
  return refa.CharSet.empty(LAST).union([{ min: character, max: character }]);
}

function one(characters: refa.CharSet): NoParent<Element> {
  return { type: "CharacterClass", characters };
}

function repeated(characters: refa.CharSet, max: number): NoParent<Element> {
  return { type: "Quantifier", lazy: false, min: 0, max, alternatives: [concatenation([one(characters)])] };
}

function concatenation(elements: NoParent<Element>[]): NoParent<Concatenation> {
  return { type: "Concatenation", elements };
}
