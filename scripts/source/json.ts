// The scripts' own name for the JSON helpers of the library.
export * from "../../src/json.ts";
