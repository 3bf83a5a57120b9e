import { isObject, type Json, type JsonObject } from "../../json.ts";
import type { Compile, Example, Patterns } from "../change.ts";
import type { Bench } from "./find.ts";
import { likelyValue } from "./values.ts";

/** What a comparison needs beside the two contracts. */
export interface Tools {
  readonly compile: Compile;
  readonly patterns: Patterns;
  readonly examples: readonly Example[];
}

/** Compiled when the first witness is looked for, and once. */
export function lazyBench(
  name: string,
  old: JsonObject,
  next: JsonObject,
  { compile, patterns, examples }: Tools,
): () => Bench {
  let bench: Bench | undefined;
  return () => {
    bench ??= {
      old: remembering(compile(old)),
      new: remembering(compile(next)),
      oldBundle: old,
      newBundle: next,
      patterns,
      examples: [
        ...examples.filter(({ document }) => document === name),
        ...samples(name, old, next, patterns),
      ],
      pool: [...new Set(examples.flatMap(({ content }) => [...stringsIn(content)]))],
    };
    return bench;
  };
}

/** Each difference asks about the same examples again. */
function remembering(validate: ReturnType<Compile>): ReturnType<Compile> {
  const known = new WeakMap<object, ReturnType<typeof validate>>();
  return (document) => {
    if (typeof document !== "object" || document === null) return validate(document);
    const faults = known.get(document) ?? validate(document);
    known.set(document, faults);
    return faults;
  };
}

/** Documents made from the schemas alone, for a document without examples. */
function samples(document: string, old: JsonObject, next: JsonObject, patterns: Patterns): Example[] {
  return [
    { name: "a sample of the old schema", document, content: likelyValue(old, { bundle: old, patterns }) },
    { name: "a sample of the new schema", document, content: likelyValue(next, { bundle: next, patterns }) },
  ];
}

function* stringsIn(value: Json): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (isObject(value)) for (const item of Object.values(value)) yield* stringsIn(item);
}
