import { execFileSync } from "node:child_process";

/** Tests run what users run: the built library and command line. */
export default function build(): void {
  execFileSync("npm", ["run", "-s", "build"], { stdio: "inherit" });
}
