import type { Health } from './health.js';

export interface HealthChange {
  readonly level: 'log' | 'warn';
  readonly words: string;
}

/** What the log says when readiness has changed since it was last examined; undefined if it has not. */
export const changeOfHealth = (
  before: Health | undefined,
  now: Health,
): HealthChange | undefined => {
  const ill = illOf(now);
  const wereIll = before ? illOf(before) : [];
  if (ill.join() === wereIll.join()) return undefined;
  if (ill.length === 0) return { level: 'log', words: 'Ready again' };
  const reasons = ill.map((name) => `${name} (${reasonOf(now, name)})`);
  return { level: 'warn', words: `Not ready: ${reasons.join(', ')}` };
};

const illOf = ({ checks }: Health): readonly string[] =>
  Object.keys(checks).filter((name) => checks[name]?.healthy === false);

/** The check's own reason, or its whole detail. */
const reasonOf = ({ checks }: Health, name: string): string => {
  const detail = checks[name]?.detail ?? {};
  return typeof detail['reason'] === 'string' ? detail['reason'] : JSON.stringify(detail);
};
