import {
  registerSchema,
  type SchemaObject,
  type Validator,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import { BASIC } from "@hyperjump/json-schema/experimental";
import { CoverageMapService, TestCoverageEvaluationPlugin } from "@hyperjump/json-schema-coverage";
import { beforeAll, describe, expect, test } from "vitest";
import { unexpectedNames } from "../scripts/mutate/reach.ts";
import { loadSource } from "../scripts/source/load.ts";
import type { Json } from "../src/json.ts";

/**
 * What the examples reach of the hand-written schemas: a statement is a keyword, its two branches are that it
 * holds and that it does not. Whether what is reached also matters is for `npm run mutate`.
 */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const source = loadSource(process.cwd());
const written = [...source.files.keys()].filter((path) => source.schemas.has(path));
const maps = new CoverageMapService();
const validators = new Map<string, Validator>();
const reached = new TestCoverageEvaluationPlugin(maps);

beforeAll(async () => {
  for (const schema of source.schemas.values())
    registerSchema({ $schema: DIALECT, ...(withBase(schema) as SchemaObject) });
  for (const path of written) await maps.addFromFile(`${process.cwd()}/schemas/${path}`);
  for (const { name, path } of source.documents)
    for (const { document, content } of source.examples) if (document === name) await judge(path, content);
  // No schema refers to the definition that the library asks about the name of a field that should not be there.
  // A name is a string; that the definition says so as well takes a value that is none.
  for (const name of [...unexpectedNames(source), null]) await judge(FIELD_NAME, name);
});

const FIELD_NAME = "common/public-safe.schema.json#/$defs/field-name";

describe("the examples", () => {
  test.each(written)(
    "reach every keyword of %s, and both that it holds and that it does not",
    async (path) => {
      // The body of a file of shared definitions has no keyword that asserts, so that any value reaches it all.
      if (path.startsWith("common/")) expect(await judge(path, null)).toBe(true);
      const { s: statements, b: branches } = reachedOf(path) ?? {};
      expect(Object.keys(statements ?? {}).length).toBeGreaterThan(0);
      const missed = [
        ...Object.entries(statements ?? {}).filter(([, times]) => times === 0),
        ...Object.entries(branches ?? {}).filter(([at, times]) => !isIf(at) && times.includes(0)),
      ];
      expect(missed.map(([at]) => at.slice(source.base.length))).toEqual([]);
    },
  );
});

/** How often each keyword was asked, by its location, and how often it said no and yes. */
interface Reached {
  readonly s: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

function reachedOf(path: string): Reached | undefined {
  return (reached.coverage as Record<string, Reached>)[`${process.cwd()}/schemas/${path}`];
}

/** `if` itself never fails: what it asks may, and is a keyword of its own below it. */
function isIf(location: string): boolean {
  return location.endsWith("/if");
}

async function judge(schema: string, value: Json): Promise<boolean> {
  const validator = validators.get(schema) ?? (await validate(source.base + schema));
  validators.set(schema, validator);
  return validator(value as Parameters<Validator>[0], { outputFormat: BASIC, plugins: [reached] }).valid;
}

/** References here are paths below `schemas/`; a validator that knows them by `$id` wants them whole. */
function withBase(value: Json): Json {
  return JSON.parse(
    JSON.stringify(value, (key, part) =>
      key === "$ref" && typeof part === "string" ? source.base + part : part,
    ),
  );
}
