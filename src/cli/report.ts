import type { ReportIssue } from "../../generated/types/index.js";
import type { Issue } from "../issue.ts";
import { visible } from "../visible.ts";

/** A fault and the document that it is in. */
export type SourceIssue = ReportIssue;

/** What `cavra validate` found, without the faults themselves. */
export interface Counts {
  readonly documents: number;
  readonly invalid: number;
}

/** An issue of a file as a report carries it. */
export function sourceIssue(source: string, { line, column, path, rule, message }: Issue): SourceIssue {
  return {
    source,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    path,
    rule,
    message,
  };
}

/** `file:line:column path: message [rule]`, as compilers print, so that editors can follow it. */
export function issueLine({ source, line, column, path, rule, message }: SourceIssue): string {
  const place = [visible(source), line, column].filter((part) => part !== undefined).join(":");
  return `${place} ${path === "" ? "(document)" : path}: ${message} [${rule}]`;
}
