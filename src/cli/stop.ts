/** How long work may go on before a signal gets its turn, in milliseconds. */
const TURN = 50;

/** Lets Ctrl-C end work between two of its steps. Nothing is set up for work that is over sooner than a person can act. */
export class Stop {
  #turn = performance.now() + TURN;
  #listens = false;
  #stopped: () => void = () => {};
  readonly #stopping = new Promise<undefined>((resolve) => {
    this.#stopped = () => resolve(undefined);
  });

  /** What comes of a step; nothing, once the work is stopped. */
  async before<Step>(step: Promise<Step>): Promise<Step | undefined> {
    if (performance.now() >= this.#turn) {
      this.listen();
      await new Promise((resolve) => setImmediate(resolve));
      this.#turn = performance.now() + TURN;
    }
    return Promise.race([this.#stopping, step]);
  }

  /** From now on Ctrl-C stops the work and not the process. */
  listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, this.#stopped);
  }
}
