import { isObject, type Json, objectAt, stringAt } from "../../src/json.ts";
import { resolve } from "../../src/refs.ts";
import type { DrawnText } from "../corpus/texts.ts";
import { primaryExample } from "../source/examples.ts";
import type { Document, Source } from "../source/load.ts";

const TEXT = "#/$defs/text";

/** A drawn text with contents of a document around it. */
interface Drawn extends DrawnText {
  readonly content: Json;
}

/** Puts each drawn text into the smallest valid document that has a list of texts; an odd one into its labels too. */
export function drawnDocuments(
  source: Source,
): { readonly document: Document; readonly drawn: Drawn[] } | undefined {
  const place = smallestPlace(source);
  if (place === undefined) return undefined;
  const { document, around, property } = place;
  const labels = Object.keys(around).filter((name) => typeof around[name] === "string");
  const drawn = source.texts.flatMap((text) => [
    { ...text, content: { ...around, [property]: [text.text] } },
    ...(text.kind === "odd" ? labels : []).map((name) => ({
      ...text,
      id: `${text.id}, ${name}`,
      content: { ...around, [name]: text.text },
    })),
  ]);
  return { document, drawn };
}

interface Place {
  readonly document: Document;
  /** What the document must have besides. */
  readonly around: Readonly<Record<string, Json>>;
  readonly property: string;
}

function smallestPlace(source: Source): Place | undefined {
  const places = source.documents.flatMap((document) => placeIn(source, document) ?? []);
  const size = ({ around }: Place) => JSON.stringify(around).length;
  return places.sort((one, other) => size(one) - size(other))[0];
}

function placeIn({ schemas, examples }: Source, document: Document): Place | undefined {
  const schema = schemas.get(document.path) ?? {};
  const example = primaryExample(examples, document.name)?.content;
  const found = Object.entries(objectAt(schema, "properties")).find(([, property]) => {
    if (!isObject(property)) return false;
    return stringAt(objectAt(resolve(schemas, property), "items"), "$ref").endsWith(TEXT);
  });
  if (found === undefined || !isObject(example)) return undefined;
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const around = Object.fromEntries(Object.entries(example).filter(([name]) => required.has(name)));
  return { document, around, property: found[0] };
}
