/** Something wrong in `schemas/` or `examples/`, and where. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Thrown when the source cannot be generated from; nothing has been written by then. */
export class SourceError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    this.name = "SourceError";
    this.mistakes = mistakes;
  }
}
