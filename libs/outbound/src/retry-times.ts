const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** Pauses before a refused message is sent again: 22.7 hours in all. After the last it is a dead letter. */
export const messagePauses: readonly number[] = [
  ...[10 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute],
  ...[hour, 3 * hour, 6 * hour, 12 * hour],
];

const endpointPauses = [5 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute];
const longestPause = 10 * minute;
const jitter = 0.2;

/** The pause after so many failures of an endpoint in a row. `random` is from 0 up to 1. */
export const endpointPause = (failures: number, random: number): number => {
  const pause = endpointPauses[failures - 1] ?? longestPause;
  return Math.round(pause * (1 - jitter + 2 * jitter * random));
};
