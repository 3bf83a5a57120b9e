import { SettingError, settingsFrom } from "../../http/settings.ts";
import { oneOf } from "../args.ts";
import { type Command, EXIT, type Given, UsageError } from "../command.ts";
import { guardStandardOutput } from "../output.ts";
import { packageFile } from "../package.ts";

const HOST = "127.0.0.1";
const PORT = "8080";

/** Why an address cannot be had, in words; the address itself is not repeated. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken (--port 0 picks a free one)",
  EACCES: "this port is for privileged users",
  EADDRNOTAVAIL: "the address is none of this machine's",
  ENOTFOUND: "no such host",
};

/** `cavra serve`: the HTTP API and the Evidence Console. Its server is loaded only here, so that no other command pays for it. */
export const serveCommand: Command = {
  name: "serve",
  summary: "Serve the HTTP API and the Evidence Console.",
  operands: "",
  options: [
    { name: "host", value: "ADDRESS", description: "The address to listen on.", default: HOST },
    {
      name: "port",
      value: "NUMBER",
      description: "The port to listen on; 0 picks a free one.",
      default: PORT,
    },
  ],
  notes: [
    "The first line printed is the address; then comes one line of JSON for each request, without any of its content.",
    "CAVRA_CORS_ORIGINS: comma list of origins whose pages may read the answers; none by default.",
    "CAVRA_RATE_LIMIT: the most requests a minute from one address; unlimited by default.",
    "CAVRA_API_BASE: the API that the console asks, where it is not this one.",
    "SIGTERM and SIGINT stop it once every request in flight is answered.",
    "Exit: 0 stopped, 2 wrong usage, an address that cannot be had, or a log that nobody reads any more.",
  ],
  run,
};

async function run(given: Given): Promise<number> {
  if (given.operands.length > 0) throw new UsageError("serve takes no argument");
  guardStandardOutput();
  const host = oneOf(given, "host") ?? HOST;
  // Node takes no address for every address of the machine.
  if (host === "") throw new UsageError("--host must be an address or a name");
  const port = portOf(oneOf(given, "port") ?? PORT);
  try {
    const settings = settingsFrom(process.env);
    const { serve } = await import("../../http/serve.ts");
    await serve({ ...settings, root: packageFile("."), log: console.log }, host, port);
  } catch (error) {
    if (error instanceof SettingError) throw new UsageError(error.message);
    if (!isListenError(error)) throw error;
    throw new UsageError(`cannot listen there: ${REASONS[error.code ?? ""] ?? error.code}`);
  }
  return EXIT.ok;
}

function portOf(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError("--port must be a number from 0 to 65535");
  return port;
}

function isListenError(error: unknown): error is NodeJS.ErrnoException {
  const { syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return syscall === "listen" || syscall === "getaddrinfo" || syscall === "bind";
}
