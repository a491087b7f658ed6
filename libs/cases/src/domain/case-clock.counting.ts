import type { Clock, Rules } from '@chancery/deadlines/rules';
import { clockFact, nearestOf, type ClockFact } from '@chancery/documents/rules';
import type { CaseClock } from './case-clock.terms.js';
import type { PresentCase } from './case.state.js';

/** What an event of a clock says of it, among the other clocks of its case. */
export const changed = (
  { clocks }: PresentCase,
  known: CaseClock,
  rules: Rules,
  { clock, data: { at } }: { readonly clock: Clock; readonly data: { readonly at: string } },
): ClockFact => {
  const { stopped: _, ...running } = known;
  return clockFact(counted(clocks), running, rules, { clock, at });
};

/** The clocks as rules of documents take them: whatever stopped one, it stopped. */
export const counted = (clocks: readonly CaseClock[]): Parameters<typeof clockFact>[0] => ({
  clocks: clocks.filter(({ stopped }) => !stopped).map(({ stopped: _, ...clock }) => clock),
});

/** What events that begin new work say of the term that runs. */
export const termOfCase = ({ clocks }: PresentCase): { readonly nearestDue?: string } => {
  const nearestDue = nearestOf(counted(clocks).clocks);
  return nearestDue === undefined ? {} : { nearestDue };
};
