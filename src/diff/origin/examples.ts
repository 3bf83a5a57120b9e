import { existsSync, readFileSync } from "node:fs";
import { isObject, type Json } from "../../json.ts";
import type { Example } from "../change.ts";

/** The documents of conformance vectors; texts that are no JSON say nothing about schemas and are left out. */
export function examplesIn(file: string): Example[] {
  if (!existsSync(file)) return [];
  const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: Json };
  return (Array.isArray(vectors) ? vectors : []).filter(isObject).flatMap(({ id, schema, text }) => {
    const content = parsed(String(text));
    return content === undefined ? [] : [{ name: String(id), document: String(schema), content }];
  });
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
