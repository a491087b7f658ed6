import { accessLevels, holds, isCleared, isIdWithin, oversees } from '@chancery/kernel';
import type { AccessLevel, Principal } from '@chancery/kernel';
import { InsightNotPermitted } from './insight.errors.js';

/** How far an asker sees: the units they oversee, or all; and never above their clearance. */
export interface InsightRights {
  /** The only authority there is for this asker; null for a service of the platform. */
  readonly authorityId: string | null;
  /** Null: all units of the authority. */
  readonly units: readonly string[] | null;
  readonly levels: readonly AccessLevel[];
}

/** Throws InsightNotPermitted for who neither oversees a unit nor audits. */
export const insightRights = (by: Principal): InsightRights => {
  const seesAll = holds(by, 'auditor');
  if (!seesAll && by.oversees.length === 0) throw new InsightNotPermitted();
  return {
    authorityId: by.kind === 'service' ? null : by.authorityId,
    units: seesAll ? null : by.oversees,
    levels: accessLevels.filter((level) => isCleared(by, level)),
  };
};

/** The same, for one unit. Throws InsightNotPermitted, whether there is such a unit or not. */
export const rightsOverUnit = (by: Principal, unitId: string): InsightRights => {
  const isOwn = by.kind === 'service' || isIdWithin(by.authorityId, unitId);
  if (!isOwn || !(holds(by, 'auditor') || oversees(by, unitId)))
    throw new InsightNotPermitted(unitId);
  return insightRights(by);
};
