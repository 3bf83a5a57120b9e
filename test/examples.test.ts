import { describe, expect, test } from "vitest";
import { difference, undo } from "../scripts/source/difference.ts";
import type { Example } from "../scripts/source/examples.ts";
import { loadSource } from "../scripts/source/load.ts";
import { findDocument } from "../src/find.ts";
import { type Issue, type Validator, validate, validators } from "../src/index.ts";
import type { Json } from "../src/json.ts";

const { examples, documents } = loadSource(process.cwd());
const valid = examples.filter(({ fault }) => fault === undefined);
const invalid = examples.filter((example) => example.fault !== undefined);

for (const { name } of documents.filter(({ name }) => examples.some(({ document }) => document === name))) {
  describe(name, () => {
    test.each(valid.filter(({ document }) => document === name).map(named))(
      "%s is valid",
      (_, { content }) => {
        expect(validatorOf(name).validate(content)).toEqual({ valid: true, value: content });
        expect(validatorOf(name).is(content)).toBe(true);
        if (saysWhatItIs(content, name)) expect(validate(content)).toEqual({ valid: true, value: content });
      },
    );

    test.each(invalid.filter(({ document }) => document === name).map(named))(
      "%s is invalid",
      (_, { content, fault }) => {
        expect(issuesOf(validatorOf(name), content)).toEqual(sorted(fault?.issues ?? []));
        expect(validatorOf(name).is(content)).toBe(false);
        if (saysWhatItIs(content, name))
          expect(issuesOf({ validate }, content)).toEqual(sorted(fault?.issues ?? []));
        const base = baseOf(name, fault?.against);
        const [step, ...more] = difference(base, content);
        expect(more).toEqual([]);
        expect(step === undefined ? content : undo(content, step)).toEqual(base);
      },
    );
  });
}

test("every document has a valid and an invalid example, the union of the pairs aside", () => {
  const bare = documents.filter(
    ({ name }) => ![valid, invalid].every((list) => list.some(({ document }) => document === name)),
  );
  expect(bare.map(({ name }) => name)).toEqual(["exchange"]);
});

/** The valid example that an invalid one names; the other tests hold that it is valid. */
function baseOf(document: string, against: string | undefined): Json {
  return valid.find((example) => example.document === document && example.name === against)?.content ?? null;
}

function named(example: Example): [string, Example] {
  return [example.name.replaceAll("-", " "), example];
}

function validatorOf(document: string): Validator<unknown> {
  return validators[document as keyof typeof validators];
}

/** An example whose fault is in what names its kind is told apart by its folder alone. */
function saysWhatItIs(content: unknown, document: string): boolean {
  const found = findDocument(content);
  return "document" in found
    ? found.document.name === document
    : documents.some(
        ({ name }) =>
          name === document && /\/(?:request|response|exchange)$|^(?:contract|validation-report)$/.test(name),
      );
}

function issuesOf(
  { validate }: Pick<Validator<unknown>, "validate">,
  content: unknown,
): { path: string; rule: string }[] {
  const result = validate(content);
  return result.valid ? [] : sorted(result.issues);
}

function sorted(issues: readonly Pick<Issue, "path" | "rule">[]): { path: string; rule: string }[] {
  return issues
    .map(({ path, rule }) => ({ path, rule }))
    .sort((one, other) => (one.path + one.rule < other.path + other.rule ? -1 : 1));
}
