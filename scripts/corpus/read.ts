import { readdirSync, readFileSync } from "node:fs";
import type { Shapes } from "./draw.ts";

/** `fitted` was looked at while the rules were written; `held-out` was written without a look at them and is only measured. */
export const corpora = ["fitted", "held-out"] as const;
export type Corpus = (typeof corpora)[number];

/** The shapes of tokens that a corpus draws from. */
export function shapesOf(root: string, corpus: Corpus): Shapes {
  return JSON.parse(readFileSync(`${root}/corpus/${corpus}/shapes.json`, "utf8"));
}

/** What operators really write, a line each, in many scripts. */
export function honestLines(root: string, corpus: Corpus): string[] {
  const folder = `${root}/corpus/${corpus}/honest`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
    .filter((line) => line !== "");
}

/** Lines of hidden characters, ends of line and halves of pairs, which engines love to disagree about. */
export function oddLines(root: string): string[] {
  return JSON.parse(readFileSync(`${root}/corpus/oddities.json`, "utf8"));
}
