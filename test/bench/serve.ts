import { execFile } from "node:child_process";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import type { BodyValidator } from "../../src/http/body.ts";
import { createServer } from "../../src/http/server.ts";
import { body, route } from "./documents.ts";
import { quotients, type Row } from "./measure.ts";

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 10;

/** Takes any body for a valid one: the route as it would be without validation. */
const unjudged: BodyValidator = (parsed) => ({
  value: { envelope: false, value: parsed?.ok === true ? (parsed.value as object) : {} },
});

/** Posts a second that `cavra serve` answers, held against the same route without validation. */
export async function serveRows(): Promise<Row[]> {
  const settings = { root: process.cwd(), corsOrigins: [], log: () => {} };
  const servers = [await createServer(settings), await createServer(settings, () => unjudged)];
  const rates = await Promise.all(
    servers.map(async (server) => {
      await server.listen({ host: "127.0.0.1", port: 0 });
      return {
        url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
        rates: [] as number[],
      };
    }),
  );
  for (let round = 0; round <= ROUNDS; round++)
    for (const { url, rates: found } of rates) {
      const { stdout } = await promisify(execFile)(process.execPath, [
        "test/bench/post.cjs",
        `${url}${route}`,
        body,
        String(SECONDS),
        String(CONNECTIONS),
      ]);
      // The first round warms up.
      if (round > 0) found.push(Number(stdout) / SECONDS);
    }
  await Promise.all(servers.map((server) => server.close()));
  return [
    {
      group: "serving",
      what: "POST a second",
      yardstick: "the same route without validation",
      reach: 0.9,
      wanted: "at least",
      measured: quotients(rates[0]?.rates ?? [], rates[1]?.rates ?? []),
    },
  ];
}
