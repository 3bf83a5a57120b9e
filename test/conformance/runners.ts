import { goBuild, mavenBuild, pythonBuild, rustBuild } from "../../scripts/toolchain/builds.ts";
import type { Command } from "../../scripts/toolchain/command.ts";
import type { Pinned } from "../../scripts/toolchain/pinned.ts";
import type { Project } from "../../scripts/toolchain/prepare.ts";

export const DIALECTS = ["2020-12", "draft-07"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A validator and the program that asks it. */
export interface Runner {
  /** The validator, as its package is called. */
  readonly validator: string;
  /** The file that pins the validator's version, and where in it the version stands. */
  readonly pinned: Pinned;
  /** The program, from the folder of what was built; it is given the file of vectors and the dialect. */
  readonly argv: (out: string) => Command["argv"];
  /** What a reader of the matrix should know. */
  readonly note?: string;
}

/** All runners of one language. */
export interface Language extends Project {
  readonly runners: readonly Runner[];
}

const HERE = "test/conformance";

/** In the order in which they are asked: what takes longest first. */
export const LANGUAGES: readonly Language[] = [
  {
    toolchain: "rust",
    folder: `${HERE}/rust`,
    build: (out) => rustBuild(`${HERE}/rust`, out),
    runners: [
      {
        validator: "jsonschema",
        pinned: [`${HERE}/rust/Cargo.toml`, /^jsonschema = .*"=([^"]+)"/m],
        argv: (out) => [`${out}/debug/jsonschema`],
      },
      {
        validator: "boon",
        pinned: [`${HERE}/rust/Cargo.toml`, /^boon = "=([^"]+)"/m],
        argv: (out) => [`${out}/debug/boon`],
      },
    ],
  },
  {
    toolchain: "javascript",
    folder: `${HERE}/javascript`,
    build: () => [],
    runners: [
      {
        validator: "Ajv",
        pinned: ["package-lock.json", /"node_modules\/ajv": \{\s*"version": "([^"]+)"/],
        argv: () => ["node", `${HERE}/javascript/ajv.js`],
      },
      {
        validator: "@hyperjump/json-schema",
        pinned: ["package-lock.json", /"node_modules\/@hyperjump\/json-schema": \{\s*"version": "([^"]+)"/],
        argv: () => ["node", `${HERE}/javascript/hyperjump.js`],
      },
    ],
  },
  {
    toolchain: "python",
    folder: `${HERE}/python`,
    build: (out) => pythonBuild(`${HERE}/python`, out),
    runners: [
      {
        validator: "jsonschema",
        pinned: [`${HERE}/python/requirements.txt`, /^jsonschema==(.+)$/m],
        argv: (out) => [`${out}/bin/python`, "-B", `${HERE}/python/run_jsonschema.py`],
      },
      {
        validator: "jsonschema-rs",
        pinned: [`${HERE}/python/requirements.txt`, /^jsonschema_rs==(.+)$/m],
        argv: (out) => [`${out}/bin/python`, "-B", `${HERE}/python/run_jsonschema_rs.py`],
      },
    ],
  },
  {
    toolchain: "go",
    folder: `${HERE}/go`,
    build: (out) => goBuild(`${HERE}/go`, out),
    runners: [
      {
        validator: "santhosh-tekuri/jsonschema",
        pinned: [`${HERE}/go/go.mod`, /santhosh-tekuri\/jsonschema\/v6 v(\S+)/],
        argv: (out) => [`${out}/run`],
      },
    ],
  },
  {
    toolchain: "java",
    folder: `${HERE}/java`,
    build: (out) => mavenBuild(`${HERE}/java`, out, "compile"),
    runners: [
      {
        validator: "networknt/json-schema-validator",
        pinned: [`${HERE}/java/pom.xml`, /json-schema-validator<\/artifactId>\s*<version>([^<]+)/],
        argv: (out) => ["java", "-cp", `${out}/classes:${out}/lib/*`, "Run"],
      },
    ],
  },
  {
    toolchain: "perl",
    folder: `${HERE}/perl`,
    build: () => [],
    runners: [
      {
        validator: "JSON::Validator",
        pinned: [`${HERE}/perl/run.pl`, /^use JSON::Validator (.+);$/m],
        argv: () => ["perl", `${HERE}/perl/run.pl`],
        note: "It knows no dialect after 2019-09: the 2020-12 bundles are read as that one, in which all keywords that they use mean the same.",
      },
    ],
  },
];
