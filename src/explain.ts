import type { Fault } from "../generated/validators/compiled.js";
import type { LocatedIssue } from "./issue.ts";
import type { Names } from "./name-rules.ts";

/**
 * What speaks where a value breaks several things: the earliest of these. What is no string breaks named rules, too, and has
 * none to be told; what is one, and could have been nothing or a number as well, has.
 */
const PRECEDENCE = ["string", "x-rule", "type", "const", "enum", "minLength", "maxLength", "pattern"];

/** Keywords that only say that another one failed. */
const SILENT = new Set(["if", "allOf", "anyOf", "$ref"]);

/** The issues that a validator's faults amount to, one for each value at fault, in the order of the schema. */
export function issuesOf(faults: readonly Fault[], names: Names): LocatedIssue[] {
  const issues: LocatedIssue[] = [];
  const spoken = new Map<string, { rank: number; at: number }>();
  for (const fault of faults) {
    if (SILENT.has(fault.keyword)) continue;
    const rank = PRECEDENCE.indexOf(kindOf(fault));
    const earlier = rank === -1 ? undefined : spoken.get(fault.instancePath);
    if (earlier === undefined) {
      if (rank !== -1) spoken.set(fault.instancePath, { rank, at: issues.length });
      issues.push(issueOf(fault, names));
    } else if (rank < earlier.rank) {
      issues[earlier.at] = issueOf(fault, names);
      earlier.rank = rank;
    }
  }
  return issues;
}

function kindOf(fault: Fault): string {
  if (brokenRule(fault) !== undefined) return "x-rule";
  return fault.keyword === "type" && typesOf(fault).includes("string") ? "string" : fault.keyword;
}

/** The types of which a value should have had one. */
function typesOf({ params }: Fault): string[] {
  return String(params.type).split(",");
}

/** The named rule that a fault breaks: of a list of rules, the one that it names; else the one that its schema is. */
function brokenRule({ keyword, params, parentSchema }: Fault): { rule: string; title: string } | undefined {
  const { rule, title } =
    keyword === "x-rules" ? params : { rule: parentSchema["x-rule"], title: parentSchema.title };
  return typeof rule === "string" ? { rule, title: String(title) } : undefined;
}

function issueOf(fault: Fault, { isCredentialName, shown }: Names): LocatedIssue {
  const path = fault.instancePath;
  const broken = brokenRule(fault);
  if (broken !== undefined) return { path, rule: broken.rule, message: `sensitive value: ${broken.title}` };
  if (fault.keyword !== "additionalProperties")
    return { path, rule: fault.keyword, message: messageOf(fault) };
  const key = String(fault.params.additionalProperty);
  if (isCredentialName(key))
    return {
      path,
      key,
      rule: "public-safe/field-name",
      message: `sensitive field: ${shown(key)} is named like a credential`,
    };
  return { path, key, rule: fault.keyword, message: `must not have the field ${shown(key)}` };
}

/** What each keyword asks for, in words; only constants of the schema are repeated. */
function messageOf(fault: Fault): string {
  const { keyword, params, schema, parentSchema } = fault;
  switch (keyword) {
    case "type":
      return `must be ${typesOf(fault).map(article).join(" or ")}`;
    case "const":
      return `must be ${JSON.stringify(schema)}`;
    case "enum":
      return `must be one of: ${(schema as readonly unknown[]).map(String).join(", ")}`;
    case "required":
      return `must have the field "${params.missingProperty}"`;
    case "minLength":
      return schema === 1 ? "must not be empty" : `must have at least ${schema} characters`;
    case "maxLength":
      return `must have at most ${schema} characters`;
    case "minItems":
      return `must have at least ${schema} ${schema === 1 ? "entry" : "entries"}`;
    case "maxItems":
      return `must have at most ${schema} entries`;
    case "uniqueItems":
      return "must not have the same entry twice";
    case "minimum":
      return `must be at least ${schema}`;
    case "maximum":
      return `must be at most ${schema}`;
    case "pattern":
      return `must be ${shapeOf(String(parentSchema.description))}`;
    default:
      // The generator admits only the keywords above; another one here is a bug of ours.
      throw new Error(`no message for the keyword ${keyword}`);
  }
}

function article(type: string): string {
  if (type === "null") return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A pattern's schema describes in its first sentence what fits. */
function shapeOf(description: string): string {
  const [first = ""] = description.split(/\.(?:\s|$)/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
