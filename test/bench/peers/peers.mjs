// The same request, judged by other validators: structure, labels and the rules of public-safe text. What has no words for the
// rules is given them as a function. Reads {schema, document, verdicts} from standard input; prints the ratio of each to JSON.parse.
import { readFileSync } from "node:fs";
import { validator } from "@exodus/schemasafe";
import { FormatRegistry, Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";

const { schema, document, verdicts, function: name } = JSON.parse(readFileSync(0, "utf8"));
const own = (await import(verdicts))[name];

const { $defs } = schema;
const safe = $defs["public-safe"];
const regex = (pattern) => new RegExp(pattern, "u");
const exit = regex(safe.if.pattern);
const refused = [...(safe.allOf ?? []), ...safe.else.allOf].map(({ $ref }) =>
  regex($defs[$ref.replace("#/$defs/", "")].not.pattern),
);
const LABEL = regex($defs.label.pattern);
const isSafe = (text) =>
  (exit.test(text) || refused.every((rule) => !rule.test(text))) && !text.includes("\n");
const isUnique = (list) => new Set(list).size === list.length;

/** Turns the request's schema into another library's, from the few forms that it has. */
function built(node, make) {
  if (node.$ref !== undefined) {
    const target = node.$ref.replace("#/$defs/", "");
    return target === "label" ? make.label() : built($defs[target], make);
  }
  if (node.const !== undefined) return make.constant(node.const);
  if (node.type === "array") return make.list(built(node.items, make));
  if (node.enum !== undefined) return make.names(node.enum);
  const fields = Object.entries(node.properties).map(([key, value]) => [key, built(value, make)]);
  return make.object(Object.fromEntries(fields));
}

const zod = built(schema, {
  object: (fields) => z.strictObject(fields),
  constant: (value) => z.literal(value),
  names: (names) => z.enum(names),
  list: (item) => z.array(item).min(1).refine(isUnique),
  label: () => z.string().min(1).max(64).regex(LABEL).refine(isSafe),
});
const valibot = built(schema, {
  object: (fields) => v.strictObject(fields),
  constant: (value) => v.literal(value),
  names: (names) => v.picklist(names),
  list: (item) => v.pipe(v.array(item), v.minLength(1), v.check(isUnique)),
  label: () => v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(LABEL), v.check(isSafe)),
});
const ark = type(
  built(schema, {
    object: (fields) => ({ "+": "reject", ...fields }),
    constant: (value) => type.unit(value),
    names: (names) => type.enumerated(...names),
    list: (item) => type(item).array().atLeastLength(1).narrow(isUnique),
    label: () => type("1 <= string <= 64").and(type(LABEL)).narrow(isSafe),
  }),
);
FormatRegistry.Set("public-safe", isSafe);
const typebox = TypeCompiler.Compile(
  built(schema, {
    object: (fields) => Type.Object(fields, { additionalProperties: false }),
    constant: (value) => Type.Literal(value),
    names: (names) => Type.Union(names.map((one) => Type.Literal(one))),
    list: (item) => Type.Array(item, { minItems: 1, uniqueItems: true }),
    label: () => Type.String({ minLength: 1, maxLength: 64, pattern: LABEL.source, format: "public-safe" }),
  }),
);
const ajv = new Ajv2020({ strict: false }).compile(schema);
const schemasafe = validator(schema, { mode: "lax", extraFormats: true, isJSON: true });

const peers = {
  "this contract": own,
  "Ajv at run time": ajv,
  "@exodus/schemasafe": schemasafe,
  "zod 4": (value) => zod.safeParse(value).success,
  valibot: (value) => v.safeParse(valibot, value).success,
  "TypeBox, its uniqueItems included": (value) => typebox.Check(value),
  ArkType: (value) => ark.allows(value),
};

const bytes = Buffer.from(JSON.stringify(document));
const wrong = { ...document, [Object.keys(document)[0]]: "?" };
for (const [peer, judge] of Object.entries(peers))
  if (!judge(document) || judge(wrong)) throw new Error(`${peer} does not judge as it must`);

const TIMES = 1500;
const time = (call) => {
  const start = performance.now();
  for (let turn = 0; turn < TIMES; turn++) call();
  return performance.now() - start;
};
const ratios = Object.fromEntries(Object.keys(peers).map((peer) => [peer, []]));
for (let round = 0; round < 70; round++) {
  for (const [peer, judge] of Object.entries(peers)) {
    const parse = time(() => JSON.parse(bytes.toString()));
    const judged = time(() => judge(document));
    if (round >= 10) ratios[peer].push(judged / parse);
  }
}
console.log(JSON.stringify(ratios));
