import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours for a stream: none where it is not a terminal or NO_COLOR is set and not empty (no-color.org). */
export function styleFor(stream: { readonly isTTY?: boolean }): (format: Format, text: string) => string {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  // Left to itself styleText would look at standard output, whichever stream this is for.
  return (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text);
}
