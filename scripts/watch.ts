import { watch } from "node:fs";

/** How long the sources must be quiet before a run, in milliseconds: editors save in several steps. */
const QUIET = 50;

/** Runs some work after each change in a folder of sources, one run at a time, until the process ends. */
export async function watchSource(root: string, work: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A bug of ours is told, and what is watched goes on being watched.
      running = running.then(work).catch(console.error);
    }, QUIET);
  };
  for (const folder of ["schemas", "examples", "corpus"])
    watch(`${root}/${folder}`, { recursive: true }, changed);
  console.log("watching schemas/, examples/ and corpus/; Ctrl-C ends it");
  return new Promise<never>(() => {});
}
