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

/** The automaton that reads START, a subject and END, and accepts where one of the named patterns is found in it. */
export function searching(patterns: Readonly<Record<string, string>>, alphabet: Alphabet): Automaton {
  const steps: Step[][] = [[]];
  const interned = new Map<string, Ranges>();
  const accepts = new Map<number, string>();
  const state = () => steps.push([]) - 1;
  const link = (from: number, step: Step) => (steps[from] as Step[]).push(step);

  link(0, { ranges: ANY, to: 0 });
  for (const [name, pattern] of Object.entries(patterns)) {
    const found = build(parse(pattern), 0);
    link(found, { ranges: ANY, to: found });
    accepts.set(found, name);
  }
  return { steps, accepts };

  function build(node: Node, from: number): number {
    switch (node.kind) {
      case "start":
      case "end": {
        const symbol = node.kind === "start" ? START : END;
        return read([[symbol, symbol]], from);
      }
      case "set":
        return readSet(node.ranges, from);
      case "sequence":
        return node.items.reduce((at, item) => build(item, at), from);
      case "choice": {
        const to = state();
        for (const option of node.options) link(build(option, from), { to });
        return to;
      }
      case "repeat":
        return repeat(node, from);
    }
  }

  function read(ranges: Ranges, from: number): number {
    // One object per set, so that the prover can remember what two sets share.
    const key = ranges.join();
    const known = interned.get(key) ?? ranges;
    interned.set(key, known);
    const to = state();
    link(from, { ranges: known, to });
    return to;
  }

  // Without `u` an astral character is two units, and a negated class takes either half.
  function readSet(ranges: Ranges, from: number): number {
    if (alphabet === "code points") return read(ranges, from);
    const [low, high] = ranges[0] as readonly [number, number];
    if (ranges.length === 1 && low === high && low > 0xffff) {
      const character = String.fromCodePoint(low);
      const lead = character.charCodeAt(0);
      const trail = character.charCodeAt(1);
      return read([[trail, trail]], read([[lead, lead]], from));
    }
    const units = ranges.filter((range) => range[0] <= 0xffff);
    return read(
      units.map((range) => [range[0], Math.min(range[1], 0xffff)] as const),
      from,
    );
  }

  function repeat(node: Node & { kind: "repeat" }, from: number): number {
    // A fresh state before and after a loop keeps it from being entered through somebody else's steps.
    let at = from;
    for (let count = 0; count < node.min; count += 1) at = build(node.item, at);
    const to = state();
    if (Number.isFinite(node.max)) {
      for (let count = node.min; count < node.max; count += 1) {
        link(at, { to });
        at = build(node.item, at);
      }
    } else {
      const loop = state();
      link(at, { to: loop });
      link(build(node.item, loop), { to: loop });
      at = loop;
    }
    link(at, { to });
    return to;
  }
}
