import { describe, expect, test } from "vitest";
import { drawSequence } from "../../scripts/docs/sequence/draw.ts";
import { parseSequence } from "../../scripts/docs/sequence/parse.ts";

const DIAGRAM = `sequenceDiagram
  accTitle: One question
  accDescr: A client asks and is answered.
  participant C as Client
  participant P as Public <side>
  C->>P: a question
  Note over C,P: nothing secret
  P-->>C: an answer
`;

describe("a sequence diagram", () => {
  test("has parties, messages and notes in their order", () => {
    const { title, parties, steps } = parseSequence(DIAGRAM);
    expect(title).toBe("One question");
    expect([...parties]).toEqual([
      ["C", "Client"],
      ["P", "Public <side>"],
    ]);
    expect(steps.map(({ text }) => text)).toEqual(["a question", "nothing secret", "an answer"]);
  });

  test("is drawn, and told in words", () => {
    const drawn = drawSequence(parseSequence(DIAGRAM));
    expect(drawn).toContain("<svg");
    expect(drawn).toContain("<strong>Client → Public &lt;side&gt;</strong>: a question");
    expect(drawn).toContain("A client asks and is answered.");
    expect(drawn).not.toContain("<side>");
  });

  test("without a description is refused: somebody may not see it", () => {
    expect(() => parseSequence("sequenceDiagram\n  accTitle: x\n")).toThrow("accDescr");
  });

  test("with an unknown party or line is refused", () => {
    expect(() => parseSequence(DIAGRAM.replace("C->>P", "C->>X"))).toThrow("no participant X");
    expect(() => parseSequence(`${DIAGRAM}  loop forever\n`)).toThrow("not a line");
    expect(() => parseSequence("flowchart LR\n")).toThrow("only sequence diagrams");
  });
});
