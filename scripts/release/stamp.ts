/** The text of package.json with another version. */
export function stampedPackage(text: string, version: string): string {
  return json({ ...(JSON.parse(text) as object), version });
}

/** The text of package-lock.json with another version: at its top, and in its entry of the package itself. */
export function stampedLock(text: string, version: string): string {
  const lock = JSON.parse(text) as { readonly packages: Readonly<Record<string, object>> };
  return json({ ...lock, version, packages: { ...lock.packages, "": { ...lock.packages[""], version } } });
}

/** As npm writes it. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
