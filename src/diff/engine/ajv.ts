import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Compile } from "../change.ts";

/** Compiles with Ajv, all faults told; unknown keywords are taken as notes, since an old contract may hold any. */
export const compileWithAjv: Compile = (schema) => {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    logger: false,
  });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  const validate = ajv.compile(schema);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => ({ instancePath, keyword }));
};
