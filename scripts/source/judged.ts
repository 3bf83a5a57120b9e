import type { Json } from "../../src/json.ts";
import { leanDocuments } from "../lean.ts";
import type { Source } from "./load.ts";

/**
 * Remembers what was found out of documents for as long as their schema says the same, words for readers aside: while
 * one watches, thousands of examples are judged again and again, and few edits change a judgement.
 */
export class Judgements<Judgement> {
  readonly #known = new Map<string, { said: string; byText: Map<string, Judgement> }>();

  /** Judges contents of one document; a judgement hangs on its schema, the content and `also`, and on nothing else. */
  of(
    source: Source,
    document: string,
    also: unknown = null,
  ): (content: Json, judge: () => Judgement) => Judgement {
    const said = JSON.stringify([leanDocuments(source).get(document) ?? null, also]);
    const last = this.#known.get(document);
    const byText = last?.said === said ? last.byText : new Map<string, Judgement>();
    this.#known.set(document, { said, byText });
    return (content, judge) => {
      const text = JSON.stringify(content);
      const known = byText.get(text) ?? judge();
      byText.set(text, known);
      return known;
    };
  }
}
