import type { DeadlinePolicy, Span } from '../domain/policy.js';
import type { OffsetChange } from '../domain/zone.js';
import { offsetsIn } from './zone-offsets.js';

const dayMs = 86_400_000;
const yearMs = 366 * dayMs;
/** Calendar days that a span has at most. Of seven days, one at least is no weekend. */
const daysOf = { hour: 1, 'calendar-day': 1, 'working-day': 7, week: 7, month: 31 } as const;

const longest = ({ amount, unit }: Span): number => amount * daysOf[unit] * dayMs;

/**
 * The offsets of the policy's zone for as long as a term may run that begins and changes at `instants` and is extended
 * by `spans`, with a year to spare at both ends.
 */
export const offsetsAround = (
  { zone, term, cap }: DeadlinePolicy,
  { instants, spans }: { readonly instants: readonly string[]; readonly spans: readonly Span[] },
): readonly OffsetChange[] => {
  const times = instants.map((instant) => Date.parse(instant));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const length = [term, ...(cap ? [cap] : []), ...spans]
    .map(longest)
    .reduce((sum, each) => sum + each, 0);
  return offsetsIn(zone, first - yearMs, last + (last - first) + length + yearMs);
};
