import { blocksOf } from "./markdown.ts";

/** One command of a page, as a reader types it, and what the page says that it prints. */
export interface Transcript {
  readonly file: string;
  readonly line: number;
  readonly command: string;
  readonly output: string;
}

/** Every command of a page's `console` blocks: `$ ` begins one, a backslash continues it, and what it prints follows. */
export function transcriptsOf(file: string): Transcript[] {
  return blocksOf(file)
    .filter(({ info }) => info === "console")
    .flatMap(({ text, line }) =>
      text
        .split(/^\$ /m)
        .slice(1)
        .map((part) => {
          const whole = part.replaceAll(/\\\n\s*/g, "");
          const end = whole.indexOf("\n");
          return { file, line, command: whole.slice(0, end), output: whole.slice(end + 1) };
        }),
    );
}

/** A pattern for an output in which an ellipsis stands for what a page leaves out, and a generated id for any. */
export function expected(output: string): RegExp {
  const literal = output.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `^${literal.replaceAll(/…\n?/g, "[^]*").replaceAll(/saas-[0-9a-f]{12}/g, "saas-[0-9a-f]{12}")}$`,
  );
}
