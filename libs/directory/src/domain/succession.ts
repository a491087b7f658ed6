import { UnitNotFound } from './directory.errors.js';
import { isSlugWithin } from './ids.js';
import {
  SuccessorNotActive,
  SuccessorsDoNotFit,
  UnitAlreadySucceeded,
  UnitHasWork,
  UnitSucceedsItself,
} from './succession.errors.js';
import type { SucceedUnit } from './unit.commands.js';
import type { SuccessionKind, UnitEvent } from './unit.events.js';

interface Ending {
  readonly status: 'active' | 'deactivated';
  readonly authorityId: string;
  readonly succeededBy?: readonly string[] | undefined;
}

const fits: Readonly<Record<SuccessionKind, (count: number) => boolean>> = {
  merge: (count) => count === 1,
  split: (count) => count > 1,
  closure: (count) => count <= 1,
};

/** A unit ends once, in units that are in service, or in none if nothing is left to do. */
export const succeed = (unit: Ending, { data }: SucceedUnit): UnitEvent[] => {
  const { unitId, kind, into, notActive = [], workLeft = [], at } = data;
  const { authorityId, status, succeededBy } = unit;
  if (succeededBy) {
    if (String(succeededBy) === String(into)) return [];
    throw new UnitAlreadySucceeded(unitId, succeededBy);
  }
  if (!fits[kind](into.length)) throw new SuccessorsDoNotFit(unitId, kind, into.length);
  if (into.includes(unitId)) throw new UnitSucceedsItself(unitId);
  const stranger = into.find((successorId) => !isSlugWithin(authorityId, successorId));
  if (stranger !== undefined) throw new UnitNotFound(stranger);
  if (notActive.length > 0) throw new SuccessorNotActive(unitId, notActive);
  if (into.length === 0 && workLeft.length > 0) throw new UnitHasWork(unitId, workLeft);
  const of = { unitId, authorityId, at };
  return [
    { type: 'UnitSucceeded', data: { ...of, kind, into } },
    ...(status === 'active' ? [{ type: 'UnitDeactivated' as const, data: of }] : []),
  ];
};
