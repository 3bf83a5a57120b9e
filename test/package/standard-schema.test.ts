import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expect, test } from "vitest";
import { validators } from "../../src/index.ts";

test("a validator is a Standard Schema, and its types are inferred from it", () => {
  const validator = validators["saas_operating_automation/request"];
  const standard: StandardSchemaV1<unknown, object> = validator;
  type Inferred = StandardSchemaV1.InferOutput<typeof validator>["operation"];
  const operation: Inferred = "saas_operating_automation";
  expect(standard["~standard"].validate({ operation })).toHaveProperty("issues");
});
