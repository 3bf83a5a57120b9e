import { type Node, parse, type Ranges } from "../check/regex.ts";

/** How the subject is cut into symbols: JavaScript without `u` and .NET see code units, all others code points. */
export type Alphabet = "code points" | "code units";

/** Two symbols stand for the ends of the subject, so that `^` and `$` are ordinary letters of the automaton. */
export const START = 0x110000;
export const END = 0x110001;

/** A step that reads one symbol out of `ranges`, or nothing when `ranges` is absent. */
export interface Step {
  readonly ranges?: Ranges;
  readonly to: number;
}

/** A nondeterministic automaton; it starts in state 0, and each state where it accepts says what it found. */
export interface Automaton {
  readonly steps: readonly (readonly Step[])[];
  readonly accepts: ReadonlyMap<number, string>;
}

const ANY: Ranges = [[0, END]];

/**
 * The automaton that reads START, a subject and END, and accepts where one of the named patterns is found in it.
 *
 * It is built from its end: what stands before the same rest of a pattern twice is one state, which keeps an automaton
 * of long alternatives small. Whoever counts the ways through a pattern needs each way, and asks for it.
 */
export function searching(
  patterns: Readonly<Record<string, string>>,
  alphabet: Alphabet,
  ways: "one of the same" | "each" = "one of the same",
): Automaton {
  const steps: Step[][] = [[]];
  const accepts = new Map<number, string>();
  const state = (...first: Step[]) => steps.push(first) - 1;
  const link = (from: number, step: Step) => (steps[from] as Step[]).push(step);
  const interned = new Interned();
  const known = new Map<string, number>();

  link(0, { ranges: ANY, to: 0 });
  for (const [name, pattern] of Object.entries(patterns)) {
    const found = state();
    link(found, { ranges: ANY, to: found });
    accepts.set(found, name);
    link(0, { to: build(parse(pattern), found) });
  }
  return { steps, accepts };

  /** The state from which reading what a node says leads to another. */
  function build(node: Node, to: number): number {
    return once(
      () => `${interned.node(node)} ${to}`,
      () => construct(node, to),
    );
  }

  /** The state that goes on as one or another of some others. */
  function either(...states: readonly number[]): number {
    return once(
      () => states.join(),
      () => state(...states.map((to) => ({ to }))),
    );
  }

  function once(key: () => string, make: () => number): number {
    if (ways === "each") return make();
    const name = key();
    const made = known.get(name) ?? make();
    known.set(name, made);
    return made;
  }

  function construct(node: Node, to: number): number {
    switch (node.kind) {
      case "start":
      case "end": {
        const symbol = node.kind === "start" ? START : END;
        return read([[symbol, symbol]], to);
      }
      case "set":
        return readSet(node.ranges, to);
      case "sequence":
        return node.items.reduceRight((rest, item) => build(item, rest), to);
      case "choice":
        return either(...node.options.map((option) => build(option, to)));
      case "repeat":
        return repeat(node, to);
    }
  }

  function read(ranges: Ranges, to: number): number {
    // Two ways that read the same would be one where they arrive, unless each has a place of its own to arrive at.
    const arrival = ways === "each" ? state({ to }) : to;
    return state({ ranges: interned.ranges(ranges), to: arrival });
  }

  // Without `u` an astral character is two units, and a negated class takes either half.
  function readSet(ranges: Ranges, to: number): number {
    if (alphabet === "code points") return read(ranges, to);
    const [low, high] = ranges[0] as readonly [number, number];
    if (ranges.length === 1 && low === high && low > 0xffff) {
      const character = String.fromCodePoint(low);
      const lead = character.charCodeAt(0);
      const trail = character.charCodeAt(1);
      return read([[lead, lead]], read([[trail, trail]], to));
    }
    const units = ranges.filter((range) => range[0] <= 0xffff);
    return read(
      units.map((range) => [range[0], Math.min(range[1], 0xffff)] as const),
      to,
    );
  }

  function repeat({ item, min, max }: Node & { kind: "repeat" }, to: number): number {
    let at = to;
    if (Number.isFinite(max)) for (let count = min; count < max; count += 1) at = either(to, build(item, at));
    else {
      at = state({ to });
      link(at, { to: build(item, at) });
    }
    for (let count = 0; count < min; count += 1) at = build(item, at);
    return at;
  }
}

/** One number for all nodes that say the same, and one object for all equal sets. */
class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #nodes = new WeakMap<Node, number>();
  readonly #ranges = new Map<string, Ranges>();
  readonly #same = new WeakMap<Ranges, Ranges>();

  node(node: Node): number {
    const known = this.#nodes.get(node);
    if (known !== undefined) return known;
    const key = this.#spelled(node);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#nodes.set(node, number);
    return number;
  }

  ranges(ranges: Ranges): Ranges {
    const known = this.#same.get(ranges);
    if (known !== undefined) return known;
    const key = ranges.join();
    const same = this.#ranges.get(key) ?? ranges;
    this.#ranges.set(key, same);
    this.#same.set(ranges, same);
    return same;
  }

  #spelled(node: Node): string {
    switch (node.kind) {
      case "set":
        return `set ${node.ranges.join()}`;
      case "sequence":
        return `sequence ${node.items.map((item) => this.node(item)).join()}`;
      case "choice":
        return `choice ${node.options.map((option) => this.node(option)).join()}`;
      case "repeat":
        return `repeat ${this.node(node.item)} ${node.min} ${node.max}`;
      default:
        return node.kind;
    }
  }
}
