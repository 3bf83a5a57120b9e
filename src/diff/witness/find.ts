import type { Json, JsonObject } from "../../json.ts";
import type { Example, Fault, Patterns, Witness } from "../change.ts";
import type { Difference } from "../compare/context.ts";
import { asObject } from "../node.ts";
import { isRefusedFor } from "./attribute.ts";
import { neighbours } from "./neighbours.ts";
import { type Spot, spotsOf } from "./places.ts";
import { first, type Material, valuesFor } from "./values.ts";

/** Both validators of a document, its schemas, and its examples. */
export interface Bench {
  readonly old: (document: Json) => readonly Fault[];
  readonly new: (document: Json) => readonly Fault[];
  readonly oldBundle: JsonObject;
  readonly newBundle: JsonObject;
  readonly examples: readonly Example[];
  /** Strings of all examples, for want of better ones. */
  readonly pool: readonly string[];
  readonly patterns: Patterns;
}

/** The harm that is looked for: documents that only the old, or only the new validator takes. */
export type Harm = "narrows" | "widens";

/** Documents made for one difference at most. */
const TRIES = 1000;

/** Valid examples that are changed, and as many others: more of them show the same. */
const BASES = 4;

/** Values that one schema suggests at most. */
const VALUES = 400;

/** A document that shows a difference at its place doing harm, or undefined where none was found. */
export function findWitness(difference: Difference, harm: Harm, bench: Bench): Witness | undefined {
  const [accepting, refusing] = harm === "narrows" ? [bench.old, bench.new] : [bench.new, bench.old];
  const accepts = (document: Json) => accepting(document).length === 0;
  for (const { example, spot, suffix, document } of documents(difference, bench, accepts)) {
    if (!accepts(document) || !isRefusedFor(difference, spot.pointer, refusing(document))) continue;
    return {
      example: example.name,
      path: spot.pointer + suffix,
      document,
      old: harm === "narrows",
      new: harm === "widens",
    };
  }
  return undefined;
}

interface Try {
  readonly example: Example;
  readonly spot: Spot;
  /** The pointer from the spot to what was changed. */
  readonly suffix: string;
  readonly document: Json;
}

/** The examples as they are, one for each value in the place in question; then some of them, changed in that place. */
function* documents(
  difference: Difference,
  bench: Bench,
  accepts: (document: Json) => boolean,
): Generator<Try> {
  const all = bench.examples.flatMap((example) =>
    [...spotsOf(example.content, difference.place)].map((spot) => ({ example, spot })),
  );
  const values = new Set<string>();
  for (const at of all) {
    if (at.spot.value === undefined || !accepts(at.example.content)) continue;
    const value = JSON.stringify(at.spot.value);
    if (values.has(value)) continue;
    values.add(value);
    yield { ...at, suffix: "", document: at.example.content };
  }
  yield* first(changed(difference, bench, basesOf(all, accepts)), TRIES);
}

function* changed(
  difference: Difference,
  bench: Bench,
  spots: readonly Pick<Try, "example" | "spot">[],
): Generator<Try> {
  const [older, newer] = materials(bench);
  for (const at of spots) {
    for (const [schema, material] of [
      [difference.new, newer],
      [difference.old, older],
    ] as const) {
      for (const { suffix, value } of neighbours(at.spot.value, asObject(schema), material))
        yield { ...at, suffix, document: at.spot.with(value) };
    }
  }
  const suggested = suggestions(difference, bench);
  for (const at of spots)
    for (const value of suggested) yield { ...at, suffix: "", document: at.spot.with(value) };
}

/** The places of a few examples that have the place: of valid ones first, but below `not` and `if` others lead there. */
function basesOf<At extends { readonly example: Example }>(
  all: readonly At[],
  accepts: (document: Json) => boolean,
): readonly At[] {
  const examples = [...new Set(all.map(({ example }) => example))];
  const valid = examples.filter(({ content }) => accepts(content));
  const others = examples.filter((example) => !valid.includes(example));
  const bases = [...valid.slice(0, BASES), ...others.slice(0, BASES)];
  return bases.flatMap((base) => all.filter(({ example }) => example === base));
}

function materials({ oldBundle, newBundle, patterns }: Bench): readonly [Material, Material] {
  return [
    { bundle: oldBundle, patterns },
    { bundle: newBundle, patterns },
  ];
}

/** Strings that only one of two patterns matches, what the schemas suggest, and the examples' strings. */
function suggestions({ old, new: next, part }: Difference, bench: Bench): Json[] {
  const [older, newer] = materials(bench);
  // Of a list of rules the first would use up all tries; what came or went tells the two apart.
  const ofPart = [older, newer].flatMap((material) => first(valuesFor(part, material), VALUES));
  const words = ofPart.filter((value) => typeof value === "string");
  const [one, other] = [asObject(old).pattern, asObject(next).pattern];
  const { difference, words: wordsOf } = bench.patterns;
  const between =
    typeof one === "string" && typeof other === "string"
      ? [...(difference(one, other) ?? []), ...(difference(other, one) ?? [])]
      : [];
  const both = [one, other].flatMap((pattern) => (typeof pattern === "string" ? wordsOf(pattern) : []));
  const values = [
    ...between,
    ...combined(between, both),
    ...ofPart,
    ...combined(words, words),
    ...first(valuesFor(next, newer), VALUES),
    ...first(valuesFor(old, older), VALUES),
    ...bench.pool,
  ];
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Strings put together: where several conditions meet, it often takes two of them, or a longer one. */
function combined(strings: readonly string[], others: readonly string[]): string[] {
  const all = [...strings.slice(0, 8), ...others.slice(0, 16)];
  return strings.slice(0, 8).flatMap((one) => [one + one + one, ...all.map((other) => one + other)]);
}
