// Preloaded into what is measured: tells the most memory that it had, in KiB, as the last line of standard error.
process.on("exit", () => require("node:fs").writeSync(2, `\n${process.resourceUsage().maxRSS}\n`));
