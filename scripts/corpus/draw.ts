/** Shapes of tokens by kind and name: literal text with `{set:length}`, `{word}`, `{Word}` and `{one:a|b}` to draw. */
export interface Shapes {
  readonly sets: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly shapes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A token drawn from a shape. */
export interface Token {
  readonly kind: string;
  readonly shape: string;
  readonly value: string;
}

/** Draws `count` tokens of every shape; the same seed gives the same tokens on every machine. */
export function draw(shapes: Shapes, count: number, seed: number): Token[] {
  return Object.entries(shapes.shapes).flatMap(([kind, named]) =>
    Object.entries(named).flatMap(([shape, template]) => {
      const random = generator(hash(`${kind} ${shape} ${seed}`));
      return Array.from({ length: count }, () => ({ kind, shape, value: fill(template, shapes, random) }));
    }),
  );
}

/** Where a token may stand. No place may hide one. */
export const embeddings: Readonly<Record<string, (token: string) => string>> = {
  alone: (token) => token,
  "end of a sentence": (token) => `Rotation is blocked by ${token}.`,
  "middle of a sentence": (token) => `the worker saw ${token} in its log today`,
  quotes: (token) => `value "${token}" found`,
  brackets: (token) => `owner (${token}) pending`,
  backticks: (token) => `use \`${token}\` instead`,
  "after a colon": (token) => `evidence: ${token}`,
  "after an equals sign": (token) => `ref=${token}`,
};

function fill(template: string, { sets, words }: Shapes, random: () => number): string {
  const pick = <Item>(items: ArrayLike<Item>) => items[Math.floor(random() * items.length)] as Item;
  return template.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, argument = "") => {
    if (name === "word") return pick(words);
    if (name === "Word") return pick(words).replace(/^./, (letter) => letter.toUpperCase());
    if (name === "one") return pick(argument.split("|"));
    const set = sets[name];
    if (set === undefined || !/^[0-9]+$/.test(argument)) return whole;
    const characters = members(set);
    return Array.from({ length: Number(argument) }, () => pick(characters)).join("");
  });
}

function members(set: string): string[] {
  const spread = set.replace(/([A-Za-z0-9])-([A-Za-z0-9])/g, (_, low: string, high: string) => {
    const from = low.charCodeAt(0);
    return String.fromCharCode(
      ...Array.from({ length: high.charCodeAt(0) - from + 1 }, (_, at) => from + at),
    );
  });
  return [...spread];
}

/** mulberry32: small, seeded and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}
