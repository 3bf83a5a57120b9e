export * from "../../src/json.ts";
