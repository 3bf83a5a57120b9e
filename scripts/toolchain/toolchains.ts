import type { Command } from "./command.ts";

/** A language's tools: how to tell that they are there. */
export interface Toolchain {
  /** The language, as people write it. */
  readonly language: string;
  /** Commands that all succeed where the tools are installed; what they print tells one version from another. */
  readonly probes: readonly Command[];
}

/** Every toolchain by the name of the folder in which its programs stand. */
export const TOOLCHAINS = {
  javascript: { language: "JavaScript", probes: [{ argv: ["node", "--version"] }] },
  python: {
    language: "Python",
    probes: [{ argv: ["python3", "-c", "import venv, sys; print(sys.version)"] }],
  },
  go: { language: "Go", probes: [{ argv: ["go", "version"] }] },
  rust: { language: "Rust", probes: [{ argv: ["cargo", "--version"] }] },
  java: { language: "Java", probes: [{ argv: ["javac", "--version"] }, { argv: ["mvn", "--version"] }] },
  perl: { language: "Perl", probes: [{ argv: ["perl", "-e", "use JSON::Validator 5.14; print $^V"] }] },
  csharp: { language: "C#", probes: [{ argv: ["mcs", "--version"] }, { argv: ["mono", "--version"] }] },
  kotlin: { language: "Kotlin", probes: [{ argv: ["java", "--version"] }, { argv: ["mvn", "--version"] }] },
  swift: { language: "Swift", probes: [{ argv: ["swiftc", "--version"] }] },
} as const satisfies Record<string, Toolchain>;

export type ToolchainName = keyof typeof TOOLCHAINS;
