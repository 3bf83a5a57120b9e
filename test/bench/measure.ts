/** The middle of what was measured, and the quarters around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** One line of the table: a cost as a share of its yardstick's, measured in turns within one run. */
export interface Row {
  readonly group: string;
  readonly what: string;
  readonly yardstick: string;
  /** The bound, where there is one, and whether it is the most or the least that is wanted. */
  readonly reach?: number;
  readonly wanted: "at most" | "at least";
  readonly measured: Spread;
  /** What the numbers are, where they are no ratio. */
  readonly unit?: string;
}

const ROUNDS = 120;
const ROUND = 4;

/** How long the one takes as a share of the other, round by round, so that what else the machine does hits both. */
export function ratio(subject: () => unknown, yardstick: () => unknown): Spread {
  const times = Math.max(1, Math.round(ROUND / duration(yardstick, 200)) * 200);
  for (let warm = 0; warm < 10; warm++) [duration(yardstick, times), duration(subject, times)];
  return spread(
    Array.from({ length: ROUNDS }, () => {
      const base = duration(yardstick, times);
      return duration(subject, times) / base;
    }),
  );
}

/** The spread of some numbers. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** The quotients of two series that were measured in turns. */
export function quotients(subject: readonly number[], yardstick: readonly number[]): Spread {
  return spread(subject.map((value, turn) => value / (yardstick[turn] ?? Number.NaN)));
}

let sink: unknown;

/** Milliseconds that so many calls take. */
function duration(call: () => unknown, times: number): number {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) sink = call();
  return performance.now() - start + (sink === times ? 1 : 0);
}
