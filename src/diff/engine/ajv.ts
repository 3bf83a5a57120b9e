import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Compile } from "../change.ts";

let shared: Ajv2020 | undefined;

/** Compiles with Ajv, all faults told; unknown keywords are taken as notes, since an old contract may hold any. */
export const compileWithAjv: Compile = ({ $id: _id, ...schema }) => {
  // Both versions of a schema have the same $id, which nothing in a bundle refers to.
  const validate = ajv().compile(schema);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => ({ instancePath, keyword }));
};

/** Making an Ajv takes longer than compiling most schemas. */
function ajv(): Ajv2020 {
  if (shared !== undefined) return shared;
  shared = new Ajv2020({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    logger: false,
    code: { optimize: false },
  });
  (addFormats as unknown as typeof addFormats.default)(shared);
  return shared;
}
