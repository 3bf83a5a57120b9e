import { getSystemErrorMap } from "node:util";

/** What the system said, in words: the message of its error repeats the path, which may be a secret typed there. */
export function systemWords(error: unknown): string {
  const { code, errno } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === "ENOENT") return "no such file or folder";
  return getSystemErrorMap().get(errno ?? 0)?.[1] ?? code ?? "unknown error";
}
