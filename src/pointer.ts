/** The value at a JSON Pointer (RFC 6901) whose parts need no unescaping, or undefined. */
export function valueAt(document: unknown, pointer: string): unknown {
  let here = document;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, token)) return undefined;
    here = (here as Record<string, unknown>)[token];
  }
  return here;
}

/** Sets the value at a JSON Pointer whose containing object exists. */
export function setAt(document: object, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf("/");
  const parent = valueAt(document, pointer.slice(0, cut)) as Record<string, unknown>;
  parent[pointer.slice(cut + 1)] = value;
}

/** Tells whether two JSON values are equal, arrays in order. */
export function equal(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  }
  return one === other;
}
