import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import { MalformedId, UnitAlreadyOpen, UnitNotActive, UnitNotFound } from './directory.errors.js';
import { isSlugWithin } from './ids.js';
import { rights } from './rights.js';
import { demandKept, isNewToKeep, withoutQuery, withQuery } from './saved-queries.js';
import { succeed } from './succession.js';
import { changeUnit } from './unit-tree.js';
import type { OpenUnit, RemoveQuery, SaveQuery, UnitCommand } from './unit.commands.js';
import type { SavedQuery, UnitEvent, UnitOpened } from './unit.events.js';

interface KnownUnit {
  readonly authorityId: string;
  readonly parentId?: string | undefined;
  readonly name: string;
  /** The units that go on with its work, once it has ended. */
  readonly succeededBy?: readonly string[] | undefined;
  readonly queries: readonly SavedQuery[];
}

export type Unit =
  | { readonly status: 'absent' }
  | (KnownUnit & { readonly status: 'active' })
  | (KnownUnit & { readonly status: 'deactivated' });

/** A unit stands at one place of its authority's tree; once deactivated it takes nothing new. */
export const unitDecider: Decider<Unit, UnitCommand, UnitEvent> = {
  initialState: { status: 'absent' },

  admit: (unit, command) => demandRight(rights, unit, command),

  decide(unit, command) {
    switch (command.type) {
      case 'OpenUnit':
        return open(unit, command);
      case 'RenameUnit':
      case 'MoveUnit':
      case 'DeactivateUnit':
      case 'ReactivateUnit':
        if (unit.status === 'absent') throw new UnitNotFound(command.data.unitId);
        return changeUnit(unit, command);
      case 'SucceedUnit':
        if (unit.status === 'absent') throw new UnitNotFound(command.data.unitId);
        return succeed(unit, command);
      case 'SaveQuery':
      case 'RemoveQuery':
        return changeQueries(unit, command);
    }
  },

  evolve(unit, event) {
    if (event.type === 'UnitOpened') return { status: 'active', ...placeOf(event.data) };
    if (unit.status === 'absent') return unit;
    switch (event.type) {
      case 'UnitRenamed':
        return { ...unit, name: event.data.name };
      case 'UnitMoved':
        return { ...unit, parentId: event.data.parentId };
      case 'UnitSucceeded':
        return { ...unit, succeededBy: event.data.into };
      case 'UnitDeactivated':
        return { ...unit, status: 'deactivated' };
      case 'UnitReactivated':
        return { ...unit, status: 'active', succeededBy: undefined };
      case 'QuerySaved':
        return { ...unit, queries: withQuery(unit.queries, event.data) };
      case 'QueryRemoved':
        return { ...unit, queries: withoutQuery(unit.queries, event.data.name) };
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
  queries: [],
});

const open = (unit: Unit, { data }: OpenUnit): UnitEvent[] => {
  const { unitId, authorityId, parentId } = data;
  if (!isSlugWithin(authorityId, unitId)) throw new MalformedId(unitId, `${authorityId}.<slug>`);
  if (parentId !== undefined && !isSlugWithin(authorityId, parentId))
    throw new UnitNotFound(parentId);
  if (unit.status === 'absent') return [{ type: 'UnitOpened', data }];
  if (unit.name !== data.name || unit.parentId !== parentId) throw new UnitAlreadyOpen(unitId);
  return [];
};

const changeQueries = (unit: Unit, command: SaveQuery | RemoveQuery): UnitEvent[] => {
  const { data } = command;
  if (unit.status === 'absent') throw new UnitNotFound(data.unitId);
  const { authorityId, queries } = unit;
  if (command.type === 'RemoveQuery') {
    demandKept(queries, data.name, { unitId: data.unitId });
    return [{ type: 'QueryRemoved', data: { ...command.data, authorityId } }];
  }
  if (unit.status === 'deactivated') throw new UnitNotActive(data.unitId);
  if (!isNewToKeep(queries, command.data, { unitId: data.unitId })) return [];
  return [{ type: 'QuerySaved', data: { ...command.data, authorityId } }];
};
