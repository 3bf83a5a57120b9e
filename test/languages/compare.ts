import { isDeepStrictEqual } from "node:util";
import { type Case, FAULTS, type Fault } from "./cases.ts";

/** What types have written of each case; null for one that they refuse. */
export type Written = Readonly<Record<string, string | null>>;

/** The most complaints that are told of one language. */
const SHOWN = 10;

/** Valid documents that do not come back equal, and faults that the types let pass against their promise. */
export function complaints(cases: readonly Case[], refuses: readonly Fault[], written: Written): string[] {
  const all = cases.flatMap(({ id, text, fault }) => {
    const back = written[id];
    if (back === undefined) return [`${id}: the program says nothing of it`];
    if (fault !== undefined)
      return back !== null && refuses.includes(fault)
        ? [`${id}: is read, although "${fault}" is broken`]
        : [];
    if (back === null) return [`${id}: a valid document is refused`];
    return isDeepStrictEqual(JSON.parse(back), JSON.parse(text))
      ? []
      : [`${id}: comes back as another document`];
  });
  const unsaid = FAULTS.filter((fault) => !refuses.includes(fault))
    .filter((fault) => {
      const mine = cases.filter((one) => one.fault === fault);
      return mine.length > 0 && mine.every(({ id }) => written[id] === null);
    })
    .map((fault) => `"${fault}" is always refused, which test/languages/projects.ts does not say`);
  const untried = refuses
    .filter((fault) => !cases.some((one) => one.fault === fault))
    .map((fault) => `no example has the fault "${fault}", which the types are said to refuse`);
  const more = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [];
  return [...untried, ...unsaid, ...all.slice(0, SHOWN), ...more];
}
