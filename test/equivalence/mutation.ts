import fc from "fast-check";
import { isObject, type Json, type JsonObject, objects } from "../../src/json.ts";

/** Strings at which rules and bounds turn: beside prose, parts of what the rules look for, and odd characters. */
const PARTS = [
  ...[
    "",
    " ",
    "a",
    "A",
    "0",
    "-",
    "_",
    ".",
    "/",
    ":",
    "=",
    "@",
    "+",
    "\n",
    "\u00a0",
    "\u200b",
    "\u00e9",
    "\u8b66",
  ],
  ...[
    "\ud83d\ude80",
    "\ud800",
    "\udc00",
    "\udb40\udc41",
    "\u202e",
    "ready",
    "tenant-demo",
    "token rotation pending",
  ],
  ...[
    "gh\u0070_",
    "AK\u0049A",
    "ey\u004a",
    "://",
    "-----BEGIN ",
    "password",
    "Bearer ",
    "0123456789ab",
    "f3A9",
  ],
];

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join("")),
  },
  fc.string({ unit: "binary", maxLength: 40 }),
  // Both sides of every bound, in characters of one code unit and of two.
  fc
    .tuple(
      fc.constantFrom("a", "\ud83d\ude80"),
      fc.constantFrom(1, 2, 63, 64, 65, 128, 129, 511, 512, 513, 1025),
    )
    .map(([unit, count]) => unit.repeat(count)),
);

const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, [], {}, [[]], [null, null], { a: 1 }),
  fc.array(text, { maxLength: 70 }),
);

/** A document of the corpus with a few random changes: another value, one more field, one less, an entry again. */
export function changed(documents: readonly Json[]): fc.Arbitrary<Json> {
  // A value of its own for each change: a later one may go into it, and it would come to hold itself.
  const own = value.map((drawn) => structuredClone(drawn));
  const change = fc.record({
    where: fc.nat(),
    which: fc.nat(),
    kind: fc.nat({ max: 4 }),
    value: own,
    name: text,
  });
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => changes.reduce<Json>(apply, structuredClone(document)));
}

interface Change {
  readonly where: number;
  readonly which: number;
  readonly kind: number;
  readonly value: Json;
  readonly name: string;
}

function apply(document: Json, { where, which, kind, value, name }: Change): Json {
  const containers = [...objects(document)].map(([object]) => object);
  const container = containers[where % containers.length];
  if (container === undefined) return value;
  const keys = Object.keys(container);
  const key = keys[which % keys.length];
  if (kind === 0 || key === undefined) set(container, name, value);
  else if (kind === 1) delete container[key];
  else if (kind === 2) repeat(container, key);
  else within(container, key, which, value);
  return document;
}

/** An entry of a list twice; of what is no list, a list of it twice. */
function repeat(container: JsonObject, key: string): void {
  const old = container[key] ?? null;
  container[key] = Array.isArray(old) && old.length > 0 ? [...old, old[0] ?? null] : [old, old];
}

/** Another value: in a list, for one of its entries. */
function within(container: JsonObject, key: string, which: number, value: Json): void {
  const old = container[key];
  if (Array.isArray(old) && old.length > 0 && !isObject(old[0])) old[which % old.length] = value;
  else set(container, key, value);
}

/** As JSON.parse does: an own property, whatever its name. */
function set(container: JsonObject, key: string, value: Json): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
