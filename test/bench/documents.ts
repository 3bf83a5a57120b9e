import { buildExchange, operations } from "../../src/index.ts";

const PROSE = [
  "escalation drill owner pending",
  "token rotation pending with the platform team",
  "API key inventory complete; waiting for support sign-off",
];
const HONEST = [
  "Pr\u00fcfung f\u00fcr Z\u00fcrich bis 2026-07-31 nachreichen (OPS-1234)",
  "\u62c5\u5f53\u8005\u306f\u672a\u5b9a 2026-07-31",
  "relance pr\u00e9vue \u00e0 14:30, version 2.14.3 \u2014 \u00e9l\u00e8ve absent",
];

const [operation] = operations;
if (operation === undefined) throw new Error("the contract has no operation");

/** The operation whose documents are measured. */
export const name = operation.name;

/** Its route, and a body for it. */
export const route = operation.path;
export const body = JSON.stringify({ tenant_id: "tenant-demo", blockers: PROSE });

const exchange = (blockers: readonly string[]) =>
  buildExchange(name, { tenant_id: "tenant-demo", blockers } as never) as {
    request: object;
    response: object;
  };

export const request = exchange([]).request;
export const response = exchange(PROSE).response;
export const honest = exchange(HONEST).response;
export const emoji = exchange([...PROSE.slice(1), "drill done \ud83d\ude80"]).response;

/** A response with a fault in each part. */
export const invalid = JSON.parse(
  JSON.stringify(response).replaceAll('"tenant-demo"', '"Tenant"').replaceAll('"unknown"', '"unheard of"'),
) as object;
