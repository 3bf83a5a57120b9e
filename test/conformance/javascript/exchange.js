import { isDeepStrictEqual } from "node:util";

/** The value at a JSON Pointer; undefined where there is none. */
function at(document, pointer) {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce(
    (value, token) => value?.[token.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

/** The ids of the rules between a request and its response that the pair breaks. */
export function brokenRules(rules, { request, response }) {
  const holds = (rule) => isDeepStrictEqual(at(request, rule.request), at(response, rule.response));
  return rules.filter((rule) => !holds(rule)).map((rule) => rule.id);
}
