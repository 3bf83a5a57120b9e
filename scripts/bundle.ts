export * from "../src/bundle.ts";
