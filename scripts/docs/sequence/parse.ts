/** One line of a sequence diagram: a message from one party to another, or a note over one or several. */
export type Step =
  | {
      readonly kind: "message";
      readonly from: string;
      readonly to: string;
      readonly reply: boolean;
      readonly text: string;
    }
  | { readonly kind: "note"; readonly over: readonly string[]; readonly text: string };

/** What a sequence diagram says. */
export interface Sequence {
  readonly title: string;
  readonly description: string;
  /** The parties from left to right: what each is called in the steps, and what is shown. */
  readonly parties: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

/**
 * Reads the small part of Mermaid's sequence diagrams that these pages use, so that the same text is drawn
 * by code hosts and by this site, which loads no script for it. Throws an Error for a line it does not know.
 */
export function parseSequence(text: string): Sequence {
  const [first, ...lines] = text.split("\n").map((line) => line.trim());
  if (first !== "sequenceDiagram") throw new Error(`only sequence diagrams are drawn, not: ${first}`);
  let title = "";
  let description = "";
  const parties = new Map<string, string>();
  const steps: Step[] = [];
  const party = (name: string): string => {
    if (!parties.has(name)) throw new Error(`no participant ${name}`);
    return name;
  };
  for (const line of lines.filter((line) => line !== "" && !line.startsWith("%%"))) {
    const [, word = "", rest = ""] = /^(accTitle:|accDescr:|participant|Note over)\s+(.+)$/.exec(line) ?? [];
    const [, from, arrow, to, said] = /^(\w+)(-{1,2}>>)(\w+):\s*(.+)$/.exec(line) ?? [];
    if (word === "accTitle:") title = rest;
    else if (word === "accDescr:") description = rest;
    else if (word === "participant") parties.set(...participant(rest));
    else if (word === "Note over") steps.push(note(rest, party));
    else if (from !== undefined && to !== undefined && said !== undefined)
      steps.push({ kind: "message", from: party(from), to: party(to), reply: arrow === "-->>", text: said });
    else throw new Error(`not a line of a sequence diagram: ${line}`);
  }
  if (title === "" || description === "") throw new Error("a diagram needs accTitle: and accDescr:");
  return { title, description, parties, steps };
}

function participant(text: string): [string, string] {
  const [name = "", shown] = text.split(" as ");
  return [name, shown ?? name];
}

function note(text: string, party: (name: string) => string): Step {
  const colon = text.indexOf(":");
  const over = text
    .slice(0, colon)
    .split(",")
    .map((name) => party(name.trim()));
  return { kind: "note", over, text: text.slice(colon + 1).trim() };
}
