import type { Decider, StreamType } from '@chancery/kernel';
import {
  MalformedId,
  UnitAlreadyOpen,
  UnitOfAnotherAuthority,
  UnitNotFound,
} from './directory.errors.js';
import { isIdWithin } from './ids.js';
import { demandRight } from './rights.js';
import type { DeactivateUnit, OpenUnit, UnitCommand } from './unit.commands.js';
import type { UnitEvent, UnitOpened } from './unit.events.js';

interface KnownUnit {
  readonly authorityId: string;
  readonly parentId?: string | undefined;
  readonly name: string;
}

export type Unit =
  | { readonly status: 'absent' }
  | (KnownUnit & { readonly status: 'active' })
  | (KnownUnit & { readonly status: 'deactivated' });

/** A unit stands at one place of its authority's tree; once deactivated it takes nothing new. */
export const unitDecider: Decider<Unit, UnitCommand, UnitEvent> = {
  initialState: { status: 'absent' },

  decide(unit, command) {
    switch (command.type) {
      case 'OpenUnit':
        return open(unit, command);
      case 'DeactivateUnit':
        return deactivate(unit, command);
    }
  },

  evolve(unit, event) {
    switch (event.type) {
      case 'UnitOpened':
        return { status: 'active', ...placeOf(event.data) };
      case 'UnitDeactivated':
        return unit.status === 'active' ? { ...unit, status: 'deactivated' } : unit;
    }
  },
};

export const unitStream: StreamType<Unit, UnitCommand, UnitEvent> = {
  category: 'unit',
  decider: unitDecider,
};

const placeOf = ({ authorityId, parentId, name }: UnitOpened['data']): KnownUnit => ({
  authorityId,
  parentId,
  name,
});

function open(unit: Unit, { type, data, by }: OpenUnit): UnitEvent[] {
  const { unitId, authorityId, parentId } = data;
  demandRight(type, by, authorityId);
  if (!isIdWithin(authorityId, unitId)) throw new MalformedId(unitId, `${authorityId}.<slug>`);
  if (parentId !== undefined && !isIdWithin(authorityId, parentId))
    throw new UnitOfAnotherAuthority(parentId, authorityId);
  if (unit.status === 'absent') return [{ type: 'UnitOpened', data }];
  if (unit.name !== data.name || unit.parentId !== parentId) throw new UnitAlreadyOpen(unitId);
  return [];
}

function deactivate(unit: Unit, { type, data, by }: DeactivateUnit): UnitEvent[] {
  if (unit.status === 'absent') throw new UnitNotFound(data.unitId);
  demandRight(type, by, unit.authorityId);
  if (unit.status === 'deactivated') return [];
  return [{ type: 'UnitDeactivated', data: { ...data, authorityId: unit.authorityId } }];
}
