import { draw, embeddings } from "./draw.ts";
import { corpora, honestLines, oddLines, shapesOf } from "./read.ts";

/** A text for the public-safe rules to judge, and a name that tells where it comes from. */
export interface DrawnText {
  readonly id: string;
  readonly text: string;
  /** Holds something drawn as a secret, whatever the verdict: no file may have it in clear. */
  readonly token: boolean;
}

/** Tokens drawn of each shape. */
const DRAWS = 2;
const SEED = 7;
/** No text of the contract is longer. */
const LONGEST = 512;

/** The texts that every engine and every validator is asked about; the same on every machine. */
export function drawnTexts(root: string): DrawnText[] {
  const places = Object.entries(embeddings);
  const drawn = corpora.flatMap((corpus) => [
    ...honestLines(root, corpus).map((text, at) => plain(`${corpus}/honest/${at + 1}`, text)),
    ...draw(shapesOf(root, corpus), DRAWS, SEED).map(({ kind, shape, value }, at) => {
      const [place, embed] = places[at % places.length] ?? ["alone", String];
      const id = `${corpus}/${kind}/${shape} ${(at % DRAWS) + 1}, ${place}`;
      return { id, text: embed(value).slice(0, LONGEST), token: true };
    }),
  ]);
  return [...oddLines(root).map((text, at) => plain(`oddities/${at + 1}`, text)), ...drawn];
}

function plain(id: string, text: string): DrawnText {
  return { id, text, token: false };
}
