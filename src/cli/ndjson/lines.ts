import { isAscii, isUtf8 } from "node:buffer";
import { LIMITS } from "../../bounds.ts";

/** How many bytes are read at a time. */
export const CHUNK = 128 * 1024;

export const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A line without its end: its text; its bytes, where they are not UTF-8; nothing, where it is too long to be held. */
export type Line = string | Uint8Array | undefined;

/** Cuts a stream of bytes into lines, in one buffer that never grows; a line is decoded only once, and whole. */
export class LineCutter {
  readonly #buffer = Buffer.allocUnsafeSlow(CHUNK + LIMITS.bytes + 2);
  #held = 0;
  #tooLong = false;

  /** Where the next bytes are to be put; `take` is told then how many there are. */
  get room(): Uint8Array {
    return this.#buffer.subarray(this.#held, this.#held + CHUNK);
  }

  /** Whether a line has begun that has not ended. */
  get isInLine(): boolean {
    return this.#held > 0 || this.#tooLong;
  }

  /** The lines that the new bytes end. */
  take(count: number): Line[] {
    const end = this.#held + count;
    const last = this.#buffer.lastIndexOf(NEWLINE, end - 1);
    if (last < this.#held || count === 0) {
      this.#hold(end);
      return [];
    }
    const encoding = encodingOf(this.#buffer.subarray(0, last));
    const lines: Line[] = [];
    for (let start = 0; start <= last; ) {
      const newline = this.#buffer.indexOf(NEWLINE, start);
      lines.push(this.#line(start, newline, encoding));
      start = newline + 1;
    }
    this.#buffer.copyWithin(0, last + 1, end);
    this.#hold(end - last - 1);
    return lines;
  }

  /** What stands after the last newline, if anything does. */
  end(): Line[] {
    if (!this.isInLine) return [];
    const line = this.#line(0, this.#held, encodingOf(this.#buffer.subarray(0, this.#held)));
    this.#held = 0;
    return [line];
  }

  /** Of a line that is too long nothing is kept but that it is. */
  #hold(count: number): void {
    this.#tooLong ||= count > LIMITS.bytes + 1;
    this.#held = this.#tooLong ? 0 : count;
  }

  #line(start: number, newline: number, encoding: "latin1" | "utf8" | undefined): Line {
    const end = newline > start && this.#buffer[newline - 1] === RETURN ? newline - 1 : newline;
    const tooLong = this.#tooLong || end - start > LIMITS.bytes;
    this.#tooLong = false;
    if (tooLong) return undefined;
    return encoding === undefined
      ? Uint8Array.prototype.slice.call(this.#buffer, start, end)
      : this.#buffer.toString(encoding, start, end);
  }
}

/** Whole regions are checked at once; where one is not UTF-8, its lines are left to whoever can tell the place. */
function encodingOf(region: Uint8Array): "latin1" | "utf8" | undefined {
  if (isAscii(region)) return "latin1";
  return isUtf8(region) ? "utf8" : undefined;
}
