import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { holds, isOfAuthority } from '@chancery/kernel';
import { CommandRunner } from '@chancery/event-store';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { mandateStream } from '../../domain/mandate.decider.js';
import {
  FindMandates,
  FindRepresented,
  ListMandates,
  LookUpMandate,
  type MandateTold,
} from '../../mandates.messages.js';
import type { MandateRow } from './mandate.row.js';

@QueryHandler(FindMandates)
export class FindMandatesHandler implements IQueryHandler<FindMandates> {
  constructor(private readonly store: ReadStore) {}

  execute({ authorityId, partyIds }: FindMandates): Promise<readonly MandateRow[]> {
    return this.store.query<MandateRow>(
      `select * from mandate
       where authority_id = $1 and (giver_id = any ($2::text[]) or holder_id = any ($2::text[]))
       order by changed_at desc limit 200`,
      [authorityId, partyIds],
    );
  }
}

@QueryHandler(FindRepresented)
export class FindRepresentedHandler implements IQueryHandler<FindRepresented> {
  constructor(private readonly store: ReadStore) {}

  execute({ authorityId, holderId, at }: FindRepresented): Promise<readonly MandateRow[]> {
    return this.store.query<MandateRow>(
      `select * from mandate
       where authority_id = $1 and holder_id = $2 and status = 'valid'
         and valid_from <= $3 and valid_until > $3
       order by mandate_id limit 200`,
      [authorityId, holderId, at],
    );
  }
}

@QueryHandler(ListMandates)
export class ListMandatesHandler implements IQueryHandler<ListMandates> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, status, page }: ListMandates): Promise<RowPage<MandateRow>> {
    if (!isOfAuthority(by, authorityId) || !holds(by, 'registrar')) return { rows: [] };
    const [after = null] = page.after ?? [];
    return findPage(
      page.limit,
      (most) =>
        this.store.query<MandateRow>(
          `select * from mandate
           where authority_id = $1 and ($2::text is null or status = $2)
             and ($3::text is null or mandate_id > $3)
           order by mandate_id limit $4`,
          [authorityId, status ?? null, after, most],
        ),
      ({ mandateId }) => [mandateId],
    );
  }
}

@QueryHandler(LookUpMandate)
export class LookUpMandateHandler implements IQueryHandler<LookUpMandate> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ mandateId, at }: LookUpMandate): Promise<MandateTold | undefined> {
    const { state } = await this.runner.load(mandateStream, mandateId);
    if (state.status === 'absent') return undefined;
    const { giverId, holderId, basis, powers, scope, validFrom, validUntil } = state;
    const isGood = state.status === 'valid' && validFrom <= at && at < validUntil;
    return { giverId, ...(holderId && { holderId }), basis, powers, scope, validUntil, isGood };
  }
}
