import { now } from "./clock.ts";

/** How long work may go on before a signal gets its turn, in milliseconds. */
const TURN = 50;

/** Lets Ctrl-C end work between two of its steps. Nothing is set up for work that is over sooner than a person can act. */
export class Stop {
  #turn = now() + TURN;
  #listens = false;
  #isStopped = false;
  #stopStep = (): void => {};

  /** Takes a step and gives what comes of it; nothing, once the work is stopped. */
  async before<Step>(step: () => Promise<Step>): Promise<Step | undefined> {
    if (now() >= this.#turn) {
      this.listen();
      await new Promise((resolve) => setImmediate(resolve));
      this.#turn = now() + TURN;
    }
    // No race against one promise for the whole run: it would hold on to what came of every step.
    return new Promise((resolve, reject) => {
      this.#stopStep = () => resolve(undefined);
      if (this.#isStopped) resolve(undefined);
      else step().then(resolve, reject);
    });
  }

  /** From now on Ctrl-C stops the work and not the process. */
  listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    const stop = () => {
      this.#isStopped = true;
      this.#stopStep();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  }
}
