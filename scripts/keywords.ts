import { _, type Ajv, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { _Code } from "ajv/dist/compile/codegen/code.js";
import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../src/json.ts";
import { patternLiteral } from "./verdict/pattern.ts";

const RULES = "x-rules";

/** What a named rule refuses, and how it says so. */
interface RefusedPattern {
  readonly title: string;
  readonly pattern: string;
}

/** The named rules among a bundle's definitions that are no more than a pattern to refuse, by their id. */
export function refusedPatterns(root: JsonObject): ReadonlyMap<string, RefusedPattern> {
  const rules = Object.values(objectAt(root, "$defs")).filter(isObject).filter(isRefusedPattern);
  return new Map(
    rules.map((rule) => [
      stringAt(rule, "x-rule"),
      { title: stringAt(rule, "title"), pattern: stringAt(objectAt(rule, "not"), "pattern") },
    ]),
  );
}

/** Asks named rules together, by a keyword that lists their ids. */
export function withRuleLists(root: JsonObject): JsonObject {
  const definitions = objectAt(root, "$defs");
  const ruleAt = (schema: Json): string | undefined => {
    const target = isObject(schema) ? definitions[String(schema.$ref).replace("#/$defs/", "")] : undefined;
    return isObject(target) && isRefusedPattern(target) ? stringAt(target, "x-rule") : undefined;
  };
  const rewrite = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (!isObject(value)) return value;
    if (isRefusedPattern(value)) return { [RULES]: [stringAt(value, "x-rule")] };
    const { allOf, ...rest } = value;
    const rules = Array.isArray(allOf) ? allOf.map(ruleAt) : [];
    return rules.length > 1 && rules.every((rule) => rule !== undefined)
      ? { ...rest, [RULES]: rules }
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite(root) as JsonObject;
}

function isRefusedPattern(schema: JsonObject): boolean {
  const { type, pattern, ...more } = objectAt(schema, "not");
  return (
    typeof schema["x-rule"] === "string" &&
    Object.keys(schema).every((key) => ["x-rule", "title", "not"].includes(key)) &&
    type === "string" &&
    typeof pattern === "string" &&
    Object.keys(more).length === 0
  );
}

/**
 * Teaches Ajv three keywords that say the same with less code: patterns as literals, lengths that are counted only where
 * it could matter, and lists of named rules, of which the first that matches speaks.
 */
export function addKeywords(ajv: Ajv, rules: ReadonlyMap<string, RefusedPattern>): void {
  ajv.addKeyword("x-rule");
  ajv.addKeyword(ruleList(rules));
  for (const keyword of ["pattern", "minLength", "maxLength"]) ajv.removeKeyword(keyword);
  ajv.addKeyword(PATTERN);
  ajv.addKeyword(LENGTH);
}

const PATTERN: CodeKeywordDefinition = {
  keyword: "pattern",
  type: "string",
  schemaType: "string",
  error: { message: "", params: ({ schemaCode }) => _`{pattern: ${schemaCode}}` },
  code(cxt: KeywordCxt) {
    const key = patternLiteral(cxt.schema);
    const pattern = cxt.gen.scopeValue("pattern", { key, ref: key, code: new _Code(key) });
    cxt.fail(_`!${pattern}.test(${cxt.data})`);
  },
};

const LENGTH: CodeKeywordDefinition = {
  keyword: ["minLength", "maxLength"],
  type: "string",
  schemaType: "number",
  error: { message: "", params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(cxt: KeywordCxt) {
    const { data, keyword } = cxt;
    const [limit, units, characters] = [Number(cxt.schema), _`${data}.length`, _`[...${data}].length`];
    // A string has at most as many characters as code units, and at least half as many.
    const fault =
      keyword === "maxLength"
        ? _`${units} > ${limit} && (${units} > ${2 * limit} || ${characters} > ${limit})`
        : _`${units} < ${limit} || (${units} < ${2 * limit} && ${characters} < ${limit})`;
    cxt.fail(limit === 1 && keyword === "minLength" ? _`${data} === ""` : fault);
  },
};

function ruleList(rules: ReadonlyMap<string, RefusedPattern>): CodeKeywordDefinition {
  return {
    keyword: RULES,
    type: "string",
    schemaType: "array",
    error: {
      message: "",
      params: ({ params }) => _`{rule: ${params.rule}.rule, title: ${params.rule}.title}`,
    },
    code(cxt: KeywordCxt) {
      const { gen, data } = cxt;
      const key = `[\n${(cxt.schema as string[]).map(entry).join(",\n")}\n]`;
      const list = gen.scopeValue("keyword", { key, ref: key, code: new _Code(key) });
      const rule = gen.const("rule", _`${list}.find(({pattern}) => pattern.test(${data}))`);
      cxt.setParams({ rule });
      cxt.fail(rule);
    },
  };
  function entry(rule: string): string {
    const { title = "", pattern = "" } = rules.get(rule) ?? {};
    return `  { rule: ${JSON.stringify(rule)}, title: ${JSON.stringify(title)}, pattern: ${patternLiteral(pattern)} }`;
  }
}
