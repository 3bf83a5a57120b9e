import fc, { type Arbitrary } from "fast-check";
import { isObject, type Json, type JsonObject, objectAt } from "../../src/json.ts";
import { resolve } from "../../src/refs.ts";
import { put, refersTo, source } from "./documents.ts";

/** A document with one fault, and what must be said of it. */
export interface Faulty {
  readonly document: Json;
  readonly path: string;
  /** The field too many, whose own place is what a reader is shown. */
  readonly key?: string;
}

/** What no label and no text may hold; the token is joined so that this file holds none. */
const REFUSED = [
  "",
  " ",
  " owner",
  "owner ",
  "owner\n",
  "owner\u200bpending",
  `${"gh"}${"p_"}Example0Example0Example0`,
  `${"see https:"}${"//console.example.org"}`,
  "review ".repeat(90),
];
const WRONG: readonly Json[] = [null, 7.5, [[]], { notes: [] }];

/** One random fault in a valid document. */
export function oneFault(schema: JsonObject, document: Json): Arbitrary<Faulty> {
  return fc
    .constantFrom(...faults(schema, document, ""))
    .map(({ at, item, ...said }) => ({ ...said, document: put(document, at, item) }));
}

/** A fault to come: where it goes, and what is to stand there instead. */
interface Fault extends Omit<Faulty, "document"> {
  readonly at: string;
  readonly item: Json | undefined;
}

function faults(schema: JsonObject, value: Json, path: string): Fault[] {
  const resolved = resolve(source.schemas, schema);
  const set = (item: Json): Fault => ({ at: path, item, path });
  const own = [
    ...WRONG.filter((item) => path !== "" || !isObject(item))
      .filter((item) => !isTyped(item, resolved.type))
      .map((item) => set(item)),
    ...vocabulary(resolved).map((item) => set(item)),
  ];
  if (typeof value === "string" && refersTo(schema, /\/(?:label|text)$/))
    own.push(...REFUSED.map((item) => set(item)));
  if (Array.isArray(value)) return [...own, ...listFaults(resolved, value, path)];
  return isObject(value) ? [...own, ...objectFaults(resolved, value, path)] : own;
}

function isTyped(item: Json, type: Json | undefined): boolean {
  return (type === "array" && Array.isArray(item)) || (type === "object" && isObject(item));
}

function vocabulary({ const: constant, enum: values }: JsonObject): Json[] {
  if (typeof constant === "boolean") return [!constant];
  return constant === undefined && values === undefined ? [] : ["", "paused", `${String(constant)} `];
}

function listFaults(schema: JsonObject, list: readonly Json[], path: string): Fault[] {
  const to = (items: Json[]): Fault => ({ at: path, item: items, path });
  const [first] = list;
  const items = isObject(schema.items) ? schema.items : {};
  return [
    ...(Number(schema.minItems ?? 0) > 0 ? [to([])] : []),
    ...(schema.uniqueItems === true && first !== undefined ? [to([...list, first])] : []),
    ...(schema.maxItems === 64 && schema.uniqueItems !== true && first !== undefined
      ? [to(Array.from({ length: 65 }, () => first))]
      : []),
    ...list.flatMap((item, index) => faults(items, item, `${path}/${index}`)),
  ];
}

function objectFaults(schema: JsonObject, value: JsonObject, path: string): Fault[] {
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const extra = ["notes", "api_key", "x-trace", "ÿ", "a b"].map((key) => ({
    at: `${path}/${key}`,
    item: "see the runbook",
    path,
    key,
  }));
  return [
    ...extra,
    ...required.map((name) => ({ at: `${path}/${name}`, item: undefined, path })),
    ...Object.entries(objectAt(schema, "properties")).flatMap(([name, property]) =>
      isObject(property) && value[name] !== undefined ? faults(property, value[name], `${path}/${name}`) : [],
    ),
  ];
}
