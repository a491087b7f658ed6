import { rowsOf, type Projection } from '@chancery/kernel';
import type { UnitEvent } from '../../domain/unit.events.js';
import { unitTable } from './unit.row.js';

const units = rowsOf(unitTable);

/** The tree of units of each authority; a deactivated unit stays in it, marked as such. */
export const unitProjection: Projection<UnitEvent> = {
  name: 'unit',
  version: 3,
  group: 'directory',
  tables: [unitTable],
  on: {
    UnitOpened: ({ data: { unitId, authorityId, parentId, name, at } }) => [
      units.upsert(
        { unitId },
        {
          authorityId,
          parentId: parentId ?? null,
          name,
          isActive: true,
          openedAt: at,
          succeededBy: null,
        },
      ),
    ],
    UnitRenamed: ({ data: { unitId, name } }) => [units.update({ unitId }, { name })],
    UnitMoved: ({ data: { unitId, parentId } }) => [
      units.update({ unitId }, { parentId: parentId ?? null }),
    ],
    UnitDeactivated: ({ data: { unitId } }) => [units.update({ unitId }, { isActive: false })],
    UnitReactivated: ({ data: { unitId } }) => [
      units.update({ unitId }, { isActive: true, succeededBy: null }),
    ],
    UnitSucceeded: ({ data: { unitId, into } }) => [
      units.update({ unitId }, { succeededBy: into }),
    ],
  },
};
