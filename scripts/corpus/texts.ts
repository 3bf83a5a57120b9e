import { existsSync } from "node:fs";
import { draw, embeddings } from "./draw.ts";
import { corpora, honestLines, oddLines, shapesOf } from "./read.ts";

/** A text for the public-safe rules to judge, and a name that tells where it comes from. */
export interface DrawnText {
  readonly id: string;
  readonly text: string;
  /**
   * What it is: prose of operators, a text that engines may read differently, or something drawn as a secret, which no
   * file may have in clear whatever the verdict.
   */
  readonly kind: "honest" | "odd" | "token";
}

/** Tokens drawn of each shape. */
const DRAWS = 2;
const SEED = 7;
/** No text of the contract is longer. */
const LONGEST = 512;

/** The texts that every engine and every validator is asked about, the same on every machine; none without a corpus. */
export function drawnTexts(root: string): DrawnText[] {
  if (!existsSync(`${root}/corpus`)) return [];
  const places = Object.entries(embeddings);
  const drawn = corpora.flatMap((corpus) => [
    ...honestLines(root, corpus).map((text, at) => ({
      id: `${corpus}/honest/${at + 1}`,
      kind: "honest" as const,
      text,
    })),
    ...draw(shapesOf(root, corpus), DRAWS, SEED).map(({ kind, shape, value }, at) => {
      const [place, embed] = places[at % places.length] ?? ["alone", String];
      const id = `${corpus}/${kind}/${shape} ${(at % DRAWS) + 1}, ${place}`;
      return { id, kind: "token" as const, text: embed(value).slice(0, LONGEST) };
    }),
  ]);
  const odd = oddLines(root).map((text, at) => ({ id: `oddities/${at + 1}`, kind: "odd" as const, text }));
  return [...odd, ...drawn];
}
