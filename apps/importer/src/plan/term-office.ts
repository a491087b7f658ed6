import { OpenCalendar, PublishDeadlinePolicy, SetCalendarDays } from '@chancery/deadlines';
import type { Order } from '@chancery/kernel';
import type { Mapping } from '../mapping/mapping.js';
import type { Ground } from '../mapping/term.js';
import { once } from './once.js';
import type { Survey } from './survey.js';

const weekend = [6, 7];
/** Before any date that a log may have. */
const firstDay = '1900-01-01';

/** The calendar of the authority and the policies that count its terms, in the order in which they need each other. */
export const termOrdersOf = (
  { cast, since: at }: Survey,
  { termRules: { terms, grounds, daysOff }, settings: { timeZone: zone } }: Mapping,
  now: string,
): readonly Order[] => {
  if (terms.length === 0) return [];
  const { importer, names } = cast;
  const { calendarId } = names;
  const knownTo = `${Number(now.slice(0, 4)) + 1}-12-31`;
  const days = daysOff.map((one) => ({ ...one, day: 'off' as const }));
  return [
    new OpenCalendar({ calendarId, zone, weekend, at }, importer, once('calendar', calendarId)),
    new SetCalendarDays(
      { calendarId, effectiveFrom: firstDay, knownTo, days, at },
      importer,
      once('calendar days', calendarId),
    ),
    ...terms.map(({ code, length, cap, legalBasis }) => {
      const policyId = names.policyId(code);
      const policy = {
        ...{ name: code, zone, calendarId, legalBasis, term: length },
        ...{ dayOne: 'next-day' as const, roll: 'following' as const },
        ...(cap && { cap: { ...cap, extendedBySuspension: true, rolls: true } }),
        extensions: byCode(grounds, 'extends', { by: ['clerk', 'registrar'], notice: 'none' }),
        suspensions: byCode(grounds, 'suspends', { effect: 'not-counted', from: 'next-day' }),
        ...{ ladder: [], onCalendarChange: 'keep' as const },
      };
      const order = { policyId, version: 1, validFrom: firstDay, policy, at };
      return new PublishDeadlinePolicy(order, importer, once('policy', policyId));
    }),
  ];
};

const byCode = <const Rules>(
  grounds: readonly Ground[],
  effect: Ground['effect'],
  rules: Rules,
): Readonly<Record<string, Rules>> =>
  Object.fromEntries(
    grounds.filter((one) => one.effect === effect).map(({ code }) => [code, rules]),
  );
