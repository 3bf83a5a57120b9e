/** How the server is set up; everything that does not come from the contract. */
export interface Settings {
  /** The folder of this package: what is served as a file is below it. */
  readonly root: string;
  /** The origins that may read answers from a page of theirs; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** The most requests a minute from one address, where there is a limit. */
  readonly rateLimit?: number;
  /** The API that the console's page asks, where that is another host. */
  readonly apiBase?: string;
  /** Takes each structured log line. */
  readonly log: (line: string) => void;
}

/** A setting that cannot be used; the message names it and never repeats it. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What environment variables say; an empty one says nothing. */
export function settingsFrom(env: Environment): Omit<Settings, "root" | "log"> {
  const rateLimit = rateLimitFrom(env.CAVRA_RATE_LIMIT || undefined);
  const apiBase = apiBaseFrom(env.CAVRA_API_BASE || undefined);
  return {
    corsOrigins: originsFrom(env.CAVRA_CORS_ORIGINS ?? ""),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(apiBase === undefined ? {} : { apiBase }),
  };
}

function originsFrom(list: string): string[] {
  const origins = list.split(",").flatMap((item) => item.trim() || []);
  if (!origins.every((origin) => origin === "*" || isOrigin(origin)))
    throw new SettingError(
      "CAVRA_CORS_ORIGINS must be a comma list of origins, such as https://console.example",
    );
  return origins;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function rateLimitFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = /^[0-9]{1,9}$/.test(text) ? Number(text) : 0;
  if (limit < 1)
    throw new SettingError("CAVRA_RATE_LIMIT must be the most requests a minute from one address");
  return limit;
}

/** A host that a Content-Security-Policy can name, and no pattern of hosts. */
const HOST = /^[A-Za-z0-9.:[\]-]+$/;

function apiBaseFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.username === "" && url.password === "" && !/[?#]/.test(text);
  if (!plain || !/^https?:$/.test(url.protocol) || !HOST.test(url.host))
    throw new SettingError(
      "CAVRA_API_BASE must be an http or https address without credentials, query or fragment",
    );
  return url.href.replace(/\/$/, "");
}
