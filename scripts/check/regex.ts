// Reads the subset of regular expressions that the engines of all languages understand alike.
// What is outside the subset is a SyntaxError that says what was met and where.

/** Inclusive ranges of code points, sorted and disjoint. */
export type Ranges = readonly (readonly [low: number, high: number])[];

/** What a pattern is made of in the end. */
export type Leaf = { readonly kind: "set"; readonly ranges: Ranges } | { readonly kind: "start" | "end" };

export type Node =
  | Leaf
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  | { readonly kind: "repeat"; readonly item: Node; readonly min: number; readonly max: number };

const LAST = 0x10ffff;
const SYNTAX = "^$\\.*+?()[]{}|";
const IN_CLASS = "\\]^[-";

/** Parses a pattern of the portable subset; throws a SyntaxError for anything else. */
export function parse(pattern: string): Node {
  const reader = new Reader(pattern);
  const node = choice(reader);
  if (!reader.done) reader.fail("an unmatched closing bracket");
  return node;
}

/** Tells whether some set or anchor of a pattern is as asked. */
export function hasLeaf(node: Node, asked: (leaf: Leaf) => boolean): boolean {
  switch (node.kind) {
    case "sequence":
      return node.items.some((item) => hasLeaf(item, asked));
    case "choice":
      return node.options.some((option) => hasLeaf(option, asked));
    case "repeat":
      return hasLeaf(node.item, asked);
    default:
      return asked(node);
  }
}

class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }
  get done(): boolean {
    return this.#at >= this.#characters.length;
  }
  peek(offset = 0): string | undefined {
    return this.#characters[this.#at + offset];
  }
  next(): string {
    const character = this.#characters[this.#at];
    if (character === undefined) return this.fail("the end of the pattern");
    this.#at += 1;
    return character;
  }
  take(text: string): boolean {
    const wanted = [...text];
    if (wanted.some((character, index) => this.peek(index) !== character)) return false;
    this.#at += wanted.length;
    return true;
  }
  fail(what: string): never {
    throw new SyntaxError(`${what} at character ${this.#at}`);
  }
}

function choice(reader: Reader): Node {
  const options = [sequence(reader)];
  while (reader.take("|")) options.push(sequence(reader));
  return options.length === 1 ? (options[0] as Node) : { kind: "choice", options };
}

function sequence(reader: Reader): Node {
  const items: Node[] = [];
  while (!reader.done && reader.peek() !== "|" && reader.peek() !== ")") items.push(repeated(reader));
  if (items.length === 0) reader.fail("an empty alternative");
  return items.length === 1 ? (items[0] as Node) : { kind: "sequence", items };
}

function repeated(reader: Reader): Node {
  const item = atom(reader);
  const bounds = quantifier(reader);
  if (bounds === undefined) return item;
  if (item.kind === "start" || item.kind === "end") reader.fail("a repeated anchor");
  if ("*+?{".includes(reader.peek() ?? " ")) reader.fail("a lazy, possessive or doubled quantifier");
  return { kind: "repeat", item, min: bounds[0], max: bounds[1] };
}

function quantifier(reader: Reader): [number, number] | undefined {
  if (reader.take("*")) return [0, Number.POSITIVE_INFINITY];
  if (reader.take("+")) return [1, Number.POSITIVE_INFINITY];
  if (reader.take("?")) return [0, 1];
  if (!reader.take("{")) return undefined;
  const min = count(reader);
  let max = min;
  if (reader.take(",")) max = reader.peek() === "}" ? Number.POSITIVE_INFINITY : count(reader);
  if (!reader.take("}") || max < min) reader.fail("a malformed repeat");
  return [min, max];
}

function count(reader: Reader): number {
  let digits = "";
  while (/^[0-9]$/.test(reader.peek() ?? "")) digits += reader.next();
  if (digits === "") reader.fail("a malformed repeat");
  return Number(digits);
}

function atom(reader: Reader): Node {
  const character = reader.next();
  if (character === "^") return { kind: "start" };
  if (character === "$") return { kind: "end" };
  if (character === "[") return characterClass(reader);
  if (character === "(") {
    if (!reader.take("?:")) reader.fail("a group that is not (?:…)");
    const inside = choice(reader);
    if (!reader.take(")")) reader.fail("an unclosed group");
    return inside;
  }
  if (character === "\\") return single(escaped(reader, SYNTAX));
  if (SYNTAX.includes(character)) reader.fail(`a bare ${character}`);
  return single(code(reader, character));
}

function characterClass(reader: Reader): Node {
  const negated = reader.take("^");
  const ranges: [number, number][] = [];
  while (!reader.take("]")) {
    const low = member(reader, ranges.length === 0);
    const isRange = reader.peek() === "-" && reader.peek(1) !== "]";
    if (!isRange) ranges.push([low, low]);
    else {
      reader.next();
      const high = member(reader, false);
      if (high < low) reader.fail("a range that runs backwards");
      ranges.push([low, high]);
    }
  }
  if (ranges.length === 0) reader.fail("an empty class");
  const merged = normalize(ranges);
  return { kind: "set", ranges: negated ? complement(merged) : merged };
}

function member(reader: Reader, first: boolean): number {
  for (const operator of ["&&", "--", "~~", "||"])
    if (reader.peek() === operator[0] && reader.peek(1) === operator[1])
      reader.fail(`the class operator ${operator}`);
  const character = reader.next();
  if (character === "[") reader.fail("a bare [ inside a class");
  if (character === "-" && !first && reader.peek() !== "]") reader.fail("a dash in the middle of a class");
  const point = character === "\\" ? escaped(reader, IN_CLASS) : code(reader, character);
  if (point > 0xffff) reader.fail("a class member beyond U+FFFF");
  return point;
}

function escaped(reader: Reader, allowed: string): number {
  const character = reader.next();
  if (!allowed.includes(character)) reader.fail(`the escape \\${character}`);
  return character.charCodeAt(0);
}

function code(reader: Reader, character: string): number {
  const point = character.codePointAt(0) as number;
  if (point >= 0xd800 && point <= 0xdfff) reader.fail("a lone surrogate");
  return point;
}

function single(point: number): Node {
  return { kind: "set", ranges: [[point, point]] };
}

function normalize(ranges: readonly (readonly [number, number])[]): Ranges {
  const merged: [number, number][] = [];
  for (const [low, high] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

function complement(ranges: Ranges): Ranges {
  const rest: [number, number][] = [];
  let from = 0;
  for (const [low, high] of ranges) {
    if (low > from) rest.push([from, low - 1]);
    from = high + 1;
  }
  if (from <= LAST) rest.push([from, LAST]);
  return rest;
}
