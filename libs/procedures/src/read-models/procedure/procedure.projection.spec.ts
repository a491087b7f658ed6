import type { Recorded } from '@chancery/kernel';
import type { ProcedurePublished, ProcedureRetired } from '../../domain/procedure.events.js';
import { proceduresSchemas } from '../../domain/procedures.schemas.js';
import { procedurePublished } from '../../examples.js';
import { procedureProjection } from './procedure.projection.js';

const { procedureId, authorityId, validFrom, procedure, at } = procedurePublished.data;

describe('The list of procedures', () => {
  it('has a row for each procedure, and one for each version', () => {
    const event = procedurePublished as unknown as Recorded<ProcedurePublished>;
    expect(procedureProjection.on.ProcedurePublished?.(event)).toEqual([
      {
        ...{ kind: 'upsert', table: 'procedure_version', key: { procedureId, version: 1 } },
        set: { validFrom, procedure, publishedAt: at },
      },
      {
        ...{ kind: 'upsert', table: 'procedure', key: { procedureId } },
        set: { authorityId, lastVersion: 1, retiredAt: null, retiredBecause: null },
      },
    ]);
  });

  it('says when and why one was retired', () => {
    const data = proceduresSchemas.ProcedureRetired.example;
    const event = { type: 'ProcedureRetired', data } as unknown as Recorded<ProcedureRetired>;
    expect(procedureProjection.on.ProcedureRetired?.(event)).toEqual([
      {
        ...{ kind: 'update', table: 'procedure', key: { procedureId } },
        set: { retiredAt: data.at, retiredBecause: data.reason },
      },
    ]);
  });
});
