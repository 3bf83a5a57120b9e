import type { LocatedIssue } from "./issue.ts";
import { equal, valueAt } from "./pointer.ts";

/** A field of the response that must repeat one of the request. */
export interface Echo {
  readonly name: string;
  readonly request: string;
  readonly response: string;
}

/** What a response does not repeat from its request: no keyword of JSON Schema can compare two values. */
export function brokenEchoes(echoes: readonly Echo[], exchange: unknown): readonly LocatedIssue[] {
  return echoes
    .filter(
      ({ request, response }) =>
        !equal(valueAt(exchange, `/request${request}`), valueAt(exchange, `/response${response}`)),
    )
    .map(({ name, request, response }) => ({
      path: `/response${response}`,
      rule: `exchange/${name}`,
      message: `must repeat /request${request}`,
    }));
}
