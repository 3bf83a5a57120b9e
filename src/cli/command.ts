/** One option of a command, without its leading dashes. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | readonly string[];
  readonly repeatable?: boolean;
}

/** What was given on the command line. */
export interface Given {
  readonly operands: readonly string[];
  /** Each option that was given, with its values in order; of a switch, an empty list. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** A command: what the help says of it, and what it does; gives the exit code. */
export interface Command {
  /** The words after `cavra`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name in the usage line. */
  readonly operands: string;
  readonly options: readonly Option[];
  /** Lines after the options in the help: examples, exit codes. */
  readonly notes?: readonly string[];
  readonly run: (given: Given) => number | Promise<number>;
}

/** Wrong usage, or what cannot be read or written: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const EXIT = { ok: 0, refused: 1, usage: 2, bug: 70, stopped: 130 } as const;
