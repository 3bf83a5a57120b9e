import { type JsonObject, objectAt } from "../../src/json.ts";
import { compileBody } from "./expression.ts";
import type { Plain } from "./plain.ts";
import { Writer } from "./writer.ts";

/** A module that imports nothing, and the name in it of the function for each schema. */
export interface VerdictModule {
  readonly text: string;
  readonly functions: ReadonlyMap<string, string>;
}

/**
 * Functions that tell whether a document is valid under its schema, and nothing else.
 *
 * Ajv's code makes a path, an options object and an error wherever it looks. Without them the same answer takes a
 * fifth of the time and a tenth of the bytes; the tests hold it against Ajv's. Definitions of the same name
 * are the same in every bundle, and are written once. Of a string that a pattern tells to be plain nothing more is asked
 * where that is proved to be safe.
 */
export function verdictModule(schemas: ReadonlyMap<string, JsonObject>, plain?: Plain): VerdictModule {
  const definitions = Object.assign({}, ...[...schemas.values()].map((schema) => objectAt(schema, "$defs")));
  const writer = new Writer(definitions, compileBody, plain);
  const functions = new Map(
    [...schemas].map(([name, schema]) => [name, writer.function(compileBody(schema, writer))]),
  );
  return { text: writer.toString(), functions };
}
