import { spawnSync } from "node:child_process";

/**
 * A command line that has so many cores of the machine and no more. A process of one thread has more than one core where it
 * can: V8 compiles and collects on the others. Only Linux's taskset can hold it; elsewhere it is run as it is.
 */
export function heldTo(cores: number, command: string, args: readonly string[]): [string, string[]] {
  const list = CORES.slice(0, cores).join(",");
  return CORES.length < cores ? [command, [...args]] : ["taskset", ["-c", list, command, ...args]];
}

/** The cores that this process may use, by their numbers; none, where nobody can tell. */
const CORES = numbersOf(
  spawnSync("taskset", ["-cp", String(process.pid)], { encoding: "utf8" }).stdout ?? "",
);

/** The numbers of a list such as `0-2,5`, which stands after the last colon. */
function numbersOf(said: string): number[] {
  return [...said.slice(said.lastIndexOf(":") + 1).matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(
    ([, first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at),
  );
}
