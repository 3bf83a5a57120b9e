import { isObject, type Json } from "../../src/json.ts";

/**
 * A document's schemas without the keywords that only the rules on sensitive text use. Those say what a text must not be,
 * in two hundred patterns: a page draws them as choices that nobody has, and a generator of texts finds none.
 */
export function withoutTextRules(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTextRules);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["not", "if", "then", "else"].includes(key))
      .map(([key, item]) => [key, withoutTextRules(item)]),
  );
}
