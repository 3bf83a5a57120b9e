import { once } from "node:events";
import { watch } from "chokidar";

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
  // Node's own watcher loses a file that another one is renamed over, as git and many editors do.
  const folders = ["schemas", "examples", "corpus"].map((folder) => `${root}/${folder}`);
  await once(watch(folders, { ignoreInitial: true }).on("all", changed), "ready");
  console.log("watching schemas/, examples/ and corpus/; Ctrl-C ends it");
  return new Promise<never>(() => {});
}
