import { escapePointer, isObject, type JsonObject, objectAt, stringAt } from "../json.ts";
import type { Change } from "./change.ts";
import { ruleOf } from "./policy.ts";

/** Which operation answers at each method and path of an HTTP API, by the JSON Pointer in its OpenAPI description. */
export type Routes = ReadonlyMap<string, string>;

/** The methods of an OpenAPI description (3.1, section 4.8.9.1): what else a path has is no route. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The routes of an OpenAPI description. */
export function routesOf(openapi: JsonObject): Routes {
  return new Map(
    Object.entries(objectAt(openapi, "paths")).flatMap(([path, item]) =>
      METHODS.flatMap((method): [string, string][] => {
        const route = isObject(item) ? item[method] : undefined;
        const pointer = `/paths/${escapePointer(path)}/${method}`;
        return isObject(route) ? [[pointer, stringAt(route, "operationId")]] : [];
      }),
    ),
  );
}

/** What differs for those who ask over HTTP; nothing, where the routes of a contract are not known. */
export function routeChanges(old: Routes | undefined, next: Routes | undefined): Change[] {
  if (old === undefined || next === undefined) return [];
  const gone = [...old].filter(([pointer, operation]) => next.get(pointer) !== operation);
  const added = [...next].filter(([pointer]) => !old.has(pointer));
  return [
    ...gone.map(([pointer]) =>
      change(
        "route/removed",
        pointer,
        next.has(pointer) ? "another operation answers at an HTTP route" : "an HTTP route is gone",
      ),
    ),
    ...added.map(([pointer]) => change("route/added", pointer, "an HTTP route is new")),
  ];
}

function change(id: "route/removed" | "route/added", path: string, message: string): Change {
  const isGone = id === "route/removed";
  return {
    schema: "openapi",
    path,
    places: [],
    rule: ruleOf(id).id,
    severity: isGone ? "major" : "minor",
    verdict: isGone ? "breaking" : "compatible",
    message,
  };
}
