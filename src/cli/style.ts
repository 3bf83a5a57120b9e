import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours for a stream: none where it is not a terminal or NO_COLOR is set (no-color.org). */
export function styleFor(stream: { readonly isTTY?: boolean }): (format: Format, text: string) => string {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return coloured ? styleText : (_format, text) => text;
}
