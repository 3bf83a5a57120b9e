import { now } from "./clock.ts";
import { isTerminal, write } from "./output.ts";

/** How long work must take before a person is told how far it is, and how often then, in milliseconds. */
const FIRST = 1000;
const AGAIN = 200;

/** Tells a person on standard error how far some work is; says nothing where nobody reads along. */
export class Progress {
  readonly #totalOf: () => number | undefined;
  readonly #start = now();
  #next = this.#start + FIRST;
  #isShown = false;
  #bytes = 0;

  /** The number of bytes in all is asked for only when it is shown; it may be unknown. */
  constructor(totalOf: () => number | undefined) {
    this.#totalOf = totalOf;
  }

  /** More is done: so many bytes more, and so many documents in all. */
  add(bytes: number, documents: number): void {
    this.#bytes += bytes;
    const time = now();
    if (time < this.#next) return;
    this.#next = time + AGAIN;
    if (!isTerminal(2)) return;
    this.#isShown = true;
    const rate = `${(this.#bytes / 1000 / (time - this.#start)).toFixed(0)} MB/s`;
    const total = this.#totalOf();
    const share = total === undefined ? "" : `, ${Math.floor((100 * this.#bytes) / total)} %`;
    write(`${CLEAR}${documents.toLocaleString("en")} documents, ${rate}${share}`, 2);
  }

  /** Clears its line, before anything else is printed. */
  clear(): void {
    if (this.#isShown) write(CLEAR, 2);
    this.#isShown = false;
  }
}

/** To the first column, and the rest of the line away. */
const CLEAR = "\r\u001b[K";
