import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brokenRules } from "./exchange.js";

/** Reads the vectors named on the command line, asks the validators that `load` gives, and prints the verdicts. */
export async function run(load) {
  const [file, dialect] = process.argv.slice(2);
  const { schemas, vectors, rules, exchanges } = JSON.parse(readFileSync(file, "utf8"));
  const validators = new Map();
  for (const schema of schemas)
    validators.set(schema.name, await load(join(dirname(file), "..", schema[dialect]), dialect));
  const verdict = ({ schema, text }) => {
    const document = parsed(text);
    return document !== undefined && validators.get(schema)(document);
  };
  const broken = ({ operation, text }) =>
    brokenRules(
      rules.filter((rule) => rule.operation === operation),
      JSON.parse(text),
    );
  const verdicts = Object.fromEntries(vectors.map((vector) => [vector.id, verdict(vector)]));
  console.log(
    JSON.stringify({
      verdicts,
      broken: Object.fromEntries(exchanges.map((pair) => [pair.id, broken(pair)])),
    }),
  );
}

/** A document that the language's own parser refuses is refused. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
