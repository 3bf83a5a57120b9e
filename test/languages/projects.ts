import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mavenBuild, pythonBuild, rustBuild } from "../../scripts/toolchain/builds.ts";
import { type Command, output } from "../../scripts/toolchain/command.ts";
import { ROOT } from "../../scripts/toolchain/files.ts";
import type { Project } from "../../scripts/toolchain/prepare.ts";
import type { Fault } from "./cases.ts";
import { forOldNewtonsoft, layGoModule, rustDocuments, TYPES } from "./sources.ts";

/** A program that reads documents as the generated types of its language and writes them again. */
export interface RoundTrip extends Project {
  /** The program, from the folder of what was built; it is given the file of cases. */
  readonly argv: (out: string) => Command["argv"];
  /** The faults that the types refuse by themselves, without a validator. */
  readonly refuses: readonly Fault[];
}

const HERE = "test/languages";

/** The programs, of which some must be told the types by name; what builds longest comes first. */
export function roundTrips(types: readonly string[]): readonly RoundTrip[] {
  return [
    {
      toolchain: "rust",
      folder: `${HERE}/rust`,
      build: (out) => [
        () => writeFileSync(join(out, "documents.rs"), rustDocuments(types)),
        ...rustBuild(`${HERE}/rust`, out, { DOCUMENTS: join(out, "documents.rs") }),
      ],
      argv: (out) => [`${out}/debug/round-trip`],
      refuses: ["required", "additionalProperties", "enum", "number enum", "const"],
    },
    {
      toolchain: "kotlin",
      folder: `${HERE}/kotlin`,
      build: (out) => [...mavenBuild(`${HERE}/kotlin`, out), () => compileKotlin(out)],
      argv: (out) => ["java", "-cp", `${out}/classes:${out}/lib/*`, "RoundTripKt"],
      refuses: ["required", "additionalProperties", "enum", "const"],
    },
    {
      toolchain: "python",
      folder: `${HERE}/python`,
      build: (out) => pythonBuild(`${HERE}/python`, out),
      argv: (out) => [`${out}/bin/python`, "-B", `${HERE}/python/round_trip.py`],
      refuses: ["required", "additionalProperties", "enum", "number enum", "const", "boolean const"],
    },
    {
      toolchain: "java",
      folder: `${HERE}/java`,
      build: (out) => [
        ...mavenBuild(`${HERE}/java`, out),
        {
          argv: [
            ...(["javac", "-encoding", "UTF-8", "-cp", `${out}/lib/*`, "-d", `${out}/classes`] as const),
            ...[`${HERE}/java/RoundTrip.java`, ...filesBelow(`${TYPES}/java`, ".java")],
          ],
        },
      ],
      argv: (out) => ["java", "-cp", `${out}/classes:${out}/lib/*`, "RoundTrip"],
      refuses: ["additionalProperties", "enum", "number enum", "const"],
    },
    {
      toolchain: "go",
      folder: `${HERE}/go`,
      build: (out) => [
        () => layGoModule(`${HERE}/go`, out, types),
        { argv: ["go", "build", "-o", `${out}/run`, "."], cwd: join(out, "source") },
      ],
      argv: (out) => [`${out}/run`],
      refuses: ["required", "enum", "number enum", "const", "boolean const"],
    },
    {
      toolchain: "csharp",
      folder: `${HERE}/csharp`,
      build: (out) => [
        () => writeFileSync(join(out, "Contract.cs"), forOldNewtonsoft()),
        {
          argv: [
            ...(["mcs", `-lib:${NEWTONSOFT}`, "-r:Newtonsoft.Json.dll", `-out:${out}/run.exe`] as const),
            ...[`${HERE}/csharp/RoundTrip.cs`, `${out}/Contract.cs`],
          ],
        },
      ],
      argv: (out) => ["mono", `${out}/run.exe`],
      refuses: ["required", "enum", "const"],
    },
  ];
}

/** Where Debian's libnewtonsoft-json5.0-cil puts the library. */
const NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0";

/** The compiler is one of the jars; it takes no pattern for the others. */
async function compileKotlin(out: string): Promise<void> {
  const jars = filesBelow(`${out}/lib`, ".jar").join(":");
  await output({
    argv: [
      ...(["java", "-cp", `${out}/lib/*`, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"] as const),
      ...["-no-stdlib", "-no-reflect", "-nowarn", "-cp", jars, "-d", `${out}/classes`],
      ...[`${HERE}/kotlin/RoundTrip.kt`, `${TYPES}/kotlin/Contract.kt`],
    ],
  });
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

/** The generated types that a program is compiled with. */
export function typesFolder({ toolchain }: RoundTrip): string {
  return join(ROOT, TYPES, toolchain);
}
