/** What must not happen to a document that one side writes and the other reads. */
export interface Direction {
  /** Documents that writers send today must still be accepted. */
  readonly mayNarrow: boolean;
  /** Readers of today must still accept what is written. */
  readonly mayWiden: boolean;
}

interface Kind {
  /** The last part of a document's name. */
  readonly kind: string;
  readonly writer: string;
  readonly reader: string;
  /** Made by the generator from the other documents and from operation.json; a tree of sources has none. */
  readonly isDerived?: true;
  /** Who writes what lies below a field, where it is not the writer of the whole. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Who holds the newer validator: the service side is updated, clients are not. */
const SERVICE = "service";

/**
 * Who writes each kind of document and who reads it. A kind that is not listed is taken as written and read by
 * both, which forbids every step.
 */
export const KINDS: readonly Kind[] = [
  { kind: "request", writer: "client", reader: SERVICE },
  { kind: "input", writer: "client", reader: SERVICE, isDerived: true },
  { kind: "response", writer: SERVICE, reader: "client" },
  { kind: "contract", writer: SERVICE, reader: "client" },
  { kind: "problem", writer: SERVICE, reader: "client" },
  { kind: "validation-report", writer: SERVICE, reader: "client" },
  { kind: "operation", writer: "author", reader: SERVICE },
  {
    kind: "exchange",
    writer: "both",
    reader: "both",
    isDerived: true,
    parts: { request: "client", response: SERVICE },
  },
];

/** The direction of a place in a document; its name's last part is its kind. */
export function directionOf(document: string, place: readonly string[]): Direction {
  const kind = kindOf(document);
  const [part] = place;
  const writer = (part === undefined ? undefined : kind?.parts?.[part]) ?? kind?.writer ?? "both";
  if (writer === "both") return { mayNarrow: false, mayWiden: false };
  return writer === SERVICE ? { mayNarrow: true, mayWiden: false } : { mayNarrow: false, mayWiden: true };
}

/** The kind of a document, or undefined for one that the table does not know. */
export function kindOf(document: string): Kind | undefined {
  const last = document.split("/").at(-1);
  return KINDS.find(({ kind }) => kind === last);
}

/** Tells whether a document holds a request and its response: its halves are documents of their own. */
export function isPair(document: string): boolean {
  return kindOf(document)?.parts !== undefined;
}

/** Tells whether the generator makes a document that nobody writes by hand. */
export function isDerived(document: string): boolean {
  return kindOf(document)?.isDerived === true;
}
