/** A definition's name in the names of generated functions: two that differ in signs alone are one there. */
export function identifierOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, "_");
}

/** Names in groups of one length: a string is compared with those of its own length alone. */
export function byLength(names: readonly string[]): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const name of names) groups.set(name.length, [...(groups.get(name.length) ?? []), name]);
  return [...groups].sort(([one], [other]) => one - other);
}

/** The body of a function that tells whether its `value` is one of some names. */
export function oneOfBody(names: readonly string[]): string {
  const cases = byLength(names).map(
    ([length, same]) =>
      `case ${length}: return ${same.map((name) => `value === ${JSON.stringify(name)}`).join(" || ")};`,
  );
  return `  switch (typeof value === "string" ? value.length : -1) { ${cases.join(" ")} default: return false; }`;
}
