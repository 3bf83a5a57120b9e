import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpora } from "../../scripts/corpus/read.ts";
import { type Figures, measure } from "./measure.ts";

const FILE = join(import.meta.dirname, "../../scripts/render/public-safe/figures.json");

/** The bars of the contract, in per cent of the tokens of a kind. */
const BARS: Readonly<Record<string, number>> = {
  vendor: 97,
  "made-up vendor": 90,
  assignment: 95,
  boundary: 97,
};

/** How far below "alone" a place may fall, in points. */
const DROP = 2;

/** Honest lines that may be refused: 2 of 477. */
const REFUSED = 2 / 477;

const figures = measure();
if (process.env.CAVRA_UPDATE_FIGURES) writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);

describe.each(corpora)("the %s corpus", (corpus) => {
  test.each(Object.keys(BARS))("has its %s tokens refused wherever they stand", (kind) => {
    const places = figures.recall[corpus][kind] ?? {};
    const alone = places.alone ?? 0;
    expect(alone).toBeGreaterThanOrEqual(BARS[kind] ?? 100);
    expect(Object.entries(places).filter(([, share]) => share < alone - DROP)).toEqual([]);
  });

  test("has its honest lines accepted", () => {
    const { lines, refused } = figures.honest[corpus];
    expect(refused / lines).toBeLessThanOrEqual(REFUSED);
  });
});

test("the figures in the docs are the ones measured", () => {
  expect(JSON.parse(readFileSync(FILE, "utf8")) as Figures).toEqual(figures);
});
