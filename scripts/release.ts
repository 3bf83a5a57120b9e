import { cutRelease } from "./release/command.ts";

process.exitCode = await cutRelease(process.cwd(), process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
