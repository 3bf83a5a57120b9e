// #region validate
import { readFileSync } from "node:fs";
import "@hyperjump/json-schema/draft-07";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

/** A validator of one bundle; the bundle's own `$schema` says its dialect. */
async function load(path) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  registerSchema(schema);
  return validate(schema.$id);
}

// #endregion validate

import { run } from "./runner.js";

await run(async (path) => {
  const validator = await load(path);
  return (document) => validator(document).valid;
});
