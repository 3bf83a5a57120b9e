import { isObject, type JsonObject, stringAt } from "../../src/json.ts";
import { propertyAt, resolve } from "../../src/refs.ts";
import { sourceAjv } from "../source/ajv.ts";
import type { Source } from "../source/load.ts";
import type { Mistake } from "../source/mistake.ts";
import type { Operation } from "../source/operation.ts";
import { checkExchange } from "./exchanges.ts";
import { checkInputs, type Tell } from "./inputs.ts";

/** What the command line and the service have of their own. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  command: ["contract"],
  path: ["/saas/control-plane/contract", "/healthz", "/console"],
};

/** Each operation.json fits its schema, what it points at exists, and no two operations share a name, a command or a path. */
export function checkOperations(source: Source): Mistake[] {
  const ajv = sourceAjv(source);
  const taken = new Map<string, string>();
  return source.operations.flatMap((operation) => {
    const file = source.files.get(`operations/${operation.name}/operation.json`);
    if (file === undefined) return [];
    if (!ajv.validate(`${source.base}operation.schema.json`, operation.content)) {
      return (ajv.errors ?? [])
        .slice(0, 1)
        .map(({ instancePath, message, params }) =>
          file.mistake(instancePath, `${instancePath || "operation.json"} ${message}${named(params)}`),
        );
    }
    const clashes = ["name", "command", "path"].flatMap((field) => {
      const own = stringAt(operation.content, field);
      const value = `${field} "${own}"`;
      const owner = RESERVED[field]?.includes(own) === true ? "the contract itself" : taken.get(value);
      taken.set(value, operation.name);
      return owner === undefined ? [] : [file.mistake(`/${field}`, `${value} is already that of ${owner}`)];
    });
    return [
      ...clashes,
      ...deadPointers(source, operation, file.mistake),
      ...uncoveredChecks(source, operation, file.mistake),
      ...checkInputs(source.schemas, operation, file.mistake),
      ...checkExchange(source, operation, file.mistake),
    ];
  });
}

/** The name of a property that Ajv found to be too much, which its own message leaves out. */
export function named({ additionalProperty }: { readonly additionalProperty?: unknown }): string {
  return typeof additionalProperty === "string" ? `: "${additionalProperty}"` : "";
}

function entries(operation: Operation, list: string): JsonObject[] {
  const value = operation.content[list];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function deadPointers({ schemas }: Source, operation: Operation, mistake: Tell): Mistake[] {
  const missing = (document: "request" | "response", pointer: string) =>
    propertyAt(schemas, operation[document], pointer) === undefined;
  const echoes = entries(operation, "echoes").flatMap((echo, index) =>
    (["request", "response"] as const)
      .filter((document) => missing(document, stringAt(echo, document)))
      .map((document) =>
        mistake(
          `/echoes/${index}/${document}`,
          `the ${document} has no field at ${stringAt(echo, document)}`,
        ),
      ),
  );
  const statuses = entries(operation, "checks").flatMap(({ status }, index) =>
    typeof status === "string" && missing("response", status)
      ? [mistake(`/checks/${index}/status`, `the response has no field at ${status}`)]
      : [],
  );
  const generated = entries(operation, "generated").flatMap(({ name }, index) =>
    operation.inputs.some((input) => input.name === name)
      ? []
      : [mistake(`/generated/${index}/name`, `there is no input "${name}"`)],
  );
  return [...echoes, ...statuses, ...generated];
}

/** Every check that the request admits has a responsibility, and no other has. */
function uncoveredChecks({ schemas }: Source, operation: Operation, mistake: Tell): Mistake[] {
  const lists = operation.inputs.map(({ resolved }) =>
    isObject(resolved.items) ? resolve(schemas, resolved.items).enum : undefined,
  );
  const covered = entries(operation, "checks").map(({ check }) => check);
  const enums = lists.filter(Array.isArray);
  const admitted = enums.find((list) => list.some((check) => covered.includes(check))) ?? enums[0] ?? [];
  const same =
    admitted.length === covered.length && admitted.every((check) => covered.includes(check ?? null));
  return same ? [] : [mistake("/checks", `must say who answers for each of: ${admitted.join(", ")}`)];
}
