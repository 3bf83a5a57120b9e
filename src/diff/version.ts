import type { Severity } from "./change.ts";

/** The least version that may follow another when a change of this size is made; the same where nothing changed. */
export function versionAfter(last: string, severity: Severity | undefined): string {
  const [major = 0, minor = 0, patch = 0] = last.split(".").map(Number);
  if (severity === "major") return `${major + 1}.0.0`;
  if (severity === "minor") return `${major}.${minor + 1}.0`;
  return severity === "patch" ? `${major}.${minor}.${patch + 1}` : last;
}

/** Negative where the first version is smaller, 0 where both are the same. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const step = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}
