import { isTimeZone } from '@chancery/kernel';
import { ZoneNotKnown } from './calendar.errors.js';
import { DeadlinePolicyNotUsable } from './deadline-policy.errors.js';
import { silenceRung, type DeadlinePolicy, type Span } from './policy.js';

/** Throws ZoneNotKnown, or DeadlinePolicyNotUsable if parts of the policy contradict each other. */
export const demandUsable = (policy: DeadlinePolicy): void => {
  const { zone, term, dayOne, cap, roll, minWorkingDays, ladder, onExpiry } = policy;
  if (!isTimeZone(zone)) throw new ZoneNotKnown(zone);
  if (isInHours(term) !== (dayOne === 'instant'))
    throw new DeadlinePolicyNotUsable(
      'dayOne',
      `Give "${isInHours(term) ? 'instant' : 'next-day'}" with a term by ${term.unit}.`,
    );
  if (cap && isInHours(cap) !== isInHours(term))
    throw new DeadlinePolicyNotUsable(
      'cap',
      'Give the cap in hours with a term in hours, and in days, weeks or months with every other.',
    );
  if (isInHours(term) && (roll !== 'none' || minWorkingDays !== undefined))
    throw new DeadlinePolicyNotUsable(
      'roll',
      'A term in hours ends at its instant. Give the roll "none", and no minWorkingDays.',
    );
  if (new Set(ladder.map(({ rung }) => rung)).size < ladder.length)
    throw new DeadlinePolicyNotUsable('ladder', 'Give each rung a name of its own.');
  if (onExpiry && ladder.some(({ rung }) => rung === silenceRung))
    throw new DeadlinePolicyNotUsable('ladder', `The rung "${silenceRung}" is that of onExpiry.`);
};

const isInHours = ({ unit }: Span): boolean => unit === 'hour';
