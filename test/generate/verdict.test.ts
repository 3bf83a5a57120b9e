import { expect, test } from "vitest";
import { verdictModule } from "../../scripts/verdict/module.ts";
import type { Plain } from "../../scripts/verdict/plain.ts";
import type { JsonObject } from "../../src/json.ts";

const PLAIN: Plain = { text: "^[a-z -]+$", name: "^[a-z]{1,9}(?:-[a-z]{1,9})*$" };

/** A label and the rules that it is held against, each a pattern that is refused. */
function label(own: JsonObject, ...refused: readonly string[]): JsonObject {
  const rules = refused.map((pattern, at): [string, JsonObject] => [
    `rule${at}`,
    { "x-rule": `rule${at}`, title: "a rule", not: { type: "string", pattern } },
  ]);
  const allOf = rules.map(([name]) => ({ $ref: `#/$defs/${name}` }));
  const safe = { if: { type: "string", pattern: "^$" }, else: { allOf } };
  return {
    type: "string",
    ...own,
    allOf: [{ $ref: "#/$defs/safe" }],
    $defs: { safe, ...Object.fromEntries(rules) },
  };
}

async function verdictOf(schema: JsonObject): Promise<{ text: string; is: (value: unknown) => boolean }> {
  const { text, functions } = verdictModule(new Map([["it", schema]]), PLAIN);
  const module = `${text}\nexport { ${functions.get("it")} as is };`;
  const { is } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  return { text, is };
}

const asksNames = (text: string) => text.includes(PLAIN.name);

test("a plain name is asked nothing more where its pattern takes all of them and no rule refuses one", async () => {
  const { text, is } = await verdictOf(
    label({ minLength: 1, maxLength: 6, pattern: "^[a-z0-9-]+$" }, "[0-9]{3}"),
  );
  expect(asksNames(text)).toBe(true);
  expect(["a-b", "abcdef", "a-1", "", "abcdefg", "a-123", "é", 5, null].map(is)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ["its pattern takes fewer", label({ pattern: "^[a-z]+$" }, "[0-9]{3}"), "a-b"],
  ["its pattern has another end", label({ pattern: "^[a-z-]{1,20}[a-y]$" }, "[0-9]{3}"), "a-z"],
  ["a rule refuses one", label({ pattern: "^[a-z-]+$" }, "[0-9]{3}", "^key-"), "key-a"],
  ["it wants more than one character", label({ minLength: 2, pattern: "^[a-z-]+$" }, "[0-9]{3}"), "a"],
])("a plain name is nothing special where %s", async (_why, schema, refused) => {
  const { text, is } = await verdictOf(schema);
  expect(asksNames(text)).toBe(false);
  expect(is(refused)).toBe(false);
});
