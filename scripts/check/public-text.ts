import type { JsonObject } from "../../src/json.ts";
import { target } from "../../src/refs.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import { CONDITION, subschemas } from "./keywords.ts";

/** The file whose definitions refuse secrets and personal data. */
const PUBLIC_SAFE = "common/public-safe.schema.json";

/** Text that someone writes into a request or a response goes through the public-safe rules, wherever its schema stands. */
export function checkPublicText(source: Source): Mistake[] {
  const places = new Set<string>();
  for (const { name } of source.operations)
    for (const document of ["request", "response"])
      collectFreeText(source, `operations/${name}/${document}.schema.json#`, places, new Set());
  return [...places].flatMap((place) => {
    const [path = "", pointer = ""] = place.split("#");
    const mistake = source.files
      .get(path)
      ?.mistake(pointer, `free text must be public-safe: refer to label or text of ${PUBLIC_SAFE}`);
    return mistake === undefined ? [] : [mistake];
  });
}

function collectFreeText(source: Source, ref: string, places: Set<string>, seen: Set<string>): void {
  if (seen.has(ref) || ref.startsWith(`${PUBLIC_SAFE}#`)) return;
  seen.add(ref);
  const { $defs: _own, ...schema } = target(source.schemas, ref) ?? {};
  for (const [part, pointer] of subschemas(schema)) {
    if (isFreeText(part) && !CONDITION.test(pointer)) places.add(`${ref}${pointer}`);
    if (typeof part.$ref === "string") collectFreeText(source, part.$ref, places, seen);
  }
}

function isFreeText({ type, const: fixed, enum: list }: JsonObject): boolean {
  return [type].flat().includes("string") && fixed === undefined && list === undefined;
}
