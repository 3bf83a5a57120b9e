// #region validate
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

/** A validator of one bundle: `schemas/2020-12/…` or `schemas/draft-07/…`. */
function load(path, dialect) {
  // Ajv's strict mode wants a `type` beside every `pattern`; the rules for text have theirs one level up.
  const options = { strictTypes: false };
  const ajv = dialect === "2020-12" ? new Ajv2020(options) : new Ajv(options);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

// #endregion validate

import { run } from "./runner.js";

await run((path, dialect) => {
  const validate = load(path, dialect);
  return (document) => validate(document);
});
