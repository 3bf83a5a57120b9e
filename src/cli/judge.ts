import type { Issue } from "../issue.ts";
import { parseAny, parseDocument, tooLarge } from "../parse/document.ts";
import { documentFaults } from "../validate.ts";
import { publicIssue } from "../validator.ts";

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
