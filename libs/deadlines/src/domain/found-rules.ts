import type { Rules } from './dates.js';
import type { Span } from './policy.js';

/**
 * Which rules are wanted. Without versions, the one valid at the start and the calendar's last one count. `instants`
 * and `spans` are what else happens to the term: the offsets of the zone have to reach as far.
 */
export interface RulesWanted {
  readonly policyId: string;
  readonly policyVersion?: number | undefined;
  readonly calendarVersion?: number | undefined;
  readonly startedAt: string;
  readonly instants: readonly string[];
  readonly spans: readonly Span[];
}

/** Rules with the versions that they are of. */
export interface FoundRules {
  readonly policyVersion: number;
  readonly rules: Rules;
}
