import { systemWords } from "../system-error.ts";
import { visible } from "../visible.ts";
import { BrokenSchema } from "./broken.ts";
import type { Comparison, Example } from "./change.ts";
import { compareBundles, comparisonOf } from "./compare.ts";
import { isDerived } from "./direction.ts";
import { compileWithAjv } from "./engine/ajv.ts";
import { automata } from "./engine/automata.ts";
import { type Contract, OriginError } from "./origin/contract.ts";
import { examplesIn } from "./origin/examples.ts";
import { readContract, release, versionsOf, workingTree } from "./origin/read.ts";
import { jsonReport } from "./report/literal.ts";
import { markdownReport } from "./report/markdown.ts";
import { type Style, textReport } from "./report/text.ts";
import { routeChanges } from "./routes.ts";

/** What the command line asks for. */
export interface Request {
  /** The checkout in which names are looked up. */
  readonly root: string;
  /** OLD and NEW, as far as they were given. */
  readonly operands: readonly string[];
  /** The file of conformance vectors that witnesses are made from. */
  readonly vectors: string;
  readonly format: "text" | "json" | "markdown";
  /** A name as it may be printed. */
  readonly shown: (name: string) => string;
  readonly style: Style;
}

/** What came of it; a refusal is for the user. */
export type Result = { readonly report: string; readonly compatible: boolean } | { readonly refusal: string };

/** Compares the contracts that a user names and prints what differs. */
export function compareContracts({
  root,
  operands: [old, next],
  vectors,
  format,
  shown,
  style,
}: Request): Result {
  try {
    const [before, after] = alike(
      old === undefined ? lastRelease(root) : readContract(root, old, shown),
      next === undefined ? workingTree(root) : readContract(root, next, shown),
    );
    const comparison = compare(before, after, examplesIn(vectors));
    return { report: print(comparison, before, after, format, style), compatible: comparison.compatible };
  } catch (error) {
    if (error instanceof OriginError || error instanceof BrokenSchema)
      return { refusal: visible(error.message) };
    if (isOfStack(error)) return { refusal: "a schema refers to itself without end, or has too many levels" };
    if (isOfSystem(error))
      return { refusal: `cannot read ${shown(error.path ?? "a file")}: ${systemWords(error)}` };
    throw error;
  }
}

/** What V8 throws where functions call one another too deeply. */
function isOfStack(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

/** What the system says of a file that it does not give; its own message repeats the path as it is. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Compares two contracts: their routes, and with Ajv and automata their schemas. */
export function compare(old: Contract, next: Contract, examples: readonly Example[]): Comparison {
  const tools = { compile: compileWithAjv, patterns: automata, examples };
  const { changes } = compareBundles(old.bundles, next.bundles, tools);
  return comparisonOf([...routeChanges(old.routes, next.routes), ...changes]);
}

function print(
  comparison: Comparison,
  old: Contract,
  next: Contract,
  format: Request["format"],
  style: Style,
): string {
  if (format === "markdown") return markdownReport(comparison, next.name);
  if (format === "json") return jsonReport(comparison, old.name, next.name);
  return textReport(comparison, `${old.name} → ${next.name}`, style);
}

function lastRelease(root: string): Contract {
  const version = versionsOf(root).at(-1);
  if (version === undefined)
    throw new OriginError("there is no release here to compare with; name an old contract");
  return release(root, version);
}

/** A tree of sources has no derived documents, and a single schema no others: what one side cannot have is not compared. */
function alike(old: Contract, next: Contract): [Contract, Contract] {
  const sources = old.isSource || next.isSource;
  const single = [old, next].find(({ isSingle }) => isSingle);
  const isKept = (name: string) =>
    !(sources && isDerived(name)) && (single === undefined || single.bundles.has(name));
  const kept = (contract: Contract): Contract => ({
    ...contract,
    bundles: new Map([...contract.bundles].filter(([name]) => isKept(name))),
  });
  return [kept(old), kept(next)];
}
