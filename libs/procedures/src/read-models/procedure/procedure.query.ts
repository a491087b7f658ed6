import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorityOf } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { ProcedureNotFound, ProcedureVersionNotFound } from '../../domain/procedure.errors.js';
import { subjectOf } from '../../domain/procedure.js';
import { mayKnow } from '../../domain/rights.js';
import { GetProcedure, ListProcedures, type ProcedureView } from '../../procedures.messages.js';
import type { ProcedureRow } from './procedure.row.js';

const shown = `p.*, v.version, v.valid_from, v.procedure, v.published_at from procedure p
  join procedure_version v using (procedure_id)`;

@QueryHandler(ListProcedures)
export class ListProceduresHandler implements IQueryHandler<ListProcedures> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, wanted }: ListProcedures): Promise<readonly ProcedureView[]> {
    if (!mayKnow(by, authorityId)) return [];
    const { kind, subject = 'document', at } = wanted;
    if (kind === undefined)
      return this.store.query<ProcedureView>(
        `select ${shown} where p.authority_id = $1 and v.version = p.last_version
         order by p.procedure_id`,
        [authorityId],
      );
    const day = at.slice(0, 10);
    const inForce = await this.store.query<ProcedureView>(
      `select distinct on (p.procedure_id) ${shown}
       where p.authority_id = $1 and v.valid_from <= $2
         and (p.retired_at is null or p.retired_at at time zone 'UTC' >= $2::date + 1)
       order by p.procedure_id, v.version desc`,
      [authorityId, day],
    );
    return inForce.filter(
      ({ procedure }) => subjectOf(procedure) === subject && procedure.kinds.includes(kind),
    );
  }
}

@QueryHandler(GetProcedure)
export class GetProcedureHandler implements IQueryHandler<GetProcedure> {
  constructor(private readonly store: ReadStore) {}

  async execute({ procedureId, by, version }: GetProcedure): Promise<ProcedureView> {
    if (!mayKnow(by, authorityOf(procedureId))) throw new ProcedureNotFound(procedureId);
    const [known] = await this.store.query<ProcedureRow>(
      'select * from procedure where procedure_id = $1',
      [procedureId],
    );
    if (!known) throw new ProcedureNotFound(procedureId);
    const asked = version ?? known.lastVersion;
    const [view] = await this.store.query<ProcedureView>(
      `select ${shown} where p.procedure_id = $1 and v.version = $2`,
      [procedureId, asked],
    );
    if (!view) throw new ProcedureVersionNotFound(procedureId, asked, known.lastVersion);
    return view;
  }
}
