import { isAbsolute, posix } from "node:path";
import { visible } from "../visible.ts";
import { type Counts, issueLine, type SourceIssue } from "./report.ts";
import { styleFor } from "./style.ts";

/** How a report is printed: piece by piece as faults are found, then its end. */
export interface Format {
  readonly issue: (issue: SourceIssue, first: boolean) => string;
  readonly start: string;
  /** A run that was stopped, or met a source that cannot be read, is not whole: its counts are those so far. */
  readonly end: (counts: Counts, isWhole: boolean) => string;
}

/** The formats of `cavra validate` by name. */
export const FORMATS: Readonly<Record<string, (stream: { readonly isTTY?: boolean }) => Format>> = {
  text,
  json,
  github,
  sarif,
};

function text(stream: { readonly isTTY?: boolean }): Format {
  const style = styleFor(stream);
  return {
    start: "",
    issue: (issue) => `${coloured(issueLine(issue), issue, style)}\n`,
    end: ({ documents, invalid }, isWhole) => {
      if (documents === 0 && !isWhole) return "";
      const count = `${documents} document${documents === 1 ? "" : "s"}${isWhole ? "" : " so far"}`;
      return invalid === 0
        ? `${style("green", "valid")}: ${count}\n`
        : `${style("red", "refused")}: ${invalid} of ${count}\n`;
    },
  };
}

function coloured(line: string, { message, rule }: SourceIssue, style: ReturnType<typeof styleFor>): string {
  return line
    .replace(message, () => style("red", message))
    .replace(`[${rule}]`, () => style("dim", `[${rule}]`));
}

/** The report's own schema is `validation-report`; its last fields stand after the issues so that it can be streamed. */
function json(): Format {
  return {
    start: '{"schema_version":"cavra.validation_report.v1","issues":[',
    issue: (issue, first) => `${first ? "\n" : ",\n"}${JSON.stringify(issue)}`,
    end: ({ documents, invalid }, isWhole) =>
      `\n],"valid":${isWhole && invalid === 0},"documents":${documents},"invalid":${invalid}}\n`,
  };
}

/** Workflow commands of GitHub Actions; their data and properties are escaped as its toolkit does. */
function github(): Format {
  const data = (value: string) =>
    value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (value: string) => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return {
    start: "",
    issue: ({ source, line, column, path, rule, message }) => {
      const place = [
        `file=${property(visible(source))}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
      ];
      return `::error ${[...place, `title=${property(rule)}`].join(",")}::${data(path === "" ? message : `${path}: ${message}`)}\n`;
    },
    end: ({ documents, invalid }, isWhole) =>
      `${invalid} of ${documents} documents${isWhole ? "" : " so far"} refused\n`,
  };
}

const SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0 (OASIS), which code scanning tools read. */
function sarif(): Format {
  const driver = { name: "cavra" };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: [] };
  const head = JSON.stringify({ $schema: SARIF, version: "2.1.0", runs: [run] });
  return {
    start: head.slice(0, head.indexOf("[]}]}") + 1),
    issue: (issue, first) => `${first ? "\n" : ",\n"}${JSON.stringify(sarifResult(issue))}`,
    end: (_counts, executionSuccessful) =>
      `\n],"invocations":${JSON.stringify([{ executionSuccessful }])}}]}\n`,
  };
}

function sarifResult({ source, line, column, path, rule, message }: SourceIssue): object {
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return {
    ruleId: rule,
    level: "error",
    message: { text: path === "" ? message : `${path}: ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source) },
          ...region,
        },
      },
    ],
  };
}

/** SARIF 2.1.0, section 3.4.3: a file is told by a URI; a relative one has no dot segments. */
function uriOf(source: string): string {
  return isAbsolute(source)
    ? // Loaded only here: every other run starts without it.
      process.getBuiltinModule("node:url").pathToFileURL(source).href
    : posix.normalize(source).split("/").map(encodeURIComponent).join("/");
}
