import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build.ts"],
    // Left to itself vitest keeps a core for the terminal, which is half of a small machine.
    maxWorkers: "100%",
    // Processes and browsers are started in tests, on machines of any speed; no test asserts a time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
