import type { Source } from "../source/load.ts";
import { pythonBuild, rustBuild } from "../toolchain/builds.ts";
import type { Command } from "../toolchain/command.ts";
import type { Pinned } from "../toolchain/pinned.ts";
import type { Project } from "../toolchain/prepare.ts";
import { goInput, type InputFiles, javaInput, pythonInput, quicktypeInput, rustInput } from "./inputs.ts";

/** A language's type generator: what it reads, what it is, and how it is run. */
export interface Generator extends Project {
  /** The folder under `generated/languages/`. */
  readonly language: string;
  /** The generator, and the file that pins its version and where in it that stands. */
  readonly generator: string;
  readonly pinned: Pinned;
  readonly input: (source: Source) => InputFiles;
  /** The command that reads the folder `from` and either writes into `to` or prints the file named in `prints`. */
  readonly command: (paths: Paths) => Command;
  readonly prints?: string;
}

/** Where a generator finds what it needs. */
export interface Paths {
  /** What its project's build left. */
  readonly out: string;
  readonly from: string;
  readonly to: string;
  /** The names of the types that are whole documents. */
  readonly documents: readonly string[];
}

const HERE = "scripts/languages";

const QUICKTYPE = {
  toolchain: "javascript",
  folder: `${HERE}/quicktype`,
  build: (out) => [
    { argv: ["cp", `${HERE}/quicktype/package.json`, `${HERE}/quicktype/package-lock.json`, out] },
    { argv: ["npm", "ci", "--silent", "--ignore-scripts", "--prefix", out] },
  ],
  generator: "quicktype",
  pinned: [`${HERE}/quicktype/package.json`, /"quicktype": "([^"]+)"/],
  input: quicktypeInput,
} as const satisfies Partial<Generator>;

function quicktype({ out, from, documents }: Paths, ...options: readonly string[]): Command {
  const sources = documents.flatMap((name) => ["--src", `${from}/types.json#/$defs/${name}`]);
  const program = `${out}/node_modules/quicktype/dist/index.js`;
  return {
    argv: ["node", program, "--telemetry", "disable", "--src-lang", "schema", ...options, ...sources],
  };
}

/** In the order in which they are built: what takes longest first. */
export const GENERATORS: readonly Generator[] = [
  {
    language: "rust",
    toolchain: "rust",
    folder: `${HERE}/rust`,
    build: (out) => rustBuild(`${HERE}/rust`, out),
    generator: "typify",
    pinned: [`${HERE}/rust/Cargo.toml`, /^typify = .*"=([^"]+)"/m],
    input: rustInput,
    command: ({ out, from }) => ({ argv: [`${out}/debug/types`, `${from}/types.json`] }),
    prints: "contract.rs",
  },
  {
    language: "python",
    toolchain: "python",
    folder: `${HERE}/python`,
    build: (out) => pythonBuild(`${HERE}/python`, out),
    generator: "datamodel-code-generator",
    pinned: [`${HERE}/python/requirements.txt`, /^datamodel-code-generator==(.+)$/m],
    input: pythonInput,
    command: ({ out, from, to }) => ({
      argv: [
        `${out}/bin/datamodel-codegen`,
        ...["--input", `${from}/types.json`, "--input-file-type", "openapi", "--output", `${to}/contract.py`],
        ...[
          "--output-model-type",
          "pydantic_v2.BaseModel",
          "--target-python-version",
          "3.10",
          "--disable-timestamp",
        ],
        ...["--use-schema-description", "--use-field-description", "--use-type-alias", "--use-annotated"],
        ...["--use-standard-collections", "--use-union-operator", "--enum-field-as-literal", "none"],
        ...["--formatters", "builtin"],
      ],
    }),
  },
  {
    language: "go",
    toolchain: "go",
    folder: `${HERE}/go`,
    build: (out) => [
      { argv: ["go", "build", "-o", `${out}/run`, "github.com/atombender/go-jsonschema"], cwd: `${HERE}/go` },
    ],
    generator: "go-jsonschema",
    pinned: [`${HERE}/go/go.mod`, /atombender\/go-jsonschema v(\S+)/],
    input: goInput,
    command: ({ out, from, to }) => ({
      argv: [
        `${out}/run`,
        ...[
          "--package",
          "contract",
          "--tags",
          "json",
          "--disable-omitempty",
          "--output",
          `${to}/contract.go`,
        ],
        `${from}/types.json`,
      ],
    }),
  },
  {
    language: "java",
    toolchain: "java",
    folder: `${HERE}/java`,
    build: () => [],
    generator: "jsonschema2pojo",
    pinned: [`${HERE}/java/pom.xml`, /jsonschema2pojo-maven-plugin<\/artifactId>\s*<version>([^<]+)/],
    input: javaInput,
    command: ({ from, to }) => ({
      argv: [
        ...(["mvn", "--quiet", "--batch-mode", "--file", `${HERE}/java/pom.xml`] as const),
        ...[
          `-Dschemas=${from}`,
          `-Dtypes=${to}`,
          "org.jsonschema2pojo:jsonschema2pojo-maven-plugin:generate",
        ],
      ],
    }),
  },
  {
    ...QUICKTYPE,
    language: "csharp",
    command: (paths) =>
      quicktype(
        paths,
        ...["--lang", "csharp", "--framework", "NewtonSoft", "--csharp-version", "6", "--check-required"],
        ...["--array-type", "list", "--namespace", "Cavra.Contract", "--out", `${paths.to}/Contract.cs`],
      ),
  },
  {
    ...QUICKTYPE,
    language: "kotlin",
    command: (paths) =>
      quicktype(
        paths,
        ...["--lang", "kotlin", "--framework", "jackson", "--package", "cavra.contract"],
        ...["--out", `${paths.to}/Contract.kt`],
      ),
  },
  {
    ...QUICKTYPE,
    language: "swift",
    command: (paths) =>
      quicktype(
        paths,
        ...["--lang", "swift", "--access-level", "public", "--out", `${paths.to}/Contract.swift`],
      ),
  },
];
