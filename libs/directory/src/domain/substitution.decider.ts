import {
  authorityOf,
  NotLookedUp,
  type Decider,
  type Principal,
  type StreamType,
} from '@chancery/kernel';
import { beyond } from './acting.js';
import { OfficerNotFound } from './directory.errors.js';
import type {
  AmendSubstitution,
  AroundSubstitution,
  GrantSubstitution,
  SubstitutionCommand,
} from './substitution.commands.js';
import {
  SubstitutionBeyondOwnRights,
  SubstitutionChain,
  SubstitutionDaysImpossible,
  SubstitutionHasEnded,
  SubstitutionNotFound,
  SubstitutionOverlaps,
} from './substitution.errors.js';
import type { Bounds, SubstitutionEvent } from './substitution.events.js';
import { admitToSubstitution } from './substitution.rights.js';
import type { Substitution } from './substitution.state.js';

/** A colleague acts for an officer: with no more than the officer has, for whole days, and not in turn for others. */
export const substitutionDecider: Decider<Substitution, SubstitutionCommand, SubstitutionEvent> = {
  initialState: { status: 'absent' },

  admit: admitToSubstitution,

  decide(substitution, command) {
    if (command.type === 'GrantSubstitution')
      return substitution.status === 'absent' ? granted(command) : [];
    const { substitutionId, at } = command.data;
    if (substitution.status === 'absent') throw new SubstitutionNotFound(substitutionId);
    if (command.type === 'EndSubstitution') {
      const { reason } = command.data;
      if (substitution.status === 'ended') return [];
      return [{ type: 'SubstitutionEnded', data: { substitutionId, reason, at } }];
    }
    if (substitution.status === 'ended') throw new SubstitutionHasEnded(substitutionId);
    return amended(substitution, command);
  },

  evolve(substitution, event) {
    if (event.type === 'SubstitutionGranted') return { ...event.data, status: 'granted' };
    if (substitution.status === 'absent') return substitution;
    if (event.type === 'SubstitutionEnded') return { ...substitution, status: 'ended' };
    return { ...substitution, ...event.data.changed };
  },
};

export const substitutionStream: StreamType<Substitution, SubstitutionCommand, SubstitutionEvent> =
  { category: 'substitution', decider: substitutionDecider };

const granted = ({ data }: GrantSubstitution): SubstitutionEvent[] => {
  const { around: _, ...grant } = data;
  demandBounds(grant, data.around);
  const authorityId = authorityOf(grant.holderId);
  return [{ type: 'SubstitutionGranted', data: { ...grant, authorityId } }];
};

const amended = (
  { status: _, ...before }: Exclude<Substitution, { status: 'absent' }>,
  { data }: AmendSubstitution,
): SubstitutionEvent[] => {
  const { around, at, substitutionId, ...given } = data;
  const changed = Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) =>
        value !== undefined &&
        JSON.stringify(value) !== JSON.stringify(before[name as keyof Bounds]),
    ),
  ) as Partial<Bounds>;
  if (Object.keys(changed).length === 0) return [];
  demandBounds({ ...before, ...changed }, around);
  return [{ type: 'SubstitutionAmended', data: { substitutionId, changed, at } }];
};

type Grant = Omit<GrantSubstitution['data'], 'around' | 'at'>;

const demandBounds = (grant: Grant, around: AroundSubstitution | undefined): void => {
  if (!around) throw new NotLookedUp('What stands around the substitution');
  const { holderId, substituteId } = grant;
  if (holderId === substituteId) throw new SubstitutionChain(holderId);
  if (!around.isSubstituteActive) throw new OfficerNotFound(substituteId);
  demandDays(grant, around.today);
  demandOwn(grant, around.holder);
  if (around.overlapping !== undefined) throw new SubstitutionOverlaps(around.overlapping);
};

const demandDays = ({ kind, from, until }: Grant, today: string): void => {
  const isPossible = until === undefined ? kind === 'mandate' : until >= from && until >= today;
  if (!isPossible) throw new SubstitutionDaysImpossible(from, until, today);
};

const demandOwn = (grant: Grant, holder: Principal | undefined): void => {
  if (!holder) throw new OfficerNotFound(grant.holderId);
  const excess = beyond(holder, grant);
  if (excess.rights.length > 0 || excess.units.length > 0 || excess.level !== undefined)
    throw new SubstitutionBeyondOwnRights(grant.holderId, excess);
};
