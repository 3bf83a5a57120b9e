export * from "../../src/refs.ts";
