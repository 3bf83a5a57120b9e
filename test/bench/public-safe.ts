/**
 * What public-safe text costs: `npx tsx test/bench/public-safe.ts`. Prints ratios measured in one run, asserts nothing.
 */
import { javascript, patterns, prose, rules } from "../public-safe/rules.ts";

const HONEST = {
  prose: "billing monitoring waits for the October close, see docs/runbook.md",
  accents: "Prüfung am 2026-11-22 um 10:15 Uhr verschoben, siehe OPS-1234",
  CJK: "升级演练负责人尚未确定，等待 3 个团队",
  odd: 'pod cavra-worker-7d9f8b6c5-x2k4p restarted, "drill" owner <unknown>',
};

/** Strings that make a search work: near misses of what the rules look for, over and over. */
const WORST = [
  "a1",
  "aB",
  "Ab1",
  "AbCdE1",
  "a-",
  "a1b2-",
  "0123-",
  "password=",
  "password: aaaa",
  "xoxb-",
  "eyJ",
];

const found = javascript("u");
const asked = Object.values(rules);

console.log("one text against JSON.parse of the same text");
for (const [name, text] of Object.entries(HONEST)) {
  const json = JSON.stringify(text);
  const parsing = cost(() => JSON.parse(json));
  const before = cost(() => asked.some((pattern) => found(pattern, text)));
  const after = cost(() => found(prose, text) || asked.some((pattern) => found(pattern, text)));
  const twice = cost(
    () => found(prose, text) || [...asked, ...asked].some((pattern) => found(pattern, text)),
  );
  console.log(
    `  ${name.padEnd(8)} every rule ${ratio(before, parsing)}  with the early exit ${ratio(after, parsing)}  twice the rules ${ratio(twice, after)}`,
  );
}

console.log("100 kB of a hard string against 50 kB of it, the worst for each pattern");
for (const [name, pattern] of Object.entries(patterns)) {
  const growth = WORST.map((part) => {
    const half = repeat(part, 50_000);
    const whole = repeat(part, 100_000);
    return { part, times: once(() => found(pattern, whole)) / once(() => found(pattern, half)) };
  });
  const worst = growth.reduce((one, other) => (other.times > one.times ? other : one));
  console.log(`  ${name.padEnd(22)} ${worst.times.toFixed(2)} for ${JSON.stringify(worst.part)}`);
}

/** The median time of one call, in nanoseconds. */
function cost(work: () => unknown): number {
  for (let round = 0; round < 20_000; round += 1) work();
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let call = 0; call < 2_000; call += 1) work();
    return ((performance.now() - start) / 2_000) * 1e6;
  });
  return rounds.sort((one, other) => one - other)[7] ?? 0;
}

/** The best of some single calls, in milliseconds: long ones need no more. */
function once(work: () => unknown): number {
  work();
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = performance.now();
      work();
      return Math.max(performance.now() - start, 0.01);
    }),
  );
}

function repeat(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2).padStart(7);
}
