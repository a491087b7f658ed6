import { rowsOf, type Projection } from '@chancery/kernel';
import type { ProcedureEvent } from '../../domain/procedure.events.js';
import { procedureVersionTable } from './procedure-version.row.js';
import { procedureTable } from './procedure.row.js';

const procedures = rowsOf(procedureTable);
const versions = rowsOf(procedureVersionTable);

/** The procedures of each authority, and every version of each. */
export const procedureProjection: Projection<ProcedureEvent> = {
  name: 'procedure',
  version: 1,
  group: 'procedures',
  tables: [procedureTable, procedureVersionTable],
  on: {
    ProcedurePublished: ({ data }) => {
      const { procedureId, authorityId, version, validFrom, procedure, at: publishedAt } = data;
      return [
        versions.upsert({ procedureId, version }, { validFrom, procedure, publishedAt }),
        procedures.upsert(
          { procedureId },
          { authorityId, lastVersion: version, retiredAt: null, retiredBecause: null },
        ),
      ];
    },
    ProcedureRetired: ({ data: { procedureId, at: retiredAt, reason: retiredBecause } }) => [
      procedures.update({ procedureId }, { retiredAt, retiredBecause }),
    ],
  },
};
