import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validate, validateExchange, validators } from "../../src/index.ts";
import { pair, schemaOf, source, valid } from "./documents.ts";
import { oneFault } from "./faults.ts";

/** Shared machines are slow at times; no test here says how long it takes. */
const PATIENCE = 60_000;
const RUNS = { numRuns: 60, seed: 20260101 };
const names = source.documents.map(({ name }) => name).filter((name) => !name.endsWith("exchange"));

describe.each(names)("%s", (name) => {
  const validator = validators[name as keyof typeof validators];
  const schema = schemaOf(name);

  test(
    "whatever the schema describes is valid",
    () => {
      fc.assert(
        fc.property(valid(schema), (document) => {
          expect(validator.validate(document)).toEqual({ valid: true, value: document });
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "one fault is invalid, and every issue is at its path",
    () => {
      fc.assert(
        fc.property(
          valid(schema).chain((document) => oneFault(schema, document)),
          ({ document, path }) => {
            const result = validator.validate(document);
            expect(result.valid ? [] : [...new Set(result.issues.map((issue) => issue.path))]).toEqual([
              path,
            ]);
            expect(validator.is(document)).toBe(false);
          },
        ),
        { ...RUNS, numRuns: 150 },
      );
    },
    PATIENCE,
  );
});

describe.each(source.operations.map(({ name }) => name))("pairs of %s", (operation) => {
  const echoes = source.operations.find(({ name }) => name === operation)?.content
    .echoes as unknown as readonly { name: string; response: string }[];

  test(
    "a response that repeats what its request asked is valid",
    () => {
      fc.assert(
        fc.property(pair(operation), (exchange) => {
          expect(validateExchange(exchange)).toEqual({ valid: true, value: exchange });
          expect(validate(exchange).valid).toBe(true);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "a response to another request names each field that it does not repeat, and no other",
    () => {
      fc.assert(
        fc.property(pair(operation), pair(operation), (one, other) => {
          const mixed = { request: half(one, "request"), response: half(other, "response") };
          const result = validateExchange(mixed);
          const expected = echoes.filter(
            ({ response }) =>
              JSON.stringify(at(one, `/response${response}`)) !==
              JSON.stringify(at(other, `/response${response}`)),
          );
          expect(result.valid ? [] : result.issues.map(({ path, rule }) => ({ path, rule }))).toEqual(
            expected.map(({ name, response }) => ({
              path: `/response${response}`,
              rule: `exchange/${name}`,
            })),
          );
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "a response of another operation is invalid, and the operation is named",
    () => {
      const another = source.operations.find(({ name }) => name !== operation)?.name ?? "";
      fc.assert(
        fc.property(pair(operation), pair(another), (one, other) => {
          const result = validateExchange({
            request: half(one, "request"),
            response: half(other, "response"),
          });
          expect(result.valid ? [] : result.issues).toContainEqual(
            expect.objectContaining({ path: "/response/operation", rule: "const" }),
          );
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

function half(exchange: unknown, name: string): unknown {
  return at(exchange, `/${name}`);
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((here, token) => (here as Record<string, unknown>)[token], value);
}
