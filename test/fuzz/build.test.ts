import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildExchange, ContractError, operations, validateExchange } from "../../src/index.ts";
import { schemaOf, valid } from "./documents.ts";
import { oneFault } from "./faults.ts";

const PATIENCE = 60_000;
const RUNS = { numRuns: 150, seed: 20260102 };

describe.each(operations)("building $name", ({ name, inputs }) => {
  const schema = schemaOf(`${name}/input`);
  const build = (input: unknown) => buildExchange(name, input as never);

  test(
    "from whatever the input's schema describes gives a valid pair that holds every value given",
    () => {
      fc.assert(
        fc.property(valid(schema), (input) => {
          const exchange = build(input);
          expect(validateExchange(exchange)).toEqual({ valid: true, value: exchange });
          for (const { name, document, pointer } of inputs.filter(({ name }) =>
            Object.hasOwn(input as object, name),
          )) {
            expect(at(exchange, `/${document}${pointer}`)).toEqual((input as Record<string, unknown>)[name]);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "from a tenant alone gives a valid pair, whatever was made up",
    () => {
      for (let run = 0; run < 500; run += 1)
        expect(validateExchange(build({ tenant_id: "tenant-demo" })).valid).toBe(true);
    },
    PATIENCE,
  );

  test(
    "from an input with one fault refuses it and names the field",
    () => {
      fc.assert(
        fc.property(
          valid(schema).chain((input) => oneFault(schema, input)),
          ({ document, path, key }) => {
            const refusal = thrown(() => build(document));
            expect(refusal).toBeInstanceOf(ContractError);
            const { issues } = refusal as ContractError;
            expect(new Set(issues.map((issue) => issue.path))).toEqual(new Set([path]));
            if (
              path === "" &&
              key === undefined &&
              document !== null &&
              typeof document === "object" &&
              !Array.isArray(document)
            ) {
              expect(issues[0]?.message).toMatch(/"[a-z_]+"/);
            }
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "from any value at all gives a valid pair or a ContractError",
    () => {
      fc.assert(
        fc.property(
          fc.anything({ withDate: true, withMap: true, withSparseArray: true, withBigInt: true }),
          (input) => {
            const refusal = thrown(() => expect(validateExchange(build(input)).valid).toBe(true));
            if (refusal !== undefined) expect(refusal).toBeInstanceOf(ContractError);
          },
        ),
        { ...RUNS, numRuns: 1000 },
      );
    },
    PATIENCE,
  );
});

function thrown(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((here, token) => (here as Record<string, unknown>)[token], value);
}
