import { definitionName, definitions } from "../../src/bundle.ts";
import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/json.ts";
import { typeName } from "../render/types.ts";
import { shape } from "../shape.ts";
import type { Source } from "../source/load.ts";

const DEFINITION = "#/$defs/";

/** What a generator, or its language, wants told its way. */
export interface Wishes {
  /** Strings with a shape are types of their own; elsewhere the shape stands where it is used. */
  readonly namedStrings: boolean;
  /** What a fixed string becomes: a constant, or a choice of one where a language's generator knows no other constant. */
  readonly constant: (value: string) => JsonObject;
}

/** The types of all documents, a definition each. */
export interface Input {
  /** The names of those that are whole documents, by the document's name. */
  readonly documents: ReadonlyMap<string, string>;
  readonly definitions: Readonly<Record<string, JsonObject>>;
}

/**
 * What the type generators of other languages read, named as in TypeScript: one set of definitions for all documents,
 * so that a shared type exists once in every language and has one name in all of them.
 */
export function languageInput({ schemas, documents }: Source, wishes: Wishes): Input {
  const roots = documents.filter(({ path }) => isMessage(schemas.get(path)));
  const { $defs } = shape({
    $defs: definitions(
      schemas,
      roots.map(({ path }) => `${path}#`),
    ),
  }) as { $defs: JsonObject };
  const kept = Object.keys($defs).filter((name) => isType(objectAt($defs, name), wishes));
  return {
    documents: new Map(roots.map(({ name, path }) => [name, nameOf($defs, definitionName(`${path}#`))])),
    definitions: Object.fromEntries(
      kept.map((name) => [nameOf($defs, name), definition(objectAt($defs, name), $defs, wishes)]),
    ),
  };
}

/** A copy in which references lead to where the generator keeps its definitions. */
export function withRefs(value: Json, place: (name: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => withRefs(item, place));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "$ref" && typeof item === "string"
        ? place(item.slice(DEFINITION.length))
        : withRefs(item, place),
    ]),
  );
}

/** The type's name, which is the same in every language. */
function nameOf($defs: JsonObject, name: string): string {
  return typeName(stringAt(objectAt($defs, name), "title"));
}

/** An object that is sent: a choice of others is no type of its own, and a file that names its `$schema` is an author's. */
function isMessage(schema: JsonObject | undefined): boolean {
  return schema?.type === "object" && !Object.hasOwn(objectAt(schema, "properties"), "$schema");
}

/** What deserves a name in a program: an object, a choice, perhaps a string with a shape. */
function isType({ type, enum: choices, const: constant }: JsonObject, { namedStrings }: Wishes): boolean {
  if (type === "object") return true;
  return type === "string" && (choices !== undefined || (namedStrings && constant === undefined));
}

function definition(schema: JsonObject, $defs: JsonObject, wishes: Wishes): JsonObject {
  return { title: stringAt(schema, "title"), ...(plain(schema, $defs, wishes) as JsonObject) };
}

/**
 * A schema without what makes generators stumble: titles of what is no type, and defaults (a document is never
 * filled in while it is read).
 */
function plain(value: Json, $defs: JsonObject, wishes: Wishes): Json {
  if (Array.isArray(value)) return value.map((item) => plain(item, $defs, wishes));
  if (!isObject(value)) return value;
  if (typeof value.$ref === "string") return resolved(value, $defs, wishes);
  const { title, default: _default, const: constant, ...rest } = value;
  if (isObject(title)) rest.title = title; // a property of that name
  const said =
    typeof constant === "string"
      ? wishes.constant(constant)
      : constant === undefined
        ? {}
        : { const: constant };
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, plain(item, $defs, wishes)])),
    ...said,
  };
}

/** What a reference leads to, by its name or in its place, with the description that stands nearest to the reader. */
function resolved(schema: JsonObject, $defs: JsonObject, wishes: Wishes): Json {
  const name = stringAt(schema, "$ref").slice(DEFINITION.length);
  const target = objectAt($defs, name);
  const description = schema.description ?? target.description ?? "";
  if (isType(target, wishes)) return { description, $ref: DEFINITION + nameOf($defs, name) };
  const { title: _title, ...rest } = target;
  return plain({ ...rest, description }, $defs, wishes);
}
