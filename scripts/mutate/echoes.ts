import { brokenEchoes, type Echo } from "../../src/echoes.ts";
import type { Json } from "../../src/json.ts";
import type { Source } from "../source/load.ts";
import type { Mutant } from "./mutant.ts";

/** What a response must repeat is an assertion too, though no schema can say it: each echo dropped and misdirected. */
export function echoMutants(source: Source): { mutant: Mutant; survives: () => boolean }[] {
  return source.operations.flatMap(({ name, content }) => {
    const echoes = content.echoes as unknown as readonly Echo[];
    const pairs = source.examples
      .filter(({ document }) => document === `${name}/exchange`)
      .map(({ content }) => content);
    const before = pairs.map((pair) => broken(echoes, pair));
    const mutant = (kind: string, index: number, changed: readonly Echo[]) => ({
      mutant: {
        kind,
        definition: `operations/${name}/operation.json`,
        pointer: `/echoes/${index}`,
        change: echoes[index]?.name ?? "",
        schema: {},
      },
      survives: () => pairs.every((pair, at) => broken(changed, pair) === before[at]),
    });
    return echoes.flatMap((echo, index) => {
      const other = echoes[(index + 1) % echoes.length] ?? echo;
      return [
        mutant("drop an echo", index, echoes.toSpliced(index, 1)),
        mutant(
          "compare an echo with another field",
          index,
          echoes.with(index, { ...echo, request: other.request }),
        ),
      ];
    });
  });
}

function broken(echoes: readonly Echo[], pair: Json): string {
  return brokenEchoes(echoes, pair)
    .map(({ path, rule }) => `${path} ${rule}`)
    .join("\n");
}
