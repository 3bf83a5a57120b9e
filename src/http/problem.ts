import { STATUS_CODES } from "node:http";
import type { Problem } from "../../generated/types/index.js";
import type { Issue } from "../issue.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** The bounds of a request, beyond which it is refused unread. */
export const BOUNDS = { bodyBytes: 256 * 1024, headerBytes: 16 * 1024, issues: 1024 } as const;

/** What each refusal says where no fault of a document says more. Nothing of the request is repeated. */
const DETAILS = {
  400: "the request must be well-formed HTTP",
  404: "there is nothing at this path",
  405: "this path does not take this method",
  408: "the request took too long",
  413: `the body must be at most ${BOUNDS.bodyBytes} bytes`,
  415: "the body must be application/json without a content encoding",
  417: "the only expectation that is met is 100-continue",
  429: "too many requests from this address",
  431: `the header must be at most ${BOUNDS.headerBytes} bytes`,
  500: "an internal error",
  501: "the only transfer coding that is known is chunked",
} as const;

export type ProblemStatus = keyof typeof DETAILS;

/** An RFC 9457 problem document for a status; a status that no refusal of ours has is an internal error. */
export function problem(status: number, detail?: string): Problem {
  const known = isKnown(status) ? status : 500;
  return {
    type: "about:blank",
    title: STATUS_CODES[known] ?? "Error",
    status: known,
    detail: detail ?? DETAILS[known],
  };
}

/** The problem document of a body with faults: every one of them, and the gravest in the sentence that clients show. */
export function refusal(issues: readonly Issue[]): Problem {
  const speaker = issues.find(({ rule }) => rule.startsWith("public-safe/")) ?? issues[0];
  return { ...problem(400, speaker === undefined ? undefined : sentence(speaker)), issues: [...issues] };
}

function sentence({ path, rule, message }: Issue): string {
  return `${message} [${rule}]${path === "" ? "" : ` (in ${path.slice(1)})`}`;
}

function isKnown(status: number): status is ProblemStatus {
  return Object.hasOwn(DETAILS, status);
}
