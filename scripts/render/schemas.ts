import { bundle } from "../../src/bundle.ts";
import { print } from "../../src/json.ts";
import { lower } from "../lower.ts";
import { shape } from "../shape.ts";
import type { Source } from "../source/load.ts";
import type { Output } from "./output.ts";

/** One self-contained file per document in each dialect, and one without text rules for type generators. */
export function renderSchemas({ base, schemas, documents }: Source): Output {
  const output = new Map<string, string>();
  for (const { path } of documents) {
    const bundled = bundle(schemas, path);
    output.set(`schemas/2020-12/${path}`, print(bundled));
    output.set(`schemas/draft-07/${path}`, print(lower(bundled, base)));
    output.set(`schemas/shape/${path}`, print({ ...shape(bundled), $id: `${base}shape/${path}` }));
  }
  return output;
}
