import { UnitBelowItself, UnitNotActive, UnitNotFound } from './directory.errors.js';
import { isSlugWithin } from './ids.js';
import type { DeactivateUnit, MoveUnit, ReactivateUnit, RenameUnit } from './unit.commands.js';
import type { UnitEvent } from './unit.events.js';

interface UnitStanding {
  readonly status: 'active' | 'deactivated';
  readonly authorityId: string;
  readonly parentId?: string | undefined;
  readonly name: string;
}

export type ChangeOfUnit = RenameUnit | MoveUnit | DeactivateUnit | ReactivateUnit;

/** Name, place and service of a unit. A deactivated one bears its name and keeps its place until it comes back. */
export const changeUnit = (unit: UnitStanding, command: ChangeOfUnit): UnitEvent[] => {
  const { authorityId } = unit;
  switch (command.type) {
    case 'RenameUnit':
      demandActive(unit, command);
      if (unit.name === command.data.name) return [];
      return [{ type: 'UnitRenamed', data: { ...command.data, authorityId } }];
    case 'MoveUnit':
      demandActive(unit, command);
      return move(unit, command);
    case 'DeactivateUnit':
      if (unit.status === 'deactivated') return [];
      return [{ type: 'UnitDeactivated', data: { ...command.data, authorityId } }];
    case 'ReactivateUnit':
      if (unit.status === 'active') return [];
      return [{ type: 'UnitReactivated', data: { ...command.data, authorityId } }];
  }
};

const demandActive = ({ status }: UnitStanding, { data }: ChangeOfUnit): void => {
  if (status === 'deactivated') throw new UnitNotActive(data.unitId);
};

/** The tree has no loops: no unit stands below itself. */
const move = ({ authorityId, parentId: place }: UnitStanding, { data }: MoveUnit): UnitEvent[] => {
  const { above = [], ...order } = data;
  const { unitId, parentId } = order;
  if (parentId !== undefined && !isSlugWithin(authorityId, parentId))
    throw new UnitNotFound(parentId);
  if (parentId === place) return [];
  if (parentId !== undefined && above.includes(unitId)) throw new UnitBelowItself(unitId, parentId);
  return [{ type: 'UnitMoved', data: { ...order, authorityId } }];
};
