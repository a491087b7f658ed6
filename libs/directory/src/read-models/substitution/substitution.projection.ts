import { rowsOf, type Projection } from '@chancery/kernel';
import type { Bounds, SubstitutionEvent } from '../../domain/substitution.events.js';
import { substitutionTable, type SubstitutionRow } from './substitution.row.js';

const substitutions = rowsOf(substitutionTable);

/** Who acts for whom, within which bounds and on which days; those that have ended stay. */
export const substitutionProjection: Projection<SubstitutionEvent> = {
  name: 'substitution',
  version: 1,
  group: 'directory',
  tables: [substitutionTable],
  on: {
    SubstitutionGranted: ({ data }) => {
      const { substitutionId, authorityId, kind, holderId, substituteId } = data;
      return [
        substitutions.upsert(
          { substitutionId },
          { authorityId, kind, holderId, substituteId, ...boundsIn(data) },
        ),
      ];
    },
    SubstitutionAmended: ({ data: { substitutionId, changed } }) => [
      substitutions.update({ substitutionId }, boundsIn(changed)),
    ],
    SubstitutionEnded: ({ data: { substitutionId, at } }) => [
      substitutions.update({ substitutionId }, { endedAt: at }),
    ],
  },
};

const boundsIn = ({
  rights,
  units,
  documentKinds,
  level,
  from,
  until,
  basis,
}: Partial<Bounds>): Partial<SubstitutionRow> => ({
  ...(rights && { rights }),
  ...(units && { units }),
  ...(documentKinds && { documentKinds }),
  ...(level && { level }),
  ...(from !== undefined && { firstDay: from }),
  ...(until !== undefined && { lastDay: until }),
  ...(basis !== undefined && { basis }),
});
