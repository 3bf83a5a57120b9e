import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compiled } from "../../generated/validators/index.js";
import { loadSource } from "../../scripts/source/load.ts";
import { schemaOf, source, valid } from "./documents.ts";
import { oneFault } from "./faults.ts";

const { examples } = loadSource(process.cwd());
const PATIENCE = 60_000;
const RUNS = { numRuns: 60, seed: 20260103 };

describe.each(source.documents)("$name", ({ name, path }) => {
  const { verdict, explain } = compiled[name as keyof typeof compiled];
  const judges = { "2020-12": plain("2020-12", path), "draft-07": plain("draft-07", path) };
  const agree = (document: unknown): void => {
    const expected = verdict(document);
    expect({ explain: explain(document), ...verdicts(document) }).toEqual({
      explain: expected,
      "2020-12": expected,
      "draft-07": expected,
    });
  };
  const verdicts = (document: unknown) =>
    Object.fromEntries(Object.entries(judges).map(([dialect, judge]) => [dialect, judge(document)]));

  test(
    "every example has one verdict, from the generated validators and from both bundles in Ajv",
    () => {
      for (const { document, content } of examples) {
        if (document === name || (document.endsWith("/exchange") && name.endsWith("exchange")))
          agree(content);
      }
    },
    PATIENCE,
  );

  test(
    "so has every document that the fuzzer makes, with a fault or without",
    () => {
      if (name === "exchange") return;
      const schema = schemaOf(name);
      const documents = valid(schema).chain((document) =>
        fc.oneof(
          fc.constant(document),
          oneFault(schema, document).map((faulty) => faulty.document),
        ),
      );
      fc.assert(fc.property(documents, agree), RUNS);
    },
    PATIENCE,
  );

  test(
    "so has any other JSON value",
    () => {
      fc.assert(fc.property(fc.jsonValue(), agree), RUNS);
    },
    PATIENCE,
  );
});

function plain(dialect: "2020-12" | "draft-07", path: string): (document: unknown) => boolean {
  const ajv = dialect === "2020-12" ? new Ajv2020({ strictTypes: false }) : new Ajv({ strictTypes: false });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  const validator = ajv.compile<unknown>(
    JSON.parse(readFileSync(`generated/schemas/${dialect}/${path}`, "utf8")),
  );
  return (document) => validator(document);
}
