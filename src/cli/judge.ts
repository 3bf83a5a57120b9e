import type { Issue } from "../issue.ts";
import { compactValue, parseAny, parseDocument, tooLarge } from "../parse/document.ts";
import { documentFaults, isValid } from "../validate.ts";
import { publicIssue } from "../validator.ts";

/** Whether a document as text is one of the many that are valid and written without a blank to spare: nothing but its value is made. */
export function isPlainlyValid(text: string): boolean {
  const value = compactValue(text);
  return value !== undefined && isValid(value);
}

/** Every fault of a document as text or bytes, with its place; nothing stands for one that is too large to be held. */
export function faultsOf(document: string | Uint8Array | undefined): readonly Issue[] {
  const parsed =
    document === undefined
      ? tooLarge()
      : typeof document === "string"
        ? parseAny(document)
        : parseDocument(document);
  if (!parsed.ok) return parsed.issues.map(publicIssue);
  return documentFaults(parsed.value).map((issue) => publicIssue(parsed.placed(issue)));
}
