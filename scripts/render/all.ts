import type { Source } from "../source/load.ts";
import { renderCatalog } from "./catalog.ts";
import { renderOpenApi } from "./openapi.ts";
import type { Output } from "./output.ts";
import { renderPublicSafe } from "./public-safe/page.ts";
import { renderReference } from "./reference.ts";
import { renderSchemas } from "./schemas.ts";
import { renderTypes } from "./types.ts";
import { renderValidators } from "./validators.ts";
import { renderVectors } from "./vectors.ts";

type Renderer = (source: Source) => Output | Promise<Output>;

const RENDERERS: readonly Renderer[] = [
  renderCatalog,
  renderOpenApi,
  renderPublicSafe,
  renderReference,
  renderSchemas,
  renderTypes,
  renderValidators,
  renderVectors,
];

/** Everything that `generated/` holds, from one reading of the sources. */
export async function renderAll(source: Source): Promise<Output> {
  const outputs = await Promise.all(RENDERERS.map((render) => render(source)));
  return new Map(outputs.flatMap((output) => [...output]).sort(([one], [other]) => (one < other ? -1 : 1)));
}
