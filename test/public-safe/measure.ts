import { draw, embeddings } from "../../scripts/corpus/draw.ts";
import { type Corpus, corpora, honestLines, shapesOf } from "../../scripts/corpus/read.ts";
import { javascript, refusal } from "./rules.ts";

/** Share of tokens refused, in per cent with one decimal, by kind and then by where they stand. */
export type Recall = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What `scripts/render/public-safe/figures.json` states and the docs repeat. */
export interface Figures {
  readonly recall: Readonly<Record<Corpus, Recall>>;
  readonly honest: Readonly<Record<Corpus, { readonly lines: number; readonly refused: number }>>;
}

/** Tokens drawn of each shape. */
const DRAWS = 20;
const SEED = 1;
/** No text of the contract is longer. */
const LONGEST = 512;

const found = javascript("u");
const isRefused = (text: string) => refusal(text.slice(0, LONGEST), found) !== undefined;

export function measure(): Figures {
  return {
    recall: byCorpus(recallOf),
    honest: byCorpus((corpus) => {
      const lines = honestLines(process.cwd(), corpus);
      return { lines: lines.length, refused: lines.filter(isRefused).length };
    }),
  };
}

function recallOf(corpus: Corpus): Recall {
  const tokens = draw(shapesOf(process.cwd(), corpus), DRAWS, SEED);
  const kinds = [...new Set(tokens.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const group = tokens.filter((token) => token.kind === kind);
      const share = (embed: (token: string) => string) => {
        const refused = group.filter(({ value }) => isRefused(embed(value))).length;
        return Math.round((1000 * refused) / group.length) / 10;
      };
      return [
        kind,
        Object.fromEntries(Object.entries(embeddings).map(([place, embed]) => [place, share(embed)])),
      ];
    }),
  );
}

function byCorpus<Result>(work: (corpus: Corpus) => Result): Record<Corpus, Result> {
  return Object.fromEntries(corpora.map((corpus) => [corpus, work(corpus)])) as Record<Corpus, Result>;
}
