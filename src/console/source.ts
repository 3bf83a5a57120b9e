import { contract, type Operation } from "../../generated/catalog.js";
import { inputs } from "../../generated/validators/inputs.js";
import { assemble } from "../build.ts";
import type { Issue } from "../issue.ts";
import { faults } from "../validator.ts";
import type { Exchange } from "./facts.ts";

/** What the contract says of itself; the bundled one where no API gives another. */
export type Contract = object;

/** What an API made of an input: an exchange, a refusal in its own words, or no answer at all. */
export type Answer =
  | { readonly kind: "exchange"; readonly exchange: Exchange }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "gone" };

const PATIENCE = 5_000;

/** Every fault of an input, as every surface of the contract finds it. */
export function inputIssues(operation: Operation, input: object): readonly Issue[] {
  const explain = inputs[operation.name];
  return faults({ verdict: explain, explain }, input);
}

/** The exchange of a valid input, made in the page. */
export function previewOf(operation: Operation, input: object): Exchange {
  return assemble(operation, input) as Exchange;
}

/** The contract that the page brings along. */
export const bundledContract: Contract = contract;

/** The contract description of an API, or undefined where there is none to be had. */
export async function contractOf(base: string): Promise<Contract | undefined> {
  const body = await ask(`${base}/saas/control-plane/contract`, {});
  return body?.status === 200 && isObject(body.content) && "operations" in body.content
    ? body.content
    : undefined;
}

/** Asks an API for the exchange of an input. */
export async function exchangeOf(base: string, operation: Operation, input: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const body = await ask(base + operation.path, { method: "POST", headers, body: JSON.stringify(input) });
  if (body === undefined || body.status >= 500 || body.status === 404) return { kind: "gone" };
  const { status, content } = body;
  if (status === 200 && isExchange(content)) return { kind: "exchange", exchange: content };
  const detail = isObject(content) && "detail" in content ? String(content.detail) : `status ${status}`;
  return status === 200 ? { kind: "gone" } : { kind: "refused", detail };
}

async function ask(
  url: string,
  init: RequestInit,
): Promise<{ status: number; content: unknown } | undefined> {
  try {
    const answer = await fetch(url, { ...init, credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
    return { status: answer.status, content: await answer.json() };
  } catch {
    return undefined;
  }
}

function isExchange(content: unknown): content is Exchange {
  return (
    isObject(content) &&
    "request" in content &&
    isObject(content.request) &&
    "response" in content &&
    isObject(content.response)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
